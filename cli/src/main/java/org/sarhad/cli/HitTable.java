package org.sarhad.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sarhad.names.AlignedPart;
import org.sarhad.screening.Evidence;
import org.sarhad.screening.Hit;

/** The answer to one query for a reader at a terminal. */
final class HitTable {
    private HitTable() {}

    static void print(String asked, List<Hit> hits, long micros, PrintWriter out) {
        out.printf("%s: %s (%d µs)%n", asked, hits.isEmpty() ? "no hit" : hits.size() + " hits", micros);
        for (Hit hit : hits) {
            out.printf(
                    Locale.ROOT,
                    "  %-8s %.3f  name %.3f  identity %.3f  %s %s  %s%n",
                    hit.strength().name().toLowerCase(Locale.ROOT),
                    hit.score(),
                    hit.nameScore(),
                    hit.identityScore(),
                    hit.edition().source(),
                    hit.entry().id(),
                    hit.matchedName());
            hit.evidence().forEach(evidence -> out.println("           " + line(evidence)));
        }
    }

    private static String line(Evidence evidence) {
        return switch (evidence) {
            case Evidence.NameEvidence name ->
                "%+6.1f name%s: %s"
                        .formatted(
                                name.contribution(),
                                name.weakAlias() ? " (weak alias)" : "",
                                name.parts().stream().map(HitTable::part).collect(Collectors.joining("; ")));
            case Evidence.FieldEvidence field ->
                "%+6.1f %s: %s, %s and %s"
                        .formatted(
                                field.contribution(),
                                field.field().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                field.relation(),
                                field.queryValue(),
                                field.entryValue());
        };
    }

    private static String part(AlignedPart part) {
        return switch (part.relation()) {
            case OMITTED -> (part.left().isEmpty() ? part.right() + " only listed" : part.left() + " not listed");
            case CONTRADICTED -> part.left() + " is not " + part.right();
            case SAME -> part.left();
            default ->
                part.left() + " ~ " + part.right() + " ("
                        + part.relation().name().toLowerCase(Locale.ROOT) + ")";
        };
    }
}

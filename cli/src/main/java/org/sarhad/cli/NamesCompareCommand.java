package org.sarhad.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sarhad.names.NameComparer;
import org.sarhad.names.NameComparison;
import org.sarhad.names.SubjectType;
import org.sarhad.watchlists.format.CsvReader;
import org.sarhad.watchlists.format.CsvRow;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Scores pairs of names and explains each score. */
@Command(
        name = "compare",
        description = {
            "Scores pairs of names from 0 to 1; from 0.5 up they are taken for one name.",
            "The file is CSV with a header: name1, name2 and, if given, schema (Person, Organization, Company, Vessel,"
                    + " ...; person where it is missing)."
        },
        footer = "Example: sarhad names compare --pairs pairs.csv",
        mixinStandardHelpOptions = true)
final class NamesCompareCommand implements Callable<Integer> {
    private static final int LONGEST_ROW = 100_000;
    private static final JsonFactory FACTORY = new JsonFactory();

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init")
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--pairs", required = true, paramLabel = "FILE.csv", description = "the pairs, UTF-8")
    @SuppressWarnings("NullAway.Init")
    private Path pairs;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter talk = spec.commandLine().getErr();
        NameComparer comparer = new NameComparer();
        int done = 0;
        int rejected = 0;
        try (BufferedReader in = Files.newBufferedReader(pairs);
                CsvReader csv = new CsvReader(in, ',', true, LONGEST_ROW)) {
            CsvRow header = csv.next();
            List<String> names = header == null
                    ? List.of()
                    : header.fields().stream()
                            .map(name -> name.strip().replace("\uFEFF", ""))
                            .toList();
            int one = names.indexOf("name1");
            int other = names.indexOf("name2");
            int schema = names.indexOf("schema");
            if (one < 0 || other < 0) {
                throw new IllegalArgumentException(
                        pairs + ": the first line must be a header with columns 'name1' and 'name2'");
            }
            for (CsvRow row = csv.next(); row != null; row = csv.next()) {
                if (row.fault() != null
                        || row.field(one).isBlank()
                        || row.field(other).isBlank()) {
                    String fault = row.fault() == null ? "a name is missing" : row.fault();
                    talk.println("line " + row.line() + ": " + fault);
                    rejected++;
                    continue;
                }
                SubjectType type = schema < 0 ? SubjectType.PERSON : type(row.field(schema));
                out.println(line(
                        row.field(one), row.field(other), comparer.compare(row.field(one), row.field(other), type)));
                done++;
            }
        }
        talk.println(done + " compared, " + rejected + " rejected");
        return rejected == 0 ? 0 : 1;
    }

    private static SubjectType type(String schema) {
        return switch (schema.strip().toLowerCase(Locale.ROOT)) {
            case "", "person" -> SubjectType.PERSON;
            case "vessel" -> SubjectType.VESSEL;
            case "airplane", "aircraft" -> SubjectType.AIRCRAFT;
            case "organization", "organisation", "company", "legalentity", "publicbody" -> SubjectType.ORGANISATION;
            default -> SubjectType.OTHER;
        };
    }

    private static String line(String one, String other, NameComparison comparison) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("name1", one);
            json.writeStringProperty("name2", other);
            json.writeNumberProperty("score", HitJson.rounded(comparison.score()));
            json.writeArrayPropertyStart("evidence");
            HitJson.elements(comparison.parts(), json);
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }
}

package org.sarhad.watchlists.accept;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sarhad.watchlists.Edition;
import org.sarhad.watchlists.EditionDifference;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.FieldWarning;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.accept.Objection.Kind;

/**
 * The rules by which a new edition is let in force, waits for its owner, or is refused.
 *
 * <p>Refused: another list, an empty or truncated file, a hash or signature that does not hold, an edition older than the
 * one in force or dated in the future, more than half of the records unreadable. Waiting for confirmation: a list, or the
 * people, organisations, vessels or aircraft on it, that shrinks by a tenth or more; a share of unreadable records above
 * the limit; a large share of entries changed at once.
 *
 * @param shrink share of the entries whose loss needs confirmation
 * @param rejected share of unreadable records that needs confirmation
 * @param changed share of entries changed at once that needs confirmation
 * @param fewest a kind of fewer entries than this is not judged by itself, nor is a list by its unreadable or changed ones
 */
public record AcceptancePolicy(double shrink, double rejected, double changed, int fewest) {
    /** A tenth lost, one record in a hundred unreadable, half of the entries changed; kinds from 20 entries. */
    public static final AcceptancePolicy DEFAULT = new AcceptancePolicy(0.10, 0.01, 0.50, 20);

    private static final Duration CLOCK_TOLERANCE = Duration.ofDays(1);

    public AcceptancePolicy {
        if (shrink <= 0 || shrink > 1 || rejected < 0 || rejected > 1 || changed <= 0 || changed > 1) {
            throw new IllegalArgumentException("shares lie between 0 and 1");
        }
    }

    /**
     * Judges an edition.
     *
     * @param current the edition in force, or null for a list's first
     * @param offered the new edition
     * @param proof what vouches for its bytes
     * @param now the time of the judgement
     */
    public Acceptance judge(@Nullable ListEdition current, ListEdition offered, Proof proof, Instant now) {
        if (current != null && current.edition().hash().equals(offered.edition().hash())) {
            return new Acceptance.Unchanged();
        }
        List<Objection> wrong = new ArrayList<>(proof.faults(offered.edition().hash()));
        faults(current == null ? null : current.edition(), offered, now, wrong);
        if (!wrong.isEmpty()) {
            return new Acceptance.Refused(wrong);
        }
        EditionDifference difference =
                EditionDifference.between(current == null ? List.of() : current.entries(), offered.entries());
        List<Objection> unusual = new ArrayList<>();
        share(offered.edition(), unusual);
        if (current != null) {
            shrinkage(current.edition(), offered.edition(), unusual);
            upheaval(current.edition(), difference, unusual);
        }
        return unusual.isEmpty()
                ? new Acceptance.Accepted(difference)
                : new Acceptance.NeedsConfirmation(unusual, difference);
    }

    private static void faults(@Nullable Edition current, ListEdition offered, Instant now, List<Objection> wrong) {
        Edition edition = offered.edition();
        if (current != null && !current.source().equals(edition.source())) {
            wrong.add(
                    new Objection(Kind.OTHER_LIST, "it is the list " + edition.source() + ", not " + current.source()));
        }
        if (edition.entries() == 0) {
            wrong.add(new Objection(Kind.EMPTY, "it holds no entries"));
        }
        if (offered.warnings().stream().anyMatch(FieldWarning::isTruncation)) {
            wrong.add(new Objection(Kind.TRUNCATED, "the file ends before its end"));
        }
        if (edition.rejected() > edition.entries()) {
            wrong.add(new Objection(
                    Kind.MANY_REJECTED,
                    "%d of %d records could not be read"
                            .formatted(edition.rejected(), edition.rejected() + edition.entries())));
        }
        Instant created = edition.created();
        Instant before = current == null ? null : current.created();
        if (created != null && before != null && created.isBefore(before)) {
            wrong.add(new Objection(
                    Kind.OLDER, "it was made on " + created + ", before the edition in force of " + before));
        }
        if (created != null && created.isAfter(now.plus(CLOCK_TOLERANCE))) {
            wrong.add(new Objection(Kind.FUTURE, "it is dated in the future: " + created));
        }
    }

    private void share(Edition edition, List<Objection> unusual) {
        int present = edition.entries() + edition.rejected();
        if (present >= fewest && edition.rejected() > rejected * present) {
            unusual.add(new Objection(
                    Kind.MANY_REJECTED, "%d of %d records could not be read".formatted(edition.rejected(), present)));
        }
    }

    private void shrinkage(Edition current, Edition offered, List<Objection> unusual) {
        if (current.entries() > 0) {
            shrinkage("entries", current.entries(), offered.entries(), unusual);
        }
        for (EntryKind kind : EntryKind.values()) {
            String words = kind.name().toLowerCase(Locale.ROOT) + " entries";
            if (current.count(kind) >= fewest) {
                shrinkage(words, current.count(kind), offered.count(kind), unusual);
            }
        }
    }

    private void shrinkage(String words, int before, int after, List<Objection> unusual) {
        if (before - after >= shrink * before) {
            unusual.add(new Objection(
                    Kind.SHRANK, "it holds %d %s where the edition in force holds %d".formatted(after, words, before)));
        }
    }

    private void upheaval(Edition current, EditionDifference difference, List<Objection> unusual) {
        int entries = current.entries();
        if (entries >= fewest && difference.changed().size() >= changed * entries) {
            unusual.add(new Objection(
                    Kind.MANY_CHANGED,
                    "%d of %d entries changed at once"
                            .formatted(difference.changed().size(), entries)));
        }
    }
}

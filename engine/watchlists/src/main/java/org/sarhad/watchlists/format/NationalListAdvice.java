package org.sarhad.watchlists.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.Measure;

/**
 * What is allowed on a national list and yet worth a second look by its keeper.
 *
 * @param line line of the entry
 * @param field the column concerned
 * @param text what to look at, in plain words
 */
public record NationalListAdvice(long line, String field, String text) {
    private static final Set<Measure> NEED_BASIS =
            Set.of(Measure.PROVISIONAL_ARREST, Measure.REFUSE_ENTRY, Measure.REFUSE_EXIT, Measure.SEIZE_DOCUMENT);

    /**
     * Looks through the entries of a list.
     *
     * @param today the day against which dates are held
     */
    public static List<NationalListAdvice> on(List<Entry> entries, LocalDate today) {
        List<NationalListAdvice> advice = new ArrayList<>();
        for (Entry entry : entries) {
            look(entry, today, advice);
        }
        return advice;
    }

    private static void look(Entry entry, LocalDate today, List<NationalListAdvice> advice) {
        long line = entry.provenance().line();
        if (entry.measures().isEmpty()) {
            advice.add(new NationalListAdvice(line, "measure", "no measure is given, so the officer is asked nothing"));
        }
        String basis = entry.legalBasis();
        if ((basis == null || basis.isBlank()) && entry.measures().stream().anyMatch(NEED_BASIS::contains)) {
            advice.add(new NationalListAdvice(
                    line, "legal_basis", "the measure limits a person's rights and names no order or law"));
        }
        if (entry.expires() != null && entry.expires().isBefore(today)) {
            advice.add(new NationalListAdvice(line, "expires", "the entry ended on " + entry.expires()));
        }
        if (entry.review() != null && entry.review().isBefore(today)) {
            advice.add(new NationalListAdvice(line, "review", "the review was due on " + entry.review()));
        }
        boolean nameOnly = entry.birthDates().isEmpty()
                && entry.documents().isEmpty()
                && entry.nationalities().isEmpty();
        if (entry.kind() == EntryKind.PERSON && nameOnly) {
            advice.add(new NationalListAdvice(
                    line, "birth_date", "only a name is known, so many travellers will be taken for this person"));
        }
        boolean impossible =
                entry.birthDates().stream().anyMatch(date -> date.earliest().isAfter(today));
        if (impossible) {
            advice.add(new NationalListAdvice(line, "birth_date", "the date lies in the future"));
        }
    }
}

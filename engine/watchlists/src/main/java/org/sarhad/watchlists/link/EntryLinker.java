package org.sarhad.watchlists.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sarhad.watchlists.Entry;
import org.sarhad.watchlists.EntryKind;
import org.sarhad.watchlists.EntryLink;
import org.sarhad.watchlists.ListEdition;
import org.sarhad.watchlists.ListedDocument;
import org.sarhad.watchlists.PartialDate;
import org.sarhad.watchlists.Sex;

/**
 * Proposes which entries of different lists are the same subject: by the cross-references that lists state, by documents and
 * registrations, and by names with what else is known.
 *
 * <p>Evidence adds up as log-odds. Candidates are only entries that share a reference, a number or the levelled form of a
 * name, so the time grows with the size of the lists, not with its square.
 */
public final class EntryLinker {
    /** Links from this score on hold without a person's word; those below wait for one. */
    public static final double SURE = 0.95;

    /** Links below this score are not proposed. */
    public static final double LEAST = 0.50;

    private static final int COMMON_KEY = 40;
    private static final Set<String> STRONG_NUMBERS = Set.of("imo", "passport", "mmsi", "aircraft-serial", "lei");

    private final boolean crossReferences;

    /** A linker that uses all evidence. */
    public EntryLinker() {
        this(true);
    }

    /**
     * @param crossReferences whether the links that lists state are used; without them the rest can be measured on them
     */
    public EntryLinker(boolean crossReferences) {
        this.crossReferences = crossReferences;
    }

    /** An entry with its names, numbers and countries made comparable once. */
    private record Subject(
            EntryRef ref,
            Entry entry,
            List<NameForm> names,
            Map<String, ListedDocument> numbers,
            Set<String> countries) {
        static Subject of(String source, Entry entry) {
            List<NameForm> names = new ArrayList<>(entry.names().size());
            entry.names().forEach(name -> names.add(NameForm.of(name)));
            Map<String, ListedDocument> numbers = new HashMap<>();
            entry.documents().forEach(document -> numbers.put(number(document), document));
            Set<String> countries = new HashSet<>(entry.nationalities());
            entry.places().forEach(place -> {
                if (place.country() != null) {
                    countries.add(place.country());
                }
            });
            return new Subject(new EntryRef(source, entry.id()), entry, names, numbers, countries);
        }
    }

    /** Proposes links between entries of different sources, the surest first. */
    public List<ProposedLink> propose(Collection<ListEdition> editions) {
        List<Subject> subjects = new ArrayList<>();
        for (ListEdition edition : editions) {
            String source = edition.edition().source();
            edition.entries().forEach(entry -> subjects.add(Subject.of(source, entry)));
        }
        Map<String, List<Subject>> byKey = new HashMap<>();
        for (Subject subject : subjects) {
            for (String key : keys(subject)) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(subject);
            }
        }
        Map<String, ProposedLink> links = new TreeMap<>();
        byKey.forEach((key, group) -> {
            if (group.size() > 1 && group.size() <= COMMON_KEY) {
                pairs(group, links);
            }
        });
        return links.values().stream()
                .sorted(java.util.Comparator.comparingDouble(ProposedLink::score)
                        .reversed()
                        .thenComparing(ProposedLink::first)
                        .thenComparing(ProposedLink::second))
                .toList();
    }

    private void pairs(List<Subject> group, Map<String, ProposedLink> links) {
        for (int i = 0; i < group.size(); i++) {
            for (int k = i + 1; k < group.size(); k++) {
                Subject a = group.get(i);
                Subject b = group.get(k);
                if (a.ref.source().equals(b.ref.source()) || a.entry.kind() != b.entry.kind()) {
                    continue;
                }
                Subject first = a.ref.compareTo(b.ref) < 0 ? a : b;
                Subject second = a.ref.compareTo(b.ref) < 0 ? b : a;
                links.computeIfAbsent(first.ref + " " + second.ref, pair -> judge(first, second));
            }
        }
    }

    private Set<String> keys(Subject subject) {
        Set<String> keys = new HashSet<>();
        if (crossReferences) {
            keys.add("ref " + subject.ref);
            for (EntryLink link : subject.entry.links()) {
                if (link.relation().equals("same-as")) {
                    keys.add("ref " + link.target());
                }
            }
        }
        subject.numbers.forEach((number, document) -> {
            if (STRONG_NUMBERS.contains(document.type()) || document.type().equals("national-id")) {
                keys.add("number " + number);
            }
        });
        for (NameForm name : subject.names) {
            if (!name.weak() && name.loose().length() >= 4) {
                keys.add("name " + subject.entry.kind() + " " + name.loose());
            }
            if (!name.weak()) {
                birthKeys(subject.entry, name, keys);
            }
        }
        return keys;
    }

    /** A birth day and one part of a name: enough to compare, never enough to link. */
    private static void birthKeys(Entry entry, NameForm name, Set<String> keys) {
        for (PartialDate date : entry.birthDates()) {
            if (date.isDay() && entry.kind() == EntryKind.PERSON) {
                for (String part : name.parts()) {
                    keys.add("birth " + date.earliest() + " " + part);
                }
            }
        }
    }

    private static String number(ListedDocument document) {
        return document.type() + " " + document.number().replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private @org.jspecify.annotations.Nullable ProposedLink judge(Subject first, Subject second) {
        List<String> reasons = new ArrayList<>();
        Entry a = first.entry;
        Entry b = second.entry;
        double odds = -6;
        if (crossReferences && (refersTo(a, second.ref) || refersTo(b, first.ref) || sameTarget(a, b))) {
            odds += 14;
            reasons.add("one list names the other's number");
        }
        odds += numbers(first, second, reasons);
        odds += names(first, second, reasons);
        odds += identity(first, second, reasons);
        double score = 1 / (1 + Math.exp(-odds));
        return score < LEAST ? null : new ProposedLink(first.ref, second.ref, score, reasons);
    }

    private static boolean refersTo(Entry entry, EntryRef target) {
        return entry.links().contains(new EntryLink("same-as", target.toString()));
    }

    private static boolean sameTarget(Entry a, Entry b) {
        return a.links().stream()
                .anyMatch(link -> link.relation().equals("same-as") && b.links().contains(link));
    }

    private static double numbers(Subject a, Subject b, List<String> reasons) {
        for (Map.Entry<String, ListedDocument> numbered : a.numbers.entrySet()) {
            ListedDocument mine = numbered.getValue();
            ListedDocument other = b.numbers.get(numbered.getKey());
            if (other == null || numbered.getKey().length() - mine.type().length() <= 5) {
                continue;
            }
            boolean sameState = mine.country() == null
                    || other.country() == null
                    || mine.country().equals(other.country());
            if (sameState) {
                reasons.add("same " + mine.type() + " " + mine.number());
                return STRONG_NUMBERS.contains(mine.type()) ? 8 : 5;
            }
        }
        return 0;
    }

    private static double names(Subject a, Subject b, List<String> reasons) {
        double best = 0;
        String reason = "";
        for (NameForm mine : a.names) {
            for (NameForm other : b.names) {
                double weight = mine.agreement(other, a.entry.kind());
                if (weight > best) {
                    best = weight;
                    reason = "name " + mine.text() + " as " + other.text();
                }
            }
        }
        if (best > 0) {
            reasons.add(reason);
        }
        return best;
    }

    private static double identity(Subject first, Subject second, List<String> reasons) {
        Entry a = first.entry;
        Entry b = second.entry;
        double odds = 0;
        boolean person = a.kind() == EntryKind.PERSON;
        if (person && !a.birthDates().isEmpty() && !b.birthDates().isEmpty()) {
            switch (dates(a, b)) {
                case CERTAIN -> {
                    odds += 5;
                    reasons.add("same birth date");
                }
                case COMPATIBLE -> {
                    odds += 2;
                    reasons.add("birth dates agree");
                }
                case CONTRADICTORY -> {
                    odds -= 4;
                    reasons.add("birth dates differ");
                }
            }
        }
        if (first.countries.stream().anyMatch(second.countries::contains)) {
            odds += 1;
            reasons.add("same country");
        } else if (person && !a.nationalities().isEmpty() && !b.nationalities().isEmpty()) {
            odds -= 1;
        }
        boolean sexes = a.sex() != Sex.UNSPECIFIED && b.sex() != Sex.UNSPECIFIED;
        return sexes && a.sex() != b.sex() ? odds - 4 : odds;
    }

    private static PartialDate.Relation dates(Entry a, Entry b) {
        PartialDate.Relation best = PartialDate.Relation.CONTRADICTORY;
        for (PartialDate mine : a.birthDates()) {
            for (PartialDate other : b.birthDates()) {
                PartialDate.Relation relation = mine.relationTo(other);
                if (relation.compareTo(best) < 0) {
                    best = relation;
                }
            }
        }
        return best;
    }
}

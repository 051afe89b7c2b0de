package org.sarhad.watchlists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a new edition of a list brings against an old one. Entries are the same subject when their ids are equal; where they
 * stand in the file is no difference.
 *
 * @param added entries that only the new edition holds
 * @param changed entries that both hold, with what changed
 * @param lifted entries that only the old edition holds
 */
public record EditionDifference(List<Entry> added, List<EntryChange> changed, List<Entry> lifted) {
    private static final Map<String, Function<Entry, Collection<String>>> FIELDS = fields();

    public EditionDifference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        lifted = List.copyOf(lifted);
    }

    /** Compares the entries of two editions; the result is in the order of the new edition, lifted entries in the old. */
    public static EditionDifference between(Collection<Entry> before, Collection<Entry> after) {
        Map<String, Entry> old = new LinkedHashMap<>(before.size() * 2);
        before.forEach(entry -> old.putIfAbsent(entry.id(), entry));
        List<Entry> added = new ArrayList<>();
        List<EntryChange> changed = new ArrayList<>();
        for (Entry entry : after) {
            Entry was = old.remove(entry.id());
            if (was == null) {
                added.add(entry);
            } else {
                List<FieldChange> changes = changes(was, entry);
                if (!changes.isEmpty()) {
                    changed.add(new EntryChange(was, entry, changes));
                }
            }
        }
        return new EditionDifference(added, changed, List.copyOf(old.values()));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && lifted.isEmpty();
    }

    private static List<FieldChange> changes(Entry before, Entry after) {
        List<FieldChange> changes = new ArrayList<>();
        FIELDS.forEach((field, values) -> {
            List<String> old = List.copyOf(values.apply(before));
            List<String> now = List.copyOf(values.apply(after));
            if (!old.equals(now)) {
                Set<String> removed = new LinkedHashSet<>(old);
                removed.removeAll(now);
                Set<String> added = new LinkedHashSet<>(now);
                added.removeAll(old);
                if (!removed.isEmpty() || !added.isEmpty()) {
                    changes.add(new FieldChange(field, List.copyOf(removed), List.copyOf(added)));
                }
            }
        });
        return changes;
    }

    private static Map<String, Function<Entry, Collection<String>>> fields() {
        Map<String, Function<Entry, Collection<String>>> fields = new LinkedHashMap<>();
        fields.put("kind", entry -> List.of(entry.kind().name()));
        fields.put("names", entry -> texts(entry.names(), EditionDifference::text));
        fields.put("birthDates", entry -> texts(entry.birthDates(), PartialDate::toString));
        fields.put("places", entry -> texts(entry.places(), place -> place.role() + ": " + place.text()));
        fields.put("nationalities", Entry::nationalities);
        fields.put("documents", entry -> texts(entry.documents(), EditionDifference::text));
        fields.put("sex", entry -> List.of(entry.sex().name()));
        fields.put("programme", entry -> one(entry.programme()));
        fields.put("measures", entry -> texts(entry.measures(), Measure::name));
        fields.put("legalBasis", entry -> one(entry.legalBasis()));
        fields.put("owner", entry -> one(entry.owner()));
        fields.put("listed", entry -> one(entry.listed()));
        fields.put("expires", entry -> one(entry.expires()));
        fields.put("review", entry -> one(entry.review()));
        fields.put("updated", entry -> one(entry.updated()));
        fields.put("handling", Entry::handling);
        fields.put("links", entry -> texts(entry.links(), link -> link.relation() + ": " + link.target()));
        fields.put("details", entry -> texts(entry.details(), detail -> detail.label() + ": " + detail.value()));
        fields.put("remarks", entry -> one(entry.remarks()));
        return fields;
    }

    private static String text(Name name) {
        String kind = name.kind() == NameKind.PRIMARY ? "" : " (" + name.kind().name() + ")";
        return name.text() + kind + (name.quality() == NameQuality.WEAK ? " (WEAK)" : "");
    }

    private static String text(ListedDocument document) {
        String state = document.country() == null ? "" : " " + document.country();
        String note = document.note() == null ? "" : " (" + document.note() + ")";
        return document.type() + state + " " + document.number() + note;
    }

    private static List<String> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static <T> List<String> texts(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).toList();
    }
}

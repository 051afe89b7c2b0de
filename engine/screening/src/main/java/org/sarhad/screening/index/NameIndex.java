package org.sarhad.screening.index;

import org.sarhad.names.ParsedName;
import org.sarhad.names.PartRarity;
import org.sarhad.names.sound.PartVariants;

/** Names of numbered entries, searchable by similar parts. Immutable and safe for any number of readers. */
public final class NameIndex {
    final Vocabulary vocabulary;
    final NameStore store;

    private NameIndex(Vocabulary vocabulary, NameStore store) {
        this.vocabulary = vocabulary;
        this.store = store;
    }

    /** How many different names there are. */
    public int names() {
        return store.size();
    }

    /** How many different parts the names are made of. */
    public int parts() {
        return vocabulary.size();
    }

    /** How many entries bear a name. */
    public int bearers(int name) {
        return store.bearerStarts[name + 1] - store.bearerStarts[name];
    }

    /** The entry number of one bearer of a name. */
    public int bearer(int name, int which) {
        return store.bearers[store.bearerStarts[name] + which];
    }

    /** Which of its entry's names one bearer's name is. */
    public int bearerName(int name, int which) {
        return store.bearerNames[store.bearerStarts[name] + which];
    }

    /** All years: nothing is known. */
    public static final long ANY_YEAR = -1L;

    /** A span of years as a set of bits, each year's bit being the year modulo 64. */
    public static long years(int first, int last) {
        if (last - first >= Long.SIZE - 1) {
            return ANY_YEAR;
        }
        long bits = 0;
        for (int year = first; year <= last; year++) {
            bits |= 1L << year;
        }
        return bits;
    }

    /** Collects names. Not safe for use by several threads. */
    public static final class Builder {
        private final Vocabulary.Builder vocabulary;
        private final NameStoreBuilder store = new NameStoreBuilder();
        private final int namingsBeside;

        /** A builder that weighs parts by their rarity among people, or among the names collected where they are commoner. */
        public Builder(PartRarity rarity) {
            vocabulary = new Vocabulary.Builder(rarity);
            namingsBeside = 0;
        }

        /** A builder of a small index that weighs parts as they weigh in the large one beside which it is searched. */
        public Builder(PartRarity rarity, NameIndex beside) {
            SimilarParts known = new SimilarParts(beside.vocabulary);
            vocabulary = new Vocabulary.Builder(spelling -> {
                SimilarParts.Found found = known.of(spelling, PartVariants.SHIPPED.id(spelling));
                float weight = rarity.of(spelling);
                for (int k = 0; k < found.parts.length; k++) {
                    if (found.costs[k] == 0) {
                        weight = Math.min(weight, beside.vocabulary.rarity[found.parts[k]]);
                    }
                }
                return weight;
            });
            namingsBeside = beside.store.bearers.length;
        }

        /**
         * Adds the name with number {@code whichName} of an entry.
         *
         * @param birthYears the years in which the entry may be born, as {@link #years} gives them
         */
        public void add(ParsedName name, int entry, int whichName, long birthYears) {
            boolean person = name.type() == org.sarhad.names.SubjectType.PERSON;
            store.add(name.comparedParts(), vocabulary, person, entry, whichName, birthYears);
        }

        /** The index over everything added. */
        public NameIndex build() {
            Vocabulary built = vocabulary.build(store.namings() + namingsBeside);
            return new NameIndex(built, store.build(built.size()));
        }
    }
}

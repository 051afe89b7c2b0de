package org.sarhad.screening.index;

import java.util.Arrays;
import java.util.List;
import org.sarhad.names.NamePart;

/** Collects the names of entries, each different name once. */
final class NameStoreBuilder {
    private long[] years = new long[1 << 12];
    private final Ints starts = new Ints(1 << 12);
    private final Ints parts = new Ints(1 << 14);
    private byte[] shapes = new byte[1 << 14];
    private boolean[] people = new boolean[1 << 12];
    private int[] slots = new int[1 << 13];
    private final Ints bearerOf = new Ints(1 << 12);
    private final Ints bearers = new Ints(1 << 12);
    private final Ints bearerNames = new Ints(1 << 12);
    private final int[] current = new int[64];
    private final byte[] currentShapes = new byte[64];

    NameStoreBuilder() {
        starts.add(0);
        Arrays.fill(slots, -1);
    }

    static byte shape(NamePart part) {
        return (byte) (part.kind().code() | (part.role().code() << 3));
    }

    /** Adds a name of an entry; one without any compared part is left out. */
    void add(
            List<NamePart> compared,
            Vocabulary.Builder vocabulary,
            boolean person,
            int entry,
            int whichName,
            long birthYears) {
        int count = Math.min(compared.size(), org.sarhad.names.NameSide.MOST_PARTS);
        if (count == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            NamePart part = compared.get(i);
            current[i] = vocabulary.number(part.spelling());
            currentShapes[i] = shape(part);
        }
        int name = number(count, person);
        years[name] |= birthYears;
        bearerOf.add(name);
        bearers.add(entry);
        bearerNames.add(whichName);
        for (int i = 0; i < count; i++) {
            vocabulary.bornBy(current[i]);
        }
    }

    int names() {
        return starts.size() - 1;
    }

    int namings() {
        return bearers.size();
    }

    private int number(int count, boolean person) {
        int slot = slot(count, person);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        int name = names();
        for (int i = 0; i < count; i++) {
            if (parts.size() == shapes.length) {
                shapes = Arrays.copyOf(shapes, shapes.length * 2);
            }
            shapes[parts.size()] = currentShapes[i];
            parts.add(current[i]);
        }
        starts.add(parts.size());
        if (name == people.length) {
            people = Arrays.copyOf(people, name * 2);
            years = Arrays.copyOf(years, name * 2);
        }
        people[name] = person;
        slots[slot] = name;
        if (names() * 2 > slots.length) {
            rehash();
        }
        return name;
    }

    private int slot(int count, boolean person) {
        int h = person ? 17 : 19;
        for (int i = 0; i < count; i++) {
            h = (h * 31 + current[i]) * 31 + currentShapes[i];
        }
        int mask = slots.length - 1;
        int slot = ((h * 0x9E3779B1) >>> 5) & mask;
        while (slots[slot] >= 0 && !equal(slots[slot], count, person)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean equal(int name, int count, boolean person) {
        int start = starts.get(name);
        return people[name] == person
                && starts.get(name + 1) - start == count
                && Arrays.equals(parts.raw(), start, start + count, current, 0, count)
                && Arrays.equals(shapes, start, start + count, currentShapes, 0, count);
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (int name = 0; name < names(); name++) {
            int start = starts.get(name);
            int count = starts.get(name + 1) - start;
            System.arraycopy(parts.raw(), start, current, 0, count);
            System.arraycopy(shapes, start, currentShapes, 0, count);
            slots[slot(count, people[name])] = name;
        }
    }

    NameStore build(int vocabularySize) {
        int[] nameStarts = starts.trimmed();
        int[] nameParts = parts.trimmed();
        int[] bearerStarts = countingStarts(bearerOf.raw(), bearerOf.size(), names());
        int[] sortedBearers = new int[bearers.size()];
        short[] sortedNames = new short[bearers.size()];
        int[] next = bearerStarts.clone();
        for (int i = 0; i < bearers.size(); i++) {
            int at = next[bearerOf.get(i)]++;
            sortedBearers[at] = bearers.get(i);
            sortedNames[at] = (short) Math.min(bearerNames.get(i), Short.MAX_VALUE);
        }
        int[] postingStarts = new int[vocabularySize + 1];
        int[] postings = postings(nameStarts, nameParts, postingStarts);
        return new NameStore(
                nameStarts,
                nameParts,
                Arrays.copyOf(shapes, nameParts.length),
                Arrays.copyOf(people, names()),
                Arrays.copyOf(years, names()),
                bearerStarts,
                sortedBearers,
                sortedNames,
                postingStarts,
                postings);
    }

    private static int[] countingStarts(int[] values, int size, int kinds) {
        int[] result = new int[kinds + 1];
        for (int i = 0; i < size; i++) {
            result[values[i] + 1]++;
        }
        for (int k = 0; k < kinds; k++) {
            result[k + 1] += result[k];
        }
        return result;
    }

    private static int[] postings(int[] nameStarts, int[] nameParts, int[] postingStarts) {
        int[] counted = countingStarts(nameParts, nameParts.length, postingStarts.length - 1);
        System.arraycopy(counted, 0, postingStarts, 0, counted.length);
        int[] result = new int[nameParts.length];
        for (int name = 0; name + 1 < nameStarts.length; name++) {
            for (int at = nameStarts[name]; at < nameStarts[name + 1]; at++) {
                result[counted[nameParts[at]]++] = name;
            }
        }
        return result;
    }
}

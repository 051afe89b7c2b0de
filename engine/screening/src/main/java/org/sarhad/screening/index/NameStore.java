package org.sarhad.screening.index;

/**
 * The different names of an index as sequences of parts, the subjects that bear them, and for each part the names in which
 * it occurs. Nobody changes the arrays once they are here.
 */
final class NameStore {
    /** Where in {@link #parts} each name begins; one more than there are names. */
    final int[] starts;

    /** Part numbers. */
    final int[] parts;

    /** Kind (lower three bits) and role (the bits above) of each part. */
    final byte[] shapes;

    /** Whether each name is a person's. */
    final boolean[] people;

    /** Birth years of the bearers of each name, bit {@code year mod 64}; all bits where one has none. */
    final long[] years;

    /** Where in {@link #bearers} the bearers of each name begin. */
    final int[] bearerStarts;

    /** Entry number of each bearer. */
    final int[] bearers;

    /** Which of the entry's names it is. */
    final short[] bearerNames;

    /** Where in {@link #postings} the names of each part begin. */
    final int[] postingStarts;

    /** Name numbers, ascending for each part. */
    final int[] postings;

    NameStore(
            int[] starts,
            int[] parts,
            byte[] shapes,
            boolean[] people,
            long[] years,
            int[] bearerStarts,
            int[] bearers,
            short[] bearerNames,
            int[] postingStarts,
            int[] postings) {
        this.starts = starts;
        this.parts = parts;
        this.shapes = shapes;
        this.people = people;
        this.years = years;
        this.bearerStarts = bearerStarts;
        this.bearers = bearers;
        this.bearerNames = bearerNames;
        this.postingStarts = postingStarts;
        this.postings = postings;
    }

    int size() {
        return starts.length - 1;
    }
}

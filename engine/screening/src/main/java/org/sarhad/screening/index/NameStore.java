package org.sarhad.screening.index;

/**
 * The different names of an index as sequences of parts, the subjects that bear them, and for each part the names in which
 * it occurs.
 *
 * @param starts where in {@code parts} each name begins; one more than there are names
 * @param parts part numbers
 * @param shapes kind (lower three bits) and role (the bits above) of each part
 * @param people whether each name is a person's
 * @param bearerStarts where in {@code bearers} the bearers of each name begin
 * @param bearers entry number of each bearer
 * @param bearerNames which of the entry's names it is
 * @param postingStarts where in {@code postings} the names of each part begin
 * @param postings name numbers, ascending for each part
 */
record NameStore(
        int[] starts,
        int[] parts,
        byte[] shapes,
        boolean[] people,
        int[] bearerStarts,
        int[] bearers,
        short[] bearerNames,
        int[] postingStarts,
        int[] postings) {
    int size() {
        return starts.length - 1;
    }
}

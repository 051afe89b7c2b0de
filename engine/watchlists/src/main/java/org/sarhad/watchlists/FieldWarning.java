package org.sarhad.watchlists;

/**
 * A field that could not be understood in a record that was otherwise read; the entry keeps the source's words as a
 * {@link Detail} or in its remarks.
 *
 * @param where file and line of the record
 * @param entry id of the entry
 * @param field the field in the source's naming
 * @param value what stands there
 * @param reason why it could not be understood, in one sentence
 */
public record FieldWarning(Provenance where, String entry, String field, String value, String reason) {
    /** The {@link #field} of the warning that a file ended before its end; it concerns no entry. */
    public static final String END_OF_FILE = "end-of-file";

    /** Whether this says that the file ended before its end. */
    public boolean isTruncation() {
        return field.equals(END_OF_FILE);
    }
}

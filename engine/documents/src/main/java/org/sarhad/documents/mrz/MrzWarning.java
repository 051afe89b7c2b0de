package org.sarhad.documents.mrz;

/**
 * Something unusual in a zone that can be read: shown to the officer, never a reason to refuse the reading.
 *
 * @param field where
 * @param kind what kind of oddity
 * @param text the same in words
 */
public record MrzWarning(MrzField field, Kind kind, String text) {
    /** Kinds of oddity. */
    public enum Kind {
        /** The document code is not one that this shape of document bears. */
        DOCUMENT_CODE,
        /** The code of the issuing state or of the nationality is not an ICAO code. */
        UNKNOWN_STATE,
        /** The characters of a date make no date. */
        NO_DATE,
        /** The sex is none of M, F and the filler. */
        SEX,
        /** The name holds a digit, which is always a misreading or a misprint. */
        DIGIT_IN_NAME,
        /** There is no primary identifier. */
        NO_PRIMARY_IDENTIFIER,
        /** The name fills its field: it may have been cut. */
        NAME_MAY_BE_CUT,
        /** The issuer's personal number does not add up or holds another date of birth. */
        PERSONAL_NUMBER
    }
}

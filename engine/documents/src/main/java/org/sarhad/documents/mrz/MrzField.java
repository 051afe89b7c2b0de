package org.sarhad.documents.mrz;

/** The data elements of a machine-readable zone. */
public enum MrzField {
    DOCUMENT_CODE(0, "documentCode"),
    ISSUING_STATE(1, "issuingState"),
    PRIMARY_IDENTIFIER(2, "primaryIdentifier"),
    SECONDARY_IDENTIFIER(3, "secondaryIdentifier"),
    DOCUMENT_NUMBER(4, "documentNumber"),
    NATIONALITY(5, "nationality"),
    BIRTH_DATE(6, "birthDate"),
    SEX(7, "sex"),
    EXPIRY_DATE(8, "expiryDate"),
    /** Optional data of the first field that holds them; in passports the personal number. */
    OPTIONAL_DATA(9, "optionalData"),
    /** The second field of optional data, which only cards of size 1 have. */
    SECOND_OPTIONAL_DATA(10, "secondOptionalData"),
    /** The last check digit, over several fields. */
    COMPOSITE(11, "composite");

    private final int slot;
    private final String key;

    MrzField(int slot, String key) {
        this.slot = slot;
        this.key = key;
    }

    /** The name used in JSON and in messages. */
    public String key() {
        return key;
    }

    /** Place of the field in the scanner's arrays. */
    int slot() {
        return slot;
    }
}

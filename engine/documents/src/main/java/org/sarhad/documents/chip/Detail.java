package org.sarhad.documents.chip;

import java.util.Optional;

/** What data groups 11 and 12 may say about the holder and the document (Doc 9303-10, 4.7.11 and 4.7.12). */
public enum Detail {
    FULL_NAME(11, 0x5F0E, Form.TEXT),
    OTHER_NAME(11, 0x5F0F, Form.TEXT),
    PERSONAL_NUMBER(11, 0x5F10, Form.TEXT),
    BIRTH_DATE(11, 0x5F2B, Form.DATE),
    PLACE_OF_BIRTH(11, 0x5F11, Form.TEXT),
    ADDRESS(11, 0x5F42, Form.TEXT),
    TELEPHONE(11, 0x5F12, Form.TEXT),
    PROFESSION(11, 0x5F13, Form.TEXT),
    TITLE(11, 0x5F14, Form.TEXT),
    SUMMARY(11, 0x5F15, Form.TEXT),
    PROOF_OF_CITIZENSHIP(11, 0x5F16, Form.IMAGE),
    OTHER_DOCUMENT_NUMBERS(11, 0x5F17, Form.TEXT),
    CUSTODY(11, 0x5F18, Form.TEXT),
    ISSUING_AUTHORITY(12, 0x5F19, Form.TEXT),
    ISSUE_DATE(12, 0x5F26, Form.DATE),
    OTHER_PERSON(12, 0x5F1A, Form.TEXT),
    ENDORSEMENTS(12, 0x5F1B, Form.TEXT),
    TAX_OR_EXIT_REQUIREMENTS(12, 0x5F1C, Form.TEXT),
    FRONT_IMAGE(12, 0x5F1D, Form.IMAGE),
    REAR_IMAGE(12, 0x5F1E, Form.IMAGE),
    PERSONALISED_AT(12, 0x5F55, Form.DATE),
    PERSONALISATION_SYSTEM(12, 0x5F56, Form.TEXT);

    /** How a value is written. */
    enum Form {
        TEXT,
        /** Digits as characters, or two in each octet. */
        DATE,
        IMAGE
    }

    private final int dataGroup;
    private final int tag;
    private final Form form;

    Detail(int dataGroup, int tag, Form form) {
        this.dataGroup = dataGroup;
        this.tag = tag;
        this.form = form;
    }

    static Optional<Detail> of(int dataGroup, int tag) {
        for (Detail detail : values()) {
            if (detail.dataGroup == dataGroup && detail.tag == tag) {
                return Optional.of(detail);
            }
        }
        return Optional.empty();
    }

    /** 11 or 12. */
    public int dataGroup() {
        return dataGroup;
    }

    Form form() {
        return form;
    }
}

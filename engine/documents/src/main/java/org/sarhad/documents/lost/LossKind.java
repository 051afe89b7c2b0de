package org.sarhad.documents.lost;

import java.util.Locale;

/** Why a document is in the register: the statuses under which INTERPOL's register keeps documents. */
public enum LossKind {
    STOLEN(1, "stolen"),
    STOLEN_BLANK(2, "stolen-blank"),
    LOST(3, "lost"),
    REVOKED(4, "revoked"),
    INVALID(5, "invalid");

    private final int code;
    private final String text;

    LossKind(int code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The number that stands for this kind in files, 1 to 14; never reused. */
    int code() {
        return code;
    }

    /** The name used in files and on the command line: lower case with hyphens. */
    public String text() {
        return text;
    }

    static LossKind ofCode(int code) {
        for (LossKind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of loss has the code " + code);
    }

    /**
     * Reads a kind as a feed writes it, whatever the case and the separator.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static LossKind parse(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        for (LossKind kind : values()) {
            if (kind.text.equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "not a kind of loss (stolen, stolen-blank, lost, revoked, invalid): " + written);
    }
}

package org.sarhad.documents.lost;

import java.util.List;
import java.util.Locale;

/** Kind of travel or identity document, as a report of loss names it. */
public enum DocumentType {
    PASSPORT(1, "passport"),
    IDENTITY_CARD(2, "identity-card"),
    VISA(3, "visa"),
    RESIDENCE_PERMIT(4, "residence-permit"),
    REFUGEE_TRAVEL_DOCUMENT(5, "refugee-travel-document"),
    LAISSEZ_PASSER(6, "laissez-passer"),
    SEAFARER_DOCUMENT(7, "seafarer-document"),
    CREW_CERTIFICATE(8, "crew-certificate"),
    DRIVING_LICENCE(9, "driving-licence"),
    OTHER(15, "other");

    private static final DocumentType[] BY_CODE = new DocumentType[16];

    static {
        for (DocumentType type : values()) {
            BY_CODE[type.code] = type;
        }
    }

    private final int code;
    private final String text;

    DocumentType(int code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The number that stands for this type in files, 1 to 15; never reused. */
    int code() {
        return code;
    }

    /** The name used in files and on the command line: lower case with hyphens. */
    public String text() {
        return text;
    }

    static DocumentType ofCode(int code) {
        DocumentType type = BY_CODE[code & 15];
        if (type == null) {
            throw new IllegalArgumentException("no document type has the code " + code);
        }
        return type;
    }

    /**
     * Reads a type as a feed writes it: our own name, or one of the letters {@code P}, {@code I}, {@code V}, {@code R},
     * {@code L}, {@code O}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static DocumentType parse(String written) {
        String name = written.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        for (DocumentType type : values()) {
            if (type.text.equals(name)) {
                return type;
            }
        }
        return switch (name) {
            case "p", "pp" -> PASSPORT;
            case "i", "id", "id-card", "national-id" -> IDENTITY_CARD;
            case "v" -> VISA;
            case "r" -> RESIDENCE_PERMIT;
            case "l" -> LAISSEZ_PASSER;
            case "o" -> OTHER;
            default -> throw new IllegalArgumentException("not a document type: " + written);
        };
    }

    /**
     * The types under which a document with this code in its machine-readable zone may have been reported (ICAO Doc 9303
     * parts 4 to 7: P passports, V visas, AC crew, A and C and I other official documents), likeliest first.
     */
    public static List<DocumentType> ofMrz(String documentCode) {
        String code = documentCode.replace("<", "").toUpperCase(Locale.ROOT);
        if (code.startsWith("P")) {
            return List.of(PASSPORT, REFUGEE_TRAVEL_DOCUMENT, LAISSEZ_PASSER);
        }
        if (code.startsWith("V")) {
            return List.of(VISA);
        }
        if (code.equals("AC")) {
            return List.of(CREW_CERTIFICATE);
        }
        if (code.startsWith("I") || code.startsWith("A") || code.startsWith("C")) {
            return List.of(IDENTITY_CARD, RESIDENCE_PERMIT);
        }
        return List.of(OTHER);
    }
}

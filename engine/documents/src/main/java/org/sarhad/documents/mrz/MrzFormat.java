package org.sarhad.documents.mrz;

/** The shapes of a machine-readable zone. */
public enum MrzFormat {
    /** Cards of size 1, three lines of 30 (Doc 9303-5). */
    TD1(3, 30),
    /** Documents of size 2, two lines of 36 (Doc 9303-6). */
    TD2(2, 36),
    /** Passports, two lines of 44 (Doc 9303-4). */
    TD3(2, 44),
    /** Full-size visas, two lines of 44 (Doc 9303-7). */
    MRVA(2, 44),
    /** Small visas, two lines of 36 (Doc 9303-7). */
    MRVB(2, 36),
    /** French national identity cards issued until 2021, two lines of 36 with a layout of their own. */
    IDFRA(2, 36);

    private final int lines;
    private final int width;

    MrzFormat(int lines, int width) {
        this.lines = lines;
        this.width = width;
    }

    /** How many lines the zone has. */
    public int lines() {
        return lines;
    }

    /** How many characters each line has. */
    public int width() {
        return width;
    }

    /** Whether the document is a visa: it has neither a digit over its optional data nor a composite one. */
    public boolean isVisa() {
        return this == MRVA || this == MRVB;
    }

    /** Whether a number longer than nine characters may continue in the optional data. */
    public boolean allowsLongNumber() {
        return this == TD1 || this == TD2;
    }

    /** Whether the date of expiry is printed. */
    public boolean hasExpiry() {
        return this != IDFRA;
    }
}

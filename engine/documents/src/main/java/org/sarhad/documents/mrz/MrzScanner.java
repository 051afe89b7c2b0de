package org.sarhad.documents.mrz;

/**
 * Reads a zone in place, without allocating: the cursor is made once and used for zone after zone.
 *
 * <p>The text is strict: capital letters, digits and fillers, lines apart by CR or LF or not at all. {@link MrzReader}
 * takes what people and readers type. After a {@link #scan} that returned true the cursor tells where each field lies in
 * the scanned array and which check digits agree; the array must not change meanwhile. Not for use by two threads at once.
 */
public final class MrzScanner {
    private static final int FIELDS = MrzField.values().length;
    /** Values of characters already multiplied, in the order of the weights, twice over so that any phase finds three. */
    private static final short[][] WEIGHTED = {weighted(7), weighted(3), weighted(1), weighted(7), weighted(3)};

    private final MrzLines zone = new MrzLines();
    private final int[] lineStart = zone.start;
    private final int[] begin = new int[FIELDS];
    private final int[] end = new int[FIELDS];
    private final byte[] expected = new byte[FIELDS];
    private final byte[] found = new byte[FIELDS];
    private byte[] source = new byte[0];
    private int covered;
    private int agreeing;
    private int overflowBegin;
    private int overflowEnd;
    private boolean nameFills;
    private MrzFormat format = MrzFormat.TD3;

    /** Scans a whole array. */
    public boolean scan(byte[] text) {
        return scan(text, 0, text.length);
    }

    /**
     * Scans a part of an array.
     *
     * @return whether it has the shape of a zone; if not, {@link #failure()} says why. Wrong check digits do not make a zone
     *     unreadable
     */
    public boolean scan(byte[] text, int from, int to) {
        source = text;
        covered = 0;
        agreeing = 0;
        overflowBegin = 0;
        overflowEnd = 0;
        if (!zone.find(text, from, to)) {
            return false;
        }
        format = zone.format();
        readFields();
        return true;
    }

    /** The shape of the zone just scanned. */
    public MrzFormat format() {
        return format;
    }

    /** Index in the scanned array where a field begins. */
    public int begin(MrzField field) {
        return begin[field.slot()];
    }

    /** Index in the scanned array after the last character of a field that is not a filler. */
    public int end(MrzField field) {
        return end[field.slot()];
    }

    /** Index where a document number of more than nine characters goes on in the optional data. */
    public int overflowBegin() {
        return overflowBegin;
    }

    /** Index after the last character of a long number; the same as {@link #overflowBegin()} for other numbers. */
    public int overflowEnd() {
        return overflowEnd;
    }

    /** Whether the name fills its field to the last position, so that it may have been cut (Doc 9303-4, 4.2.3). */
    public boolean nameFillsField() {
        return nameFills;
    }

    /** Whether this kind of zone has a check digit over the field. */
    public boolean isChecked(MrzField field) {
        return (covered & 1 << field.slot()) != 0;
    }

    /** Whether the check digit over the field agrees. */
    public boolean agrees(MrzField field) {
        return (agreeing & 1 << field.slot()) != 0;
    }

    /** Whether every check digit of the zone agrees. */
    public boolean allAgree() {
        return covered == agreeing;
    }

    /** The digit computed over the field. */
    public int expected(MrzField field) {
        return expected[field.slot()];
    }

    /** The character printed in the place of the field's check digit. */
    public char found(MrzField field) {
        return (char) found[field.slot()];
    }

    /** Index in the scanned array where a line of the zone begins; lines count from 0. */
    public int lineBegin(int line) {
        return lineStart[line];
    }

    /** Why the last scan failed. */
    public UnreadableMrz failure() {
        return zone.failure();
    }

    private void readFields() {
        field(MrzField.DOCUMENT_CODE, 0, 0, 2);
        field(MrzField.ISSUING_STATE, 0, 2, 5);
        switch (format) {
            case TD1 -> readCard();
            case IDFRA -> readFrenchCard();
            default -> readTwoLines();
        }
    }

    private void readCard() {
        field(MrzField.DOCUMENT_NUMBER, 0, 5, 14);
        field(MrzField.OPTIONAL_DATA, 0, 15, 30);
        number(lineStart[0] + 14);
        dated(MrzField.BIRTH_DATE, 0);
        field(MrzField.SEX, 1, 7, 8);
        dated(MrzField.EXPIRY_DATE, 8);
        field(MrzField.NATIONALITY, 1, 15, 18);
        field(MrzField.SECOND_OPTIONAL_DATA, 1, 18, 29);
        names(lineStart[2], lineStart[2] + 30);
        int first = lineStart[0];
        int second = lineStart[1];
        // 25 + 7 + 7 + 11 characters: the weights run on over the joined fields.
        int sum = sum(first + 5, first + 30, 0) + sum(second, second + 7, 1);
        composite(sum + sum(second + 8, second + 15, 2) + sum(second + 18, second + 29, 0), second + 29);
    }

    private void readTwoLines() {
        int second = lineStart[1];
        int width = format.width();
        int last = second + width - 1;
        names(lineStart[0] + 5, lineStart[0] + width);
        field(MrzField.DOCUMENT_NUMBER, 1, 0, 9);
        field(MrzField.NATIONALITY, 1, 10, 13);
        dated(MrzField.BIRTH_DATE, 13);
        field(MrzField.SEX, 1, 20, 21);
        dated(MrzField.EXPIRY_DATE, 21);
        empty(MrzField.SECOND_OPTIONAL_DATA);
        if (format.isVisa()) {
            field(MrzField.OPTIONAL_DATA, 1, 28, width);
            number(second + 9);
            empty(MrzField.COMPOSITE);
            return;
        }
        boolean passport = format == MrzFormat.TD3;
        field(MrzField.OPTIONAL_DATA, 1, 28, passport ? 42 : 35);
        number(second + 9);
        if (passport) {
            personalNumber(last - 1);
        }
        composite(sum(second, second + 10, 0) + sum(second + 13, second + 20, 1) + sum(second + 21, last, 2), last);
    }

    private void readFrenchCard() {
        int first = lineStart[0];
        int second = lineStart[1];
        field(MrzField.PRIMARY_IDENTIFIER, 0, 5, 30);
        field(MrzField.OPTIONAL_DATA, 0, 30, 36);
        field(MrzField.DOCUMENT_NUMBER, 1, 0, 12);
        check(MrzField.DOCUMENT_NUMBER, sum(second, second + 12, 0), second + 12, false);
        field(MrzField.SECONDARY_IDENTIFIER, 1, 13, 27);
        nameFills = source[first + 29] != '<' || source[second + 26] != '<';
        dated(MrzField.BIRTH_DATE, 27);
        field(MrzField.SEX, 1, 34, 35);
        empty(MrzField.EXPIRY_DATE);
        empty(MrzField.SECOND_OPTIONAL_DATA);
        // The card prints no nationality: it is issued to nationals only, so the issuing state stands for it.
        field(MrzField.NATIONALITY, 0, 2, 5);
        composite(sum(first, first + 36, 0) + sum(second, second + 35, 0), second + 35);
    }

    private void field(MrzField field, int line, int from, int to) {
        int start = lineStart[line] + from;
        int stop = lineStart[line] + to;
        while (stop > start && source[stop - 1] == '<') {
            stop--;
        }
        begin[field.slot()] = start;
        end[field.slot()] = stop;
    }

    private void empty(MrzField field) {
        begin[field.slot()] = 0;
        end[field.slot()] = 0;
    }

    /** A date of the second line keeps its fillers: they stand for parts that are not known. */
    private void dated(MrzField field, int column) {
        int start = lineStart[1] + column;
        begin[field.slot()] = start;
        end[field.slot()] = start + 6;
        check(field, sum(start, start + 6, 0), start + 6, false);
    }

    /** Doc 9303-5 and -6, 4.2.2: a filler instead of the digit says that the number goes on in the optional data. */
    private void number(int digit) {
        int start = begin(MrzField.DOCUMENT_NUMBER);
        int optional = begin(MrzField.OPTIONAL_DATA);
        int stop = optional;
        if (format.allowsLongNumber() && source[digit] == '<') {
            while (stop < optionalLimit() && source[stop] != '<') {
                stop++;
            }
        }
        if (stop - optional < 2) {
            check(MrzField.DOCUMENT_NUMBER, sum(start, digit, 0), digit, false);
            return;
        }
        overflowBegin = optional;
        overflowEnd = stop - 1;
        int principal = sum(start, digit, 0);
        check(MrzField.DOCUMENT_NUMBER, principal + sum(optional, stop - 1, 0), stop - 1, false);
        if (!agrees(MrzField.DOCUMENT_NUMBER) && isPortuguese(lineStart[0] + 2)) {
            // A collected Portuguese card counts the filler as a character of value 0, so that the weights run on by
            // one.
            check(MrzField.DOCUMENT_NUMBER, principal + sum(optional, stop - 1, 1), stop - 1, false);
        }
        begin[MrzField.OPTIONAL_DATA.slot()] = Math.min(stop + 1, optionalLimit());
        end[MrzField.OPTIONAL_DATA.slot()] =
                Math.max(end[MrzField.OPTIONAL_DATA.slot()], begin[MrzField.OPTIONAL_DATA.slot()]);
    }

    private boolean isPortuguese(int state) {
        return source[state] == 'P' && source[state + 1] == 'R' && source[state + 2] == 'T';
    }

    private int optionalLimit() {
        return format == MrzFormat.TD1 ? lineStart[0] + 30 : lineStart[1] + 35;
    }

    private void personalNumber(int digit) {
        boolean unused = begin(MrzField.OPTIONAL_DATA) == end(MrzField.OPTIONAL_DATA);
        check(MrzField.OPTIONAL_DATA, sum(begin(MrzField.OPTIONAL_DATA), digit, 0), digit, unused);
    }

    private void composite(int sum, int digit) {
        check(MrzField.COMPOSITE, sum, digit, false);
        begin[MrzField.COMPOSITE.slot()] = digit;
        end[MrzField.COMPOSITE.slot()] = digit + 1;
    }

    private void names(int from, int to) {
        int split = from;
        while (split < to - 1 && !(source[split] == '<' && source[split + 1] == '<')) {
            split++;
        }
        nameFills = source[to - 1] != '<';
        int primaryEnd = split < to - 1 ? split : nameFills ? to : to - 1;
        int given = primaryEnd;
        while (given < to && source[given] == '<') {
            given++;
        }
        int last = to;
        while (last > given && source[last - 1] == '<') {
            last--;
        }
        begin[MrzField.PRIMARY_IDENTIFIER.slot()] = from;
        end[MrzField.PRIMARY_IDENTIFIER.slot()] = primaryEnd;
        begin[MrzField.SECONDARY_IDENTIFIER.slot()] = given;
        end[MrzField.SECONDARY_IDENTIFIER.slot()] = last;
    }

    private void check(MrzField field, int sum, int digit, boolean fillerAllowed) {
        int computed = sum % 10;
        byte printed = source[digit];
        int bit = 1 << field.slot();
        covered |= bit;
        expected[field.slot()] = (byte) computed;
        found[field.slot()] = printed;
        if (printed == '0' + computed || (fillerAllowed && printed == '<')) {
            agreeing |= bit;
        }
    }

    /** The weighted sum of a part of the zone whose first character has the weight of that phase. */
    private int sum(int from, int to, int phase) {
        byte[] text = source;
        short[] first = WEIGHTED[phase];
        short[] second = WEIGHTED[phase + 1];
        short[] third = WEIGHTED[phase + 2];
        int sum = 0;
        int i = from;
        while (i < to - 2) {
            sum += first[text[i]] + second[text[i + 1]] + third[text[i + 2]];
            i += 3;
        }
        if (i < to) {
            sum += first[text[i]];
        }
        if (i < to - 1) {
            sum += second[text[i + 1]];
        }
        return sum;
    }

    private static short[] weighted(int weight) {
        short[] products = new short[128];
        for (int i = 0; i < products.length; i++) {
            products[i] = (short) (weight * Math.max(0, CheckDigit.value(i)));
        }
        return products;
    }
}

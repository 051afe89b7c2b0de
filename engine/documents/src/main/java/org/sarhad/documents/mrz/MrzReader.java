package org.sarhad.documents.mrz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a zone from what a reader types or a person pastes: two or three lines apart by any line breaks, or one line of 72,
 * 88 or 90 characters; small letters and blanks do no harm. Anything else around the zone is refused with its place.
 */
public final class MrzReader {
    private static final int LONGEST_TEXT = 400;
    private static final MrzField[] CHECKED = {
        MrzField.DOCUMENT_NUMBER, MrzField.BIRTH_DATE, MrzField.EXPIRY_DATE, MrzField.OPTIONAL_DATA, MrzField.COMPOSITE
    };

    private final LocalDate today;

    /** A reader that settles centuries as of the given day. */
    public MrzReader(LocalDate today) {
        this.today = today;
    }

    /** Reads a text; never throws for what it holds. More than 400 characters, blanks included, are never a zone. */
    public MrzReading read(String text) {
        if (text.length() > LONGEST_TEXT) {
            return MrzProblems.describe(UnreadableMrz.Problem.TOO_LONG, 1, 91, "", 1, new int[] {text.length()});
        }
        byte[] plain = new byte[text.length()];
        int length = 0;
        int line = 1;
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n' || character == '\r') {
                line += column > 0 ? 1 : 0;
                column = 0;
                plain[length++] = '\n';
            } else if (!isBlank(character)) {
                column++;
                char capital = character >= 'a' && character <= 'z' ? (char) (character - 32) : character;
                if (CheckDigit.value(capital) < 0) {
                    return MrzProblems.describe(
                            UnreadableMrz.Problem.CHARACTER, line, column, symbol(text, i), line, new int[] {column});
                }
                plain[length++] = (byte) capital;
            }
        }
        MrzScanner scanner = new MrzScanner();
        return scanner.scan(plain, 0, length) ? read(scanner, plain) : scanner.failure();
    }

    /** Makes the friendly form of what a scanner has just read from those bytes. */
    public Mrz read(MrzScanner scanner, byte[] source) {
        MrzFormat format = scanner.format();
        MrzContents contents = new MrzContents(
                format,
                text(scanner, source, MrzField.DOCUMENT_CODE),
                text(scanner, source, MrzField.ISSUING_STATE),
                number(scanner, source),
                name(scanner, source, MrzField.PRIMARY_IDENTIFIER),
                name(scanner, source, MrzField.SECONDARY_IDENTIFIER),
                text(scanner, source, MrzField.NATIONALITY),
                MrzDate.birth(text(scanner, source, MrzField.BIRTH_DATE), today),
                slice(source, scanner.begin(MrzField.SEX), scanner.begin(MrzField.SEX) + 1),
                MrzDate.expiry(text(scanner, source, MrzField.EXPIRY_DATE), today),
                text(scanner, source, MrzField.OPTIONAL_DATA).replace('<', ' '),
                text(scanner, source, MrzField.SECOND_OPTIONAL_DATA).replace('<', ' '));
        List<String> lines = new ArrayList<>(3);
        for (int line = 0; line < format.lines(); line++) {
            lines.add(slice(source, scanner.lineBegin(line), scanner.lineBegin(line) + format.width()));
        }
        boolean fills = scanner.nameFillsField();
        return new Mrz(contents, fills, checks(scanner), MrzOddities.of(contents, fills), lines);
    }

    private static List<MrzCheck> checks(MrzScanner scanner) {
        List<MrzCheck> checks = new ArrayList<>(CHECKED.length);
        for (MrzField field : CHECKED) {
            if (scanner.isChecked(field)) {
                checks.add(new MrzCheck(field, scanner.expected(field), scanner.found(field), scanner.agrees(field)));
            }
        }
        return checks;
    }

    private static String number(MrzScanner scanner, byte[] source) {
        return text(scanner, source, MrzField.DOCUMENT_NUMBER)
                + slice(source, scanner.overflowBegin(), scanner.overflowEnd());
    }

    /** A name with its parts one blank apart, however many fillers are printed between them. */
    private static String name(MrzScanner scanner, byte[] source, MrzField field) {
        StringBuilder name = new StringBuilder();
        for (int i = scanner.begin(field); i < scanner.end(field); i++) {
            if (source[i] != '<') {
                name.append((char) source[i]);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != ' ') {
                name.append(' ');
            }
        }
        return name.toString().stripTrailing();
    }

    private static String text(MrzScanner scanner, byte[] source, MrzField field) {
        return slice(source, scanner.begin(field), scanner.end(field));
    }

    private static String slice(byte[] source, int from, int to) {
        return new String(source, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static String symbol(String text, int at) {
        return new String(Character.toChars(text.codePointAt(at)));
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == '\u00A0' || character == '\uFEFF';
    }
}

package org.sarhad.documents.mrz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what one part of a zone may have been meant to say, so that its own check digit agrees. */
final class SegmentRepair {
    /** The price of one mistaken character. */
    static final double CHANGE = 3;
    /** The price of a number that does not fit its issuer's numbering: a little more than two mistaken characters. */
    static final double MISFIT = 7;

    private static final double TURN = 0.5;
    private static final int MOST = 48;

    private final char[] zone;
    private final MrzSegment part;
    private final @Nullable NumberPattern pattern;
    private final LocalDate today;
    private final List<Option> found = new ArrayList<>();

    /**
     * What the part may be: its characters with its digit at the end.
     *
     * @param text characters, the digit last where there is one
     * @param cost how unlikely
     * @param fits whether a number fits the issuer's numbering
     */
    record Option(String text, double cost, boolean fits) {}

    SegmentRepair(char[] zone, MrzSegment part, @Nullable NumberPattern pattern, LocalDate today) {
        this.zone = zone;
        this.part = part;
        this.pattern = pattern;
        this.today = today;
    }

    /**
     * The part as read where nothing speaks against it, and what else it may be; likeliest first.
     *
     * @param lookalikes whether to look for others also when the part as read is in order
     */
    List<Option> options(boolean lookalikes) {
        char[] read = read();
        consider(read.clone(), 0);
        boolean inOrder = !found.isEmpty() && found.get(0).fits();
        if (part.digit() < 0 ? lookalikes : !inOrder || lookalikes) {
            int most = part.field() == MrzField.DOCUMENT_NUMBER || isDate() ? 2 : 1;
            vary(read, 0, 0, most);
            if (found.isEmpty() && most == 2) {
                vary(read, 0, 0, 3);
            }
        }
        found.sort(Comparator.comparingDouble(Option::cost));
        return found.size() > MOST ? List.copyOf(found.subList(0, MOST)) : List.copyOf(found);
    }

    private char[] read() {
        int length = part.to() - part.from();
        char[] read = new char[length + (part.digit() < 0 ? 0 : 1)];
        System.arraycopy(zone, part.from(), read, 0, length);
        if (part.digit() >= 0) {
            read[length] = zone[part.digit()];
        }
        return read;
    }

    private void vary(char[] text, int from, int changes, int most) {
        for (int i = from; i < text.length; i++) {
            char read = text[i];
            for (char meant : Confusions.of(read)) {
                text[i] = meant;
                consider(text, changes + 1);
                if (changes + 1 < most) {
                    vary(text, i + 1, changes + 1, most);
                }
            }
            text[i] = read;
        }
    }

    private void consider(char[] text, int changes) {
        int length = part.to() - part.from();
        if (part.digit() >= 0 && !agrees(text, length)) {
            return;
        }
        String plain = new String(text, 0, length);
        if (isDate()) {
            MrzDate date =
                    part.field() == MrzField.BIRTH_DATE ? MrzDate.birth(plain, today) : MrzDate.expiry(plain, today);
            if (date.isReadable()) {
                found.add(new Option(new String(text), CHANGE * changes, true));
            }
            return;
        }
        if (part.field() != MrzField.DOCUMENT_NUMBER) {
            found.add(new Option(new String(text), CHANGE * changes, true));
            return;
        }
        String number = withoutPadding(plain);
        if (number.isEmpty() || (number.indexOf('<') >= 0 && changes > 0)) {
            return;
        }
        boolean fits = pattern == null || pattern.matches(number);
        double cost = CHANGE * changes + (fits ? 0 : MISFIT) + (pattern == null ? TURN * turns(number) : 0);
        found.add(new Option(new String(text), cost, fits));
    }

    private boolean agrees(char[] text, int length) {
        char digit = text[length];
        int sum = 0;
        int weight = 7;
        boolean empty = true;
        for (int i = 0; i < length; i++) {
            sum += weight * CheckDigit.value(text[i]);
            weight = CheckDigit.next(weight);
            empty &= text[i] == '<';
        }
        return digit == '0' + sum % 10 || (digit == '<' && empty && part.field() == MrzField.OPTIONAL_DATA);
    }

    private boolean isDate() {
        return part.field() == MrzField.BIRTH_DATE || part.field() == MrzField.EXPIRY_DATE;
    }

    /** How often letters and digits take turns: numbers tend to keep them apart. */
    private static int turns(String number) {
        int turns = 0;
        for (int i = 1; i < number.length(); i++) {
            if (Confusions.isDigit(number.charAt(i)) != Confusions.isDigit(number.charAt(i - 1))) {
                turns++;
            }
        }
        return turns;
    }

    private static String withoutPadding(String number) {
        int end = number.length();
        while (end > 0 && number.charAt(end - 1) == '<') {
            end--;
        }
        return number.substring(0, end);
    }
}

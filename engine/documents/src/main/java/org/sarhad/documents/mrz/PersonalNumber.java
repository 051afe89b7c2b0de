package org.sarhad.documents.mrz;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The personal number that some issuers print as optional data: it has a check of its own and often repeats the date of
 * birth, so that it speaks for or against the rest of the zone.
 *
 * @param number as printed
 * @param addsUp whether its own check agrees; true for numbers that have none
 * @param birth date of birth that it holds, as YYMMDD; empty when it holds none
 */
public record PersonalNumber(String number, boolean addsUp, String birth) {
    private record Rule(Pattern shape, Predicate<String> addsUp, UnaryOperator<String> birth) {}

    private static final String SPANISH = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String FINNISH = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final int[] RISING = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] KAZAKH_SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    private static final int[] BALTIC = {1, 2, 3, 4, 5, 6, 7, 8, 9, 1};
    private static final int[] BALTIC_SECOND = {3, 4, 5, 6, 7, 8, 9, 1, 2, 3};
    private static final int[] ICAO = {7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7};
    private static final int[] POLISH = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};
    private static final int[] BULGARIAN = {2, 4, 8, 5, 10, 9, 7, 3, 6};
    private static final int[] ROMANIAN = {2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9};

    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("KAZ", rule("\\d{12}", PersonalNumber::kazakh, number -> number.substring(0, 6))),
            Map.entry(
                    "UZB",
                    rule("\\d{14}", number -> sum(number, ICAO) % 10 == digit(number, 13), PersonalNumber::uzbekBirth)),
            Map.entry("KGZ", rule("[12]\\d{13}", number -> true, PersonalNumber::kyrgyzBirth)),
            Map.entry("BEL", rule("\\d{11}", PersonalNumber::belgian, number -> number.substring(0, 6))),
            Map.entry("ESP", rule("[0-9XYZ]\\d{7}[A-Z]", PersonalNumber::spanish, number -> "")),
            Map.entry("FIN", rule("\\d{6}[ A-Z]\\d{3}[0-9A-Y]", PersonalNumber::finnish, PersonalNumber::dayFirst)),
            Map.entry("SWE", rule("\\d{10}(\\d\\d)?", PersonalNumber::swedish, PersonalNumber::swedishBirth)),
            Map.entry(
                    "POL",
                    rule(
                            "\\d{11}",
                            number -> (sum(number, POLISH) + digit(number, 10)) % 10 == 0,
                            number -> month(number, 20))),
            Map.entry("EST", rule("\\d{11}", PersonalNumber::baltic, number -> number.substring(1, 7))),
            Map.entry("LTU", rule("\\d{11}", PersonalNumber::baltic, number -> number.substring(1, 7))),
            Map.entry("TUR", rule("[1-9]\\d{10}", PersonalNumber::turkish, number -> "")),
            Map.entry("CZE", rule("\\d{10}", PersonalNumber::czech, PersonalNumber::czechBirth)),
            Map.entry("SVK", rule("\\d{10}", PersonalNumber::czech, PersonalNumber::czechBirth)),
            Map.entry(
                    "BGR",
                    rule(
                            "\\d{10}",
                            number -> sum(number, BULGARIAN) % 11 % 10 == digit(number, 9),
                            number -> month(number, 20))),
            Map.entry("ROU", rule("\\d{13}", PersonalNumber::romanian, number -> number.substring(1, 7))));

    /** The personal number of a zone whose issuer is known to print one, when the optional data have its shape. */
    public static Optional<PersonalNumber> in(MrzContents contents) {
        Rule rule = RULES.get(contents.issuingState());
        if (rule == null) {
            return Optional.empty();
        }
        return Optional.of(contents.optionalData().strip())
                .filter(text -> rule.shape.matcher(text).matches())
                .or(() -> Optional.of(contents.secondOptionalData().strip())
                        .filter(text -> rule.shape.matcher(text).matches()))
                .map(text -> new PersonalNumber(text, rule.addsUp.test(text), rule.birth.apply(text)));
    }

    /** Whether the number holds another date of birth than the zone prints. */
    public boolean contradicts(MrzDate printed) {
        return !birth.isEmpty() && printed.isComplete() && !birth.equals(printed.printed());
    }

    private static Rule rule(String shape, Predicate<String> addsUp, UnaryOperator<String> birth) {
        return new Rule(Pattern.compile(shape), addsUp, birth);
    }

    private static boolean kazakh(String number) {
        int rest = sum(number, RISING) % 11;
        return (rest == 10 ? sum(number, KAZAKH_SECOND) % 11 : rest) == digit(number, 11);
    }

    private static boolean baltic(String number) {
        int rest = sum(number, BALTIC) % 11;
        int second = rest == 10 ? sum(number, BALTIC_SECOND) % 11 % 10 : rest;
        return second == digit(number, 10);
    }

    /** The last two digits complete the first nine to a multiple of 97, with a 2 before them for those born since 2000. */
    private static boolean belgian(String number) {
        long first = Long.parseLong(number.substring(0, 9));
        int check = Integer.parseInt(number.substring(9));
        return 97 - first % 97 == check || 97 - (2_000_000_000L + first) % 97 == check;
    }

    private static boolean spanish(String number) {
        int lead = "XYZ".indexOf(number.charAt(0));
        int value = Integer.parseInt((lead < 0 ? number.charAt(0) : (char) ('0' + lead)) + number.substring(1, 8));
        return SPANISH.charAt(value % 23) == number.charAt(8);
    }

    private static boolean finnish(String number) {
        int value = Integer.parseInt(number.substring(0, 6) + number.substring(7, 10));
        return FINNISH.charAt(value % 31) == number.charAt(10);
    }

    /** Luhn's sum over the last ten digits. */
    private static boolean swedish(String number) {
        String ten = number.substring(number.length() - 10);
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int value = digit(ten, i) * (i % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }
        return sum % 10 == 0;
    }

    private static boolean turkish(String number) {
        int odd = 0;
        int even = 0;
        for (int i = 0; i < 9; i++) {
            if (i % 2 == 0) {
                odd += digit(number, i);
            } else {
                even += digit(number, i);
            }
        }
        int tenth = Math.floorMod(7 * odd - even, 10);
        return tenth == digit(number, 9) && (odd + even + tenth) % 10 == digit(number, 10);
    }

    private static boolean czech(String number) {
        long first = Long.parseLong(number.substring(0, 9));
        return first % 11 % 10 == digit(number, 9);
    }

    private static boolean romanian(String number) {
        int rest = sum(number, ROMANIAN) % 11;
        return (rest == 10 ? 1 : rest) == digit(number, 12);
    }

    private static String uzbekBirth(String number) {
        return dayFirst(number.substring(1));
    }

    private static String kyrgyzBirth(String number) {
        return number.substring(7, 9) + number.substring(3, 5) + number.substring(1, 3);
    }

    private static String swedishBirth(String number) {
        return number.substring(number.length() - 10, number.length() - 4);
    }

    private static String dayFirst(String number) {
        return number.substring(4, 6) + number.substring(2, 4) + number.substring(0, 2);
    }

    /** Months carry the century as a multiple of a number added to them. */
    private static String month(String number, int step) {
        int month = Integer.parseInt(number.substring(2, 4)) % step;
        return number.substring(0, 2) + twoDigits(month) + number.substring(4, 6);
    }

    /** Women have 50 added to the month, and either 20 more when the numbers of a day ran out. */
    private static String czechBirth(String number) {
        int month = Integer.parseInt(number.substring(2, 4)) % 50 % 20;
        return number.substring(0, 2) + twoDigits(month) + number.substring(4, 6);
    }

    private static String twoDigits(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }

    private static int sum(String number, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(number, i);
        }
        return sum;
    }

    private static int digit(String number, int at) {
        return number.charAt(at) - '0';
    }
}

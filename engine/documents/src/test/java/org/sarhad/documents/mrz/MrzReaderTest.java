package org.sarhad.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MrzReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String PASSPORT = """
            P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
            L898902C36UTO7408122F1204159ZE184226B<<<<<10
            """;

    private final MrzReader reader = new MrzReader(TODAY);

    @Test
    void readsTheSpecimenPassportOfTheStandard() {
        Mrz mrz = read(PASSPORT);
        assertThat(mrz.valid()).isTrue();
        assertThat(mrz.contents())
                .isEqualTo(MrzContents.passport("UTO", "L898902C3")
                        .name("ERIKSSON", "ANNA MARIA")
                        .holder("UTO", MrzDate.of(1974, 8, 12), "F")
                        .expires(MrzDate.of(2012, 4, 15))
                        .optional("ZE184226B     1".substring(0, 9), ""));
        assertThat(mrz.checks()).extracting(MrzCheck::expected).containsExactly(6, 2, 9, 1, 0);
    }

    @Test
    void readsACardWhoseNumberRunsOnInTheOptionalData() {
        Mrz mrz = read("""
                I<UTOD23145890<7349<<<<<<<<<<<
                3407127M9507122UTO<<<<<<<<<<<2
                STEVENSON<<PETER<JOHN<<<<<<<<<
                """);
        assertThat(mrz.valid()).isTrue();
        assertThat(mrz.contents().format()).isEqualTo(MrzFormat.TD1);
        assertThat(mrz.contents().documentNumber()).isEqualTo("D23145890734");
        assertThat(mrz.contents().optionalData()).isEmpty();
        assertThat(mrz.contents().birthDate().iso()).isEqualTo("1934-07-12");
    }

    @Test
    void readsALongNumberOfSizeTwoAndKeepsTheOptionalDataBehindIt() {
        MrzContents contents = MrzContents.of(MrzFormat.TD2, "I", "UTO", "D2314589073")
                .name("STEVENSON", "PETER")
                .holder("UTO", MrzDate.of(1934, 7, 12), "M")
                .expires(MrzDate.of(2030, 7, 12))
                .optional("AB1", "");
        Mrz mrz = read(String.join("\n", MrzComposer.compose(contents)));
        assertThat(mrz.contents()).isEqualTo(contents);
        assertThat(mrz.valid()).isTrue();
    }

    @Test
    void readsVisasWithoutACompositeDigit() {
        Mrz mrz = read("""
                V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
                L8988901C4XXX4009078F9612109ZE184226B<<<<<<<
                """);
        assertThat(mrz.contents().format()).isEqualTo(MrzFormat.MRVA);
        assertThat(mrz.checks())
                .extracting(MrzCheck::field)
                .containsExactly(MrzField.DOCUMENT_NUMBER, MrzField.BIRTH_DATE, MrzField.EXPIRY_DATE);
        assertThat(mrz.valid()).isTrue();
    }

    @Test
    void readsAFrenchCardByItsOwnLayout() {
        MrzContents contents = MrzContents.of(MrzFormat.IDFRA, "ID", "FRA", "150692310285")
                .name("MARTIN", "ELODIE ANNE")
                .holder("FRA", MrzDate.of(1990, 7, 13), "F")
                .optional("952042", "");
        Mrz mrz = read(String.join("\n", MrzComposer.compose(contents)));
        assertThat(mrz.contents()).isEqualTo(contents);
        assertThat(mrz.valid()).isTrue();
    }

    @Test
    void keepsTheGermanCodeOfOneLetter() {
        Mrz mrz = read("""
                P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<
                C11T002JM4D<<9608122F2310314<<<<<<<<<<<<<<04
                """);
        assertThat(mrz.contents().issuingState()).isEqualTo("D");
        assertThat(mrz.contents().nationality()).isEqualTo("D");
        assertThat(mrz.contents().primaryIdentifier()).isEqualTo("MUSTERMANN");
        assertThat(mrz.valid()).isTrue();
    }

    @Test
    void takesSmallLettersBlanksAndAnyLineBreaks() {
        String typed = "  " + PASSPORT.toLowerCase(java.util.Locale.ROOT).replace("\n", " \r\n\r\n");
        assertThat(read(typed)).isEqualTo(read(PASSPORT));
        assertThat(read(PASSPORT.replace("\n", ""))).isEqualTo(read(PASSPORT));
        assertThat(read(PASSPORT.replace("\n", "\r"))).isEqualTo(read(PASSPORT));
    }

    @Test
    void reportsAWrongDigitByFieldWithWhatIsPrintedAndWhatWasExpected() {
        Mrz mrz = read(PASSPORT.replace("7408122F", "7408123F"));
        assertThat(mrz.valid()).isFalse();
        assertThat(mrz.checks())
                .filteredOn(check -> !check.ok())
                .containsExactly(
                        new MrzCheck(MrzField.BIRTH_DATE, 2, '3', false),
                        new MrzCheck(MrzField.COMPOSITE, 3, '0', false));
    }

    @Test
    void acceptsAFillerAsDigitOfAnUnusedPersonalNumberOnly() {
        assertThat(read("""
                        P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
                        D231458907UTO7408122F1204159<<<<<<<<<<<<<<<6
                        """).valid()).isTrue();
        assertThat(read(PASSPORT.replace("B<<<<<10", "B<<<<<<0")).valid()).isFalse();
    }

    @Test
    void refusesWhatIsNoZoneWithLineColumnAndReason() {
        assertUnreadable("", 1, 1, UnreadableMrz.Problem.EMPTY);
        assertUnreadable(" \r\n ", 1, 1, UnreadableMrz.Problem.EMPTY);
        assertUnreadable(PASSPORT.replace("ANNA", "ANN?"), 1, 19, UnreadableMrz.Problem.CHARACTER);
        assertUnreadable(PASSPORT.replace("7408122F", "74О8122F"), 2, 16, UnreadableMrz.Problem.CHARACTER);
        assertUnreadable(PASSPORT.replace("<10", "<1"), 2, 44, UnreadableMrz.Problem.LINE_LENGTH);
        assertUnreadable(PASSPORT.replace("P<UTO", "P<UTOX"), 1, 45, UnreadableMrz.Problem.LINE_LENGTH);
        assertUnreadable("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", 2, 1, UnreadableMrz.Problem.LINE_COUNT);
        assertUnreadable(PASSPORT + PASSPORT, 4, 1, UnreadableMrz.Problem.LINE_COUNT);
        assertUnreadable("<".repeat(89), 1, 90, UnreadableMrz.Problem.LINE_LENGTH);
        assertUnreadable("X".repeat(4_000), 1, 91, UnreadableMrz.Problem.TOO_LONG);
        assertUnreadable(PASSPORT + " ".repeat(4_000), 1, 91, UnreadableMrz.Problem.TOO_LONG);
        assertUnreadable(("I<UTOD231458907" + "<".repeat(15) + "\n").repeat(2), 3, 1, UnreadableMrz.Problem.LINE_COUNT);
    }

    @Test
    void saysThatTheKeyboardLayoutMayBeWrong() {
        assertThat(reader.read(PASSPORT.replace('<', ';')))
                .isInstanceOfSatisfying(
                        UnreadableMrz.class,
                        unreadable -> assertThat(unreadable.reason()).contains("keyboard layout"));
    }

    @Test
    void warnsOfWhatIsUnusualAndReadsItAllTheSame() {
        Mrz mrz = read("""
                I<UTOERIK55ON<<ANNA<MAR1A<<<<<<<<<<<
                D231458907UT0740BIZZF12O4IS9<<<<<<<G
                """);
        assertThat(mrz.valid()).isFalse();
        assertThat(mrz.contents().birthDate().iso()).isEqualTo("740BIZ");
        assertThat(mrz.warnings())
                .extracting(MrzWarning::kind)
                .contains(MrzWarning.Kind.DIGIT_IN_NAME, MrzWarning.Kind.NO_DATE);
    }

    @Test
    void flagsANameThatFillsItsField() {
        Mrz mrz = read("""
                I<PRT000024759<ZZ70<<<<<<<<<<<
                8010100F2006017PRT<<<<<<<<<<<2
                ABCDEF<GHIJKLMN<<OPQRST<UVWXYZ
                """);
        assertThat(mrz.nameMayBeCut()).isTrue();
        assertThat(mrz.warnings()).extracting(MrzWarning::kind).contains(MrzWarning.Kind.NAME_MAY_BE_CUT);
    }

    private Mrz read(String text) {
        return switch (reader.read(text)) {
            case Mrz mrz -> mrz;
            case UnreadableMrz unreadable -> throw new AssertionError(unreadable);
        };
    }

    private void assertUnreadable(String text, int line, int column, UnreadableMrz.Problem problem) {
        assertThat(reader.read(text)).isInstanceOfSatisfying(UnreadableMrz.class, unreadable -> {
            assertThat(unreadable.problem()).isEqualTo(problem);
            assertThat(unreadable.line()).isEqualTo(line);
            assertThat(unreadable.column()).isEqualTo(column);
            assertThat(unreadable.reason()).isNotBlank();
        });
    }
}

package org.sarhad.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sarhad.testing.Seeds;

@ExtendWith(Seeds.class)
class MrzRepairTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final MrzReader reader = new MrzReader(TODAY);
    private final MrzRepair repair = new MrzRepair(TODAY);
    private final MrzRepair knowingNothing = new MrzRepair(TODAY, contents -> Optional.empty());

    @Test
    void proposesTheNumberThatFitsDigitsAndIssuerAndSaysWhatItChanged() {
        Mrz misread = read(zone("UZB", "AC4567808").replace("AC4567808", "AC45678O8"));
        assertThat(misread.valid()).isFalse();
        MrzCandidate first = repair.candidates(misread).get(0);
        assertThat(first.mrz().contents().documentNumber()).isEqualTo("AC4567808");
        assertThat(first.changes()).containsExactly(new MrzCandidate.Change(2, 8, 'O', '0'));
        assertThat(first.isAsRead()).isFalse();
        assertThat(first.fitsIssuer()).isTrue();
        assertThat(first.mrz().valid()).isTrue();
    }

    @Test
    void seesByTheIssuersNumberingWhatNoCheckDigitSees() {
        Mrz misread = read(zone("UZB", "AC4567868").replace("AC4567868", "AC45678G8"));
        assertThat(misread.valid()).isTrue();
        MrzCandidate first = repair.candidates(misread).get(0);
        assertThat(first.mrz().contents().documentNumber()).isEqualTo("AC4567868");
        assertThat(first.isAsRead()).isFalse();
    }

    @Test
    void keepsAZoneInOrderFirstAndMarksItsTwins() {
        Mrz mrz = read(zone("UTO", "A1234567G"));
        List<MrzCandidate> candidates = knowingNothing.candidates(mrz);
        assertThat(candidates)
                .filteredOn(MrzCandidate::isAsRead)
                .singleElement()
                .satisfies(asRead -> {
                    assertThat(asRead.mrz()).isEqualTo(mrz);
                    assertThat(asRead.digitsCannotTell()).isTrue();
                });
        assertThat(candidates).anySatisfy(twin -> {
            assertThat(twin.mrz().contents().documentNumber()).isEqualTo("A12345676");
            assertThat(twin.digitsCannotTell()).isTrue();
        });
    }

    @Test
    void readsLettersInDatesAsTheDigitsThatTheyResemble() {
        Mrz misread = read(zone("TJK", "401234567").replace("900713", "9OO7I3"));
        MrzCandidate first = repair.candidates(misread).get(0);
        assertThat(first.mrz().contents().birthDate().iso()).isEqualTo("1990-07-13");
        assertThat(first.changes()).hasSize(3);
    }

    @Test
    void mendsNamesCodesAndSexThatNoDigitCovers() {
        String zone = zone("UZB", "AC4567808");
        Mrz misread = read(zone.replace("P<UZBKARIM", "P<U2BKAR1M"));
        MrzContents meant = repair.candidates(misread).get(0).mrz().contents();
        assertThat(meant.issuingState()).isEqualTo("UZB");
        assertThat(meant.primaryIdentifier()).isEqualTo("KARIMZODA");
    }

    @Test
    void readsALetterInPlaceOfTheCompositeDigit() {
        String zone = zone("UZB", "AC4567808").strip();
        char digit = zone.charAt(zone.length() - 1);
        String letters = "OIZ?AS?TB?";
        char letter = letters.charAt(digit - '0');
        if (letter != '?') {
            Mrz misread = read(zone.substring(0, zone.length() - 1) + letter);
            assertThat(repair.candidates(misread).get(0).mrz().valid()).isTrue();
        }
        assertThat(letter).isNotEqualTo('?');
    }

    @Test
    void proposesNothingWhenNoLookAlikeMakesItAddUp() {
        Mrz misread = read(zone("UZB", "AC3393393").replace("AC3393393", "AC9393393"));
        assertThat(misread.valid()).isFalse();
        assertThat(repair.candidates(misread)).isEmpty();
    }

    @Test
    void proposesOnlyZonesThatAddUpAndNeverMoreThanItSays(Random random) {
        for (int i = 0; i < 150; i++) {
            MrzContents contents = TestingZones.any(random, TODAY);
            StringBuilder zone = new StringBuilder(String.join("", Mrz.compose(contents)));
            zone.setCharAt(
                    random.nextInt(zone.length()),
                    TestingZones.symbols(random, 1).charAt(0));
            if (reader.read(zone.toString()) instanceof Mrz mrz) {
                List<MrzCandidate> candidates = repair.candidates(mrz);
                assertThat(candidates).hasSizeLessThanOrEqualTo(MrzRepair.MOST);
                assertThat(candidates).allSatisfy(candidate -> {
                    assertThat(candidate.mrz().valid()).isTrue();
                    assertThat(candidate.isAsRead())
                            .isEqualTo(candidate.mrz().lines().equals(mrz.lines()));
                });
            }
        }
    }

    private Mrz read(String zone) {
        return (Mrz) reader.read(zone);
    }

    private static String zone(String state, String number) {
        return String.join(
                "\n",
                Mrz.compose(MrzContents.passport(state, number)
                        .name("KARIMZODA", "ALI")
                        .holder(state, MrzDate.of(1990, 7, 13), "M")
                        .expires(MrzDate.of(2031, 2, 9))));
    }
}

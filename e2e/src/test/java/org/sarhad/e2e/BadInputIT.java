package org.sarhad.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sarhad.documents.mrz.Mrz;
import org.sarhad.documents.mrz.MrzContents;
import org.sarhad.documents.mrz.MrzDate;
import org.sarhad.exercise.Cast;
import org.sarhad.node.access.Role;

/** Whatever arrives, the lane says what is wrong and takes the next traveller. */
@ExtendWith(AtTheNode.class)
class BadInputIT {
    @Test
    void aGarbledLineIsShownWithItsPlaceAndBlocksNobody(Officers officers) {
        Seat lane = lane(officers).swipe(Cast.Role.GARBLED_LINE).press("Enter").seesVerdict("unreadable");
        lane.sees(".verdict p", "Line 2, character 18").sees(".zone mark", "?").photograph("lane-unreadable");
        passes(lane);
    }

    @Test
    void aWrongDigitIsNamedAndMendingsAreOffered(Officers officers) {
        Seat lane = lane(officers).swipe(Cast.Role.MISTYPED_DIGIT).seesVerdict("look");
        lane.sees(".checks .stop", "number").photograph("lane-wrong-digit");
        assertThat(lane.find(".decisions [data-kind=LET_PASS]")).isVisible();
        lane.putsAside();
        passes(lane);
    }

    @Test
    void oneMisreadLetterIsMendedByOneKeyAndShownAsMended(Officers officers) {
        String right = String.join("\n", Mrz.compose(passport("UTO", LocalDate.of(2033, 2, 1))));
        Seat lane = lane(officers).swipe(right.replace("UTO9002", "UTO9O02")).seesVerdict("look");
        assertThat(lane.find(".mending").first()).isVisible();
        lane.photograph("lane-mend").find(".mending").first().click();
        lane.seesVerdict("clear").sees(".traveller .chip.look", "mended").press("1");
        assertThat(lane.find(".just-done")).isVisible();
    }

    @Test
    void anUnknownStateIsSaid(Officers officers) {
        Seat lane = lane(officers)
                .swipe(zone(passport("QQQ", LocalDate.of(2033, 2, 1))))
                .seesVerdict("look");
        lane.sees(".verdict p", "Unknown state").putsAside();
        passes(lane);
    }

    @Test
    void anExpiredDocumentIsSaidAndANationalStillEnters(Officers officers) {
        Seat lane = lane(officers).swipe(Cast.Role.EXPIRED_DOCUMENT).seesVerdict("look");
        lane.sees(".verdict p", "expired").sees(".traveller dd.bad", "expired").seesNo("[data-kind=REFUSE_ENTRY]");
        lane.decides("7", "2", "national passport office certificate 17");
        lane.sees(".just-done", "on paper");
    }

    @Test
    void fourThousandCharactersPastedAreAnsweredAtOnce(Officers officers) {
        Seat lane = lane(officers);
        lane.find("#zone").fill("P<UTO".repeat(800));
        lane.seesVerdict("unreadable").sees(".verdict p", "longer than any document");
        passes(lane);
    }

    @Test
    void anEmptyEnterDoesNothing(Officers officers) {
        Seat lane = lane(officers).press("Enter", "Enter").seesVerdict("ready");
        assertThat(lane.complaints()).isEmpty();
    }

    @Test
    void aReaderOnARussianKeyboardIsSetRight(Officers officers) {
        String russian = zone(passport("UTO", LocalDate.of(2033, 2, 1)))
                .chars()
                .collect(
                        StringBuilder::new,
                        (typed, key) -> {
                            int at = "QWERTYUIOPASDFGHJKLZXCVBNM<".indexOf(key);
                            typed.append(at < 0 ? (char) key : "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬБ".charAt(at));
                        },
                        StringBuilder::append)
                .toString();
        Seat lane = lane(officers).swipe(russian).seesTraveller("PROBE").sees(".note.fault", "Russian");
        lane.press("1");
    }

    @Test
    void aZoneTypedSlowlyAndWithoutLineBreaksIsRead(Officers officers) {
        String line = String.join("", Mrz.compose(passport("UTO", LocalDate.of(2033, 2, 1))));
        lane(officers).type(line, 60).seesTraveller("PROBE").press("1");
    }

    @Test
    void aTravellerWithoutAZoneIsTypedByHandInAnyScript(Officers officers) {
        Seat lane = lane(officers).press("F4");
        lane.find("#by-hand input[name=surname]").fill("Цурганаев");
        lane.find("#by-hand input[name=givenNames]").fill("Зелимхан");
        lane.find("#by-hand input[name=birthDate]").fill("17.04.1986");
        lane.photograph("lane-by-hand").press("Enter");
        lane.seesTraveller("ЦУРГАНАЕВ")
                .sees(".hit h3", "TSURGANAYEV")
                .photograph("lane-cyrillic")
                .putsAside();
        passes(lane);
    }

    private static Seat lane(Officers officers) {
        Seat lane = officers.seat(Role.FIRST_LINE);
        lane.press("F2");
        return lane;
    }

    private static void passes(Seat lane) {
        lane.swipe(Cast.Role.CLEAR).seesVerdict("clear").press("1").sees(".just-done", "OLIMZODA");
        assertThat(lane.complaints()).isEmpty();
    }

    private static String zone(MrzContents contents) {
        List<String> lines = Mrz.compose(contents);
        return String.join("\n", lines);
    }

    private static MrzContents passport(String state, LocalDate expires) {
        return MrzContents.passport(state, "X10000001")
                .name("PROBE", "LANE")
                .holder(state, MrzDate.of(LocalDate.of(1990, 2, 1)), "F")
                .expires(MrzDate.of(expires));
    }
}

package org.sarhad.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sarhad.exercise.Cast;
import org.sarhad.node.access.Role;

@ExtendWith(AtTheNode.class)
class LaneIT {
    @Test
    void aClearTravellerPassesByOneKeyAndStandsInTheRegisterAndInTheLog(Officers officers) {
        Seat lane = officers.seat(Role.FIRST_LINE).swipe(Cast.Role.CLEAR).seesVerdict("clear");
        lane.seesTraveller("OLIMZODA").photograph("lane-clear").press("1");
        assertThat(lane.find(".just-done")).isVisible();
        lane.photograph("lane-done");

        lane.open("/register").find("button[type=submit]").last().click();
        lane.seesNo("#crossings");
        search(lane, "Олимзода").sees("#crossings", "OLIMZODA").photograph("register");
        lane.find("#crossings a").first().click();
        lane.sees("ol.timeline", "Entry").photograph("timeline");
        assertThat(lane.complaints()).isEmpty();

        Seat auditor = officers.seat(Role.AUDITOR).open("/audit");
        auditor.find("form[method=get] input[name=purpose]").fill("yearly review");
        auditor.find("form[method=get] button").first().click();
        auditor.sees("main", "crossing-registered")
                .sees("main", "register-searched")
                .photograph("audit");
    }

    @Test
    void aTrueHitShowsBothSpellingsLetterByLetterAndGoesToTheSecondLine(Officers officers) {
        Seat lane = officers.seat(Role.FIRST_LINE).swipe(Cast.Role.TRUE_HIT).seesVerdict("stop");
        assertThat(lane.find(".alignment .part").first().locator("tr")).hasCount(2);
        lane.sees(".hit h3", "TSURGANAYEV").photograph("lane-stop").press("2");
        lane.sees(".just-done", "second line");

        Seat second = officers.seat(Role.SECOND_LINE).open("/second-line");
        second.sees("#queue", "TSURGANAEV")
                .find("#queue tr:has-text('TSURGANAEV') a")
                .first()
                .click();
        second.photograph("second-line");
        int hits = second.find(".finding").count();
        for (int i = 0; i < hits; i++) {
            var finding = second.find(".finding").nth(i);
            finding.locator("input[value=NOT_THE_SAME]").check();
            finding.locator("input[name=words]").fill("another father's name, other fingerprints");
            finding.locator("button").click();
            assertThat(second.find(".notice")).hasCount(i + 1);
        }
        second.find("details:has(input[value=LET_PASS]) summary").click();
        second.find("details:has(input[value=LET_PASS]) button").click();
        second.page().waitForTimeout(1500);
        second.photograph("dbg");
        System.out.println(second.page().url() + second.complaints());
        second.page().waitForURL(Pattern.compile(".*/second-line$"));

        lane.swipe(Cast.Role.TRUE_HIT)
                .seesVerdict("clear")
                .sees(".evidence", "left out: " + hits)
                .press("1");
        assertThat(lane.complaints()).isEmpty();
    }

    @Test
    void aNationalComingHomeIsNeverOfferedRefusal(Officers officers) {
        Seat lane = officers.seat(Role.FIRST_LINE).swipe(Cast.Role.COMING_HOME).seesTraveller("TURDUBAEV");
        lane.seesNo("[data-kind=REFUSE_ENTRY]").sees(".locked", "own country").putsAside();
    }

    @Test
    void exitIsRefusedOnlyUnderTheCourtsOrderAndInTwoSteps(Officers officers) {
        Seat lane = officers.seat(Role.FIRST_LINE).swipe(Cast.Role.EXIT_BAN).seesVerdict("stop");
        lane.sees(".evidence", "2-114/24").decides("3", "1", "order shown to the traveller");
        assertThat(lane.find("dialog[open] .confirm")).isVisible();
        lane.photograph("lane-confirm").press("Enter").sees(".just-done", "Exit refused");

        lane.swipe(Cast.Role.EXIT_BAN_LAPSED).seesTraveller("CHOTBAEV").seesNo("[data-kind=REFUSE_EXIT]");
        lane.press("1").sees(".just-done", "Let pass");
    }

    @Test
    void aMissingChildIsProtectedAndNeverHeldOrRefused(Officers officers) {
        Seat lane =
                officers.seat(Role.FIRST_LINE).swipe(Cast.Role.MISSING_CHILD).seesVerdict("protect");
        lane.seesNo("[data-kind=HOLD]").seesNo("[data-kind=REFUSE_EXIT]").sees(".traveller", "guardian");
        lane.photograph("lane-protect").putsAside();
    }

    @Test
    void aDiscreetAlertLeavesTheScreenAsForAClearTraveller(Officers officers) {
        Seat lane = officers.seat(Role.FIRST_LINE).swipe(Cast.Role.CLEAR).seesVerdict("clear");
        String band = lane.find(".verdict > div").first().innerHTML();
        String keys = decisions(lane);
        lane.press("1").sees(".just-done", "OLIMZODA");

        lane.swipe(Cast.Role.DISCREET_CHECK).seesVerdict("clear").seesTraveller("TOXTASINOV");
        assertThat(lane.find(".verdict > div").first().innerHTML()).isEqualTo(band);
        assertThat(decisions(lane)).isEqualTo(keys);
        lane.seesNo(".evidence .hit").photograph("lane-discreet").press("F6");
        assertThat(lane.find("#quiet-note[open] .hit")).isVisible();
        lane.press("Escape", "1").sees(".just-done", "TOXTASINOV");
    }

    @Test
    void aDoublePressRegistersOnce(Officers officers) {
        Seat lane = officers.seat(Role.FIRST_LINE).swipe(Cast.Role.REFUGEE).seesTraveller("PANJSHIRI");
        lane.sees(".traveller", "Refugee").press("1", "1").sees(".just-done", "PANJSHIRI");
        search(lane.open("/register"), "Panjshiri");
        assertThat(lane.find("#crossings tbody tr")).hasCount(1);
    }

    @Test
    void theNextSwipePutsAnUndecidedTravellerAsideAndNobodyIsLost(Officers officers) {
        Seat lane = officers.seat(Role.FIRST_LINE).swipe(Cast.Role.STATELESS).seesTraveller("SHODIZODA");
        lane.sees(".traveller", "normal case").swipe(Cast.Role.WEAK_ALIAS).seesTraveller("PIRLIYEV");
        lane.seesNo("[data-kind=HOLD]").sees(".aside-queue", "SHODIZODA").press("1");
        lane.sees(".just-done", "PIRLIYEV")
                .press("F8")
                .seesTraveller("SHODIZODA")
                .press("1");
        lane.sees(".just-done", "SHODIZODA");
    }

    @Test
    void theAsylumKeyLocksEveryRefusal(Officers officers) {
        Seat lane = officers.seat(Role.FIRST_LINE)
                .swipe(Cast.Role.LOOK_ALIKE)
                .seesTraveller("NAZRIEV")
                .press("9");
        assertThat(lane.find(".just-done")).isVisible();
        lane.swipe(Cast.Role.LOOK_ALIKE).seesVerdict("protect").seesNo("[data-kind=REFUSE_ENTRY]");
        lane.sees(".locked", "1951").putsAside();
    }

    @Test
    void theLaneSpeaksRussianAndTajik(Officers officers) {
        Seat russian =
                officers.seat(Role.FIRST_LINE, "ru").swipe(Cast.Role.CLEAR).seesVerdict("clear");
        russian.sees(".verdict h1", "Чисто")
                .sees(".traveller", "Таджикистан")
                .photograph("lane-ru")
                .press("1");
        Seat tajik = officers.seat(Role.FIRST_LINE, "tg").swipe(Cast.Role.TRUE_HIT);
        tajik.sees(".decisions", "Хати дуюм").photograph("lane-tg").putsAside();
    }

    private static Seat search(Seat seat, String name) {
        seat.find("input[value=BORDER_CHECK]").check();
        seat.find("input[name=words]").fill("traveller says so, lane 1");
        seat.find("input[name=name]").fill(name);
        seat.find(".search-form button").click();
        return seat;
    }

    private static String decisions(Seat lane) {
        return lane.find(".decisions").innerHTML().replaceAll("\\s+", " ");
    }
}

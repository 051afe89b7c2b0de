package org.sarhad.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sarhad.exercise.Cast;
import org.sarhad.exercise.Crossing;

/** One officer's window, worked as the officer works it: by keys, and by a reader that types. */
final class Seat {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    Seat(Page page, String address) {
        this.page = page;
        this.address = address;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    /** What the browser complained of: a script that failed, or something that the content policy forbade. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    Seat open(String path) {
        page.navigate(address + path);
        return this;
    }

    Seat press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Presses a decision's key and then a reason's, writes why, and goes on; an adverse one waits for a second Enter. */
    Seat decides(String key, String reason, String words) {
        press(key);
        assertThat(find("dialog[open]")).isVisible();
        press(reason);
        return type(words, 1).press("Enter");
    }

    /** Puts the traveller aside and waits until the lane is free. */
    Seat putsAside() {
        return press("0").seesVerdict("ready");
    }

    /** Types as a reader does: fast, and with Enter after each line. */
    Seat swipe(String text) {
        page.keyboard().type(text.endsWith("\n") ? text : text + "\n", new Keyboard.TypeOptions().setDelay(1));
        return this;
    }

    /** Swipes what a member of the cast shows, in the direction of travel. */
    Seat swipe(Cast.Role role) {
        var member = Cast.member(role);
        press(member.direction() == Crossing.Direction.ENTRY ? "F2" : "F3");
        return swipe(member.typedText());
    }

    Seat type(String text, double pause) {
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(pause));
        return this;
    }

    Seat seesVerdict(String state) {
        assertThat(find(".verdict")).hasAttribute("data-state", state);
        return this;
    }

    Seat seesTraveller(String surname) {
        assertThat(find(".traveller .surname")).hasText(surname);
        return this;
    }

    Seat sees(String selector, String text) {
        assertThat(find(selector).first()).containsText(text);
        return this;
    }

    Seat seesNo(String selector) {
        assertThat(find(selector)).hasCount(0);
        return this;
    }

    Seat photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        return this;
    }
}

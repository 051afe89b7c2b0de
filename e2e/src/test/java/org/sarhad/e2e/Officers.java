package org.sarhad.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.sarhad.node.access.Role;

/** Seats officers in front of the node, each with a browser window of the own; closed after the test. */
final class Officers implements AutoCloseable {
    private static final AtomicInteger LANE = new AtomicInteger();

    private final RunningNode node;
    private final Browser browser;
    private final List<BrowserContext> windows = new ArrayList<>();

    Officers(RunningNode node, Browser browser) {
        this.node = node;
        this.browser = browser;
    }

    /** An officer who is signed in, in English, at a lane where nobody has been yet. */
    Seat seat(Role role) {
        return seat(role, "en");
    }

    Seat seat(Role role, String language) {
        BrowserContext window = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale(language));
        windows.add(window);
        Page page = window.newPage();
        page.setDefaultTimeout(20_000);
        Seat seat = new Seat(page, node.address());
        page.navigate(node.address() + "/sign-in");
        page.locator("main input:not([type=password]):not([type=hidden])").fill(node.signIn(role));
        page.locator("input[type=password]").fill(node.password());
        page.locator("select[name=place]").selectOption("ak-zhol/" + LANE.incrementAndGet());
        page.locator("main button").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return seat;
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}

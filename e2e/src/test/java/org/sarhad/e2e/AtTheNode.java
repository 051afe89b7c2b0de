package org.sarhad.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * One node and one browser for all tests of a run; each test gets an {@link Officers} to seat officers in front of it.
 * Without Chromium the tests are skipped with a loud word, or fail where {@code SARHAD_BROWSER_REQUIRED=true}.
 */
final class AtTheNode implements BeforeAllCallback, ParameterResolver {
    private static final String[] NAMES = {"chromium", "chromium-browser", "google-chrome"};
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** What runs, closed at the end of the run in this order's reverse. */
    private record Running(RunningNode node, Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            browser.close();
            playwright.close();
            node.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Officers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = running(context);
        Officers officers = new Officers(running.node(), running.browser());
        context.getStore(ExtensionContext.Namespace.create(AtTheNode.class, context.getUniqueId()))
                .put("officers", officers);
        return officers;
    }

    private static Running running(ExtensionContext context) {
        Path chromium = chromium().orElseThrow(AtTheNode::noBrowser);
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Running.class, key -> start(chromium), Running.class);
    }

    private static Running start(Path chromium) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        RunningNode node = RunningNode.start();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(ARGUMENTS));
        return new Running(node, playwright, browser);
    }

    private static Optional<Path> chromium() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(":"))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of(NAMES).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static RuntimeException noBrowser() {
        String word = "NO CHROMIUM FOUND: the browser tests are SKIPPED; 'apt-get install chromium' brings one";
        if (Boolean.parseBoolean(System.getenv("SARHAD_BROWSER_REQUIRED"))) {
            return new IllegalStateException("SARHAD_BROWSER_REQUIRED is set and there is no Chromium on the PATH");
        }
        System.err.println("*".repeat(word.length() + 4) + "\n* " + word + " *\n" + "*".repeat(word.length() + 4));
        return new TestAbortedException(word);
    }
}

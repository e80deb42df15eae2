package kz.robotbailiff.service.portal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Debian's Chromium; nothing is downloaded, and where there is none the tests say so and pass by.
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(program).setArgs(QUIET));
    }

    /// Starts it, or passes the test by, aloud.
    static Chromium start() {
        var program =
                Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        if (program.isEmpty()) {
            System.err.println("SKIPPED: no chromium here, so no page was opened in a browser");
        }
        Assumptions.assumeTrue(program.isPresent(), "no chromium here");
        return new Chromium(program.orElseThrow());
    }

    /// A window of this width with nothing in it; a test may open several side by side.
    Page window(int width, Browser.NewContextOptions options) {
        return context(width, options).newPage();
    }

    private BrowserContext context(int width, Browser.NewContextOptions options) {
        return browser.newContext(options.setViewportSize(width, 640));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

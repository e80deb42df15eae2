package kz.robotbailiff.service.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page in every language, on a telephone and on a desk: no violation that a machine can
/// find, nothing to scroll sideways, nothing from another host, and a picture of each.
class EveryPageInBrowserTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int LEAST_PAGES = 50;
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int HEIGHT = 640;
    private static final Path SCREENS = Path.of("target", "screens");

    private static Site site;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
        site = new Site(0);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            site.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void isWellMade(String language) {
        var page = chromium.window(PHONE, new Browser.NewContextOptions().setBypassCSP(true));
        var seen = new ArrayList<String>();
        var faults = new ArrayList<String>();
        page.onRequest(request -> {
            if (!request.url().startsWith(site.address) && !request.url().startsWith("data:")) {
                faults.add("a request to another host: " + request.url());
            }
        });
        new Sights(site)
                .each(
                        page,
                        language,
                        (name, at) -> {
                            seen.add(name);
                            for (int width : List.of(DESK, PHONE)) {
                                at.setViewportSize(width, HEIGHT);
                                faults.addAll(faults(name, at, width == PHONE || isKazakh(at)));
                                shoot(at, name + "-" + language + "-" + width + ".png");
                            }
                        });
        page.context().close();
        assertThat(faults).isEmpty();
        assertThat(seen).hasSizeGreaterThan(LEAST_PAGES).doesNotHaveDuplicates();
    }

    /// The width changes no word, so the rules are asked on a desk in one language.
    private static boolean isKazakh(Page page) {
        return page.url().startsWith(site.address + "/kk");
    }

    private static void shoot(Page page, String file) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENS.resolve(file)));
    }

    private static List<String> faults(String name, Page page, boolean byRules) {
        var faults = new ArrayList<String>();
        if (Measured.overflow(page) > 0) {
            faults.add(name + " scrolls sideways by " + Measured.overflow(page));
        }
        if (!byRules) {
            return faults;
        }
        var results = new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze();
        for (var violation : results.getViolations()) {
            faults.add(name + ": " + told(violation));
        }
        return faults;
    }

    private static String told(Rule violation) {
        return violation.getId() + ", " + violation.getNodes().getFirst().getHtml();
    }
}

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
import org.junit.jupiter.params.provider.CsvSource;

/// Every page in every language, on a telephone and on a desk: no violation that a machine can
/// find, nothing to scroll sideways, nothing from another host, and a picture of each.
class EveryPageInBrowserTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int LEAST_PAGES = 30;
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
    @CsvSource({"kk,360", "kk,1280", "ru,360", "ru,1280", "en,360", "en,1280"})
    void isWellMade(String language, int width) {
        var page = chromium.window(width, new Browser.NewContextOptions().setBypassCSP(true));
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
                            faults.addAll(faults(name, at));
                            var file = name + "-" + language + "-" + width + ".png";
                            at.screenshot(
                                    new Page.ScreenshotOptions()
                                            .setFullPage(true)
                                            .setPath(SCREENS.resolve(file)));
                        });
        page.context().close();
        assertThat(faults).isEmpty();
        assertThat(seen).hasSizeGreaterThan(LEAST_PAGES).doesNotHaveDuplicates();
    }

    private static List<String> faults(String name, Page page) {
        var faults = new ArrayList<String>();
        if (Measured.overflow(page) > 0) {
            faults.add(name + " scrolls sideways by " + Measured.overflow(page));
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

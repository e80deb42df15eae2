package kz.robotbailiff.service.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pages as people use them: by keyboard alone, without a script, enlarged, printed, in the
/// dark, and with names that no form foresaw.
class UsedInBrowserTest {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");
    private static final int NARROW = 320;

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

    @BeforeEach
    void morning() {
        Site.NOW.set(Cases.moment("open"));
    }

    @Test
    void everyPathIsWalkedWithoutAScript() {
        var page =
                chromium.window(360, new Browser.NewContextOptions().setJavaScriptEnabled(false));
        var file = site.cases.of("seized");
        var visitor = new Visitor(page, site, "kk").enter(file).readRuling(file).confirm(file);
        page.click("a[href$='/opt-out']");
        page.click("main button.main");
        assertThat(page.locator("#errors").innerText()).contains("«Иә» немесе «жоқ»");
        page.click("label[for='answer-no']");
        page.click("main button.main");
        assertThat(page.locator("h1").innerText()).isEqualTo("Іс роботта қалды");
        visitor.open(file.path("kk") + "/opt-out");
        page.click("label[for='answer-yes']");
        page.click("main button.main");
        assertThat(page.locator("h1").innerText()).isEqualTo("Бас тартуыңыз қабылданды");
        visitor.open(file.path("kk") + "/opt-out");
        assertThat(page.locator("h1").innerText()).isEqualTo("Бас тартуыңыз қабылданды");
        page.click(".foot form button");
        assertThat(page.url()).endsWith("/kk/left");
        visitor.open(file.path("kk"));
        assertThat(page.url()).endsWith("/kk/case?ended");
        assertThat(page.content()).doesNotContain("Сәрсенбайқызы", "20\u202f156");
        page.context().close();
    }

    /// A browser holds the redirect of a form to the page's policy, port and all.
    @Test
    void payingLeadsToTheProvidersPage() {
        var file = site.cases.of("open");
        var page = chromium.window(360, new Browser.NewContextOptions());
        page.route(
                "https://pay.example.kz:8443/**",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setBody("<h1>Provider</h1>")
                                        .setContentType("text/html")));
        new Visitor(page, site, "kk").enter(file);
        page.click("form[action$='/pay'] button");
        page.waitForURL("https://pay.example.kz:8443/**");
        assertThat(page.locator("h1").innerText()).isEqualTo("Provider");
        page.context().close();
    }

    @Test
    void everythingIsReachedByTheKeyboardInTheOrderOfTheText() {
        var page = chromium.window(360, new Browser.NewContextOptions());
        var faults = new ArrayList<String>();
        new Sights(site)
                .each(
                        page,
                        "kk",
                        (name, at) -> {
                            Measured.byKeyboard(at).forEach(f -> faults.add(name + ": " + f));
                            Measured.small(at).forEach(f -> faults.add(name + " small: " + f));
                        });
        page.context().close();
        assertThat(faults).isEmpty();
    }

    /// Width of the window in pixels, and how large the text is in percent.
    private static final Map<Integer, Integer> ENLARGED = Map.of(NARROW, 100, 360, 200, 1280, 200);

    @Test
    void nothingIsCutWhenEnlarged() {
        var page = chromium.window(NARROW, new Browser.NewContextOptions().setBypassCSP(true));
        var faults = new ArrayList<String>();
        new Sights(site)
                .each(
                        page,
                        "kk",
                        (name, at) ->
                                ENLARGED.forEach((width, percent) -> {
                                    at.setViewportSize(width, 640);
                                    enlarge(at, percent);
                                    if (Measured.overflow(at) > 0) {
                                        faults.add(
                                                name
                                                        + " at "
                                                        + width
                                                        + " px by "
                                                        + Measured.overflow(at));
                                    }
                                }));
        page.context().close();
        assertThat(faults).isEmpty();
    }

    private static void enlarge(Page page, int percent) {
        var size = "html { font-size: " + percent + "% !important }";
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(size + SPACED));
    }

    /// WCAG 1.4.12: what a reader may set without anything being lost.
    private static final String SPACED =
            " * { line-height: 1.5 !important; letter-spacing: .12em !important;"
                    + " word-spacing: .16em !important } p { margin-bottom: 2em !important }";

    @ParameterizedTest
    @CsvSource({"lifting,1", "free,1", "open,2"})
    void isPrintedOnPaperWithoutButtons(String state, int sheets) {
        var page = chromium.window(1280, new Browser.NewContextOptions());
        var file = site.cases.of(state);
        Site.NOW.set(Cases.moment(state));
        new Visitor(page, site, "ru").enter(file).open(file.path("ru"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("button.main:visible, .tongues:visible").count()).isZero();
        assertThat(page.locator(".print").innerText()).contains("2024");
        var paper = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        var text = new String(paper, StandardCharsets.ISO_8859_1);
        assertThat(SHEET.matcher(text).results().count()).isLessThanOrEqualTo(sheets);
        page.context().close();
    }

    @Test
    void theDarkHighContrastAndForcedColoursKeepEverythingVisible() {
        var dark = new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK);
        var strong = new Browser.NewContextOptions().setContrast(Contrast.MORE);
        var forced = new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE);
        var faults = new ArrayList<String>();
        var ways = Map.of("dark", dark, "contrast", strong, "forced", forced);
        ways.forEach((how, options) -> {
            var page = chromium.window(360, options.setBypassCSP(true));
            var file = site.cases.of("seized");
            var visitor = new Visitor(page, site, "kk").enter(file).confirm(file);
            for (var path : List.of("/kk/components", file.path("kk"))) {
                visitor.open(path);
                new AxeBuilder(page)
                        .withTags(List.of("wcag2aa"))
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations()
                        .forEach(v -> faults.add(path + " " + v.getId() + " " + v.getNodes()));
            }
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(SCREENS.resolve("case-kk-360-" + how + ".png")));
            page.context().close();
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void noNameBreaksThePage() {
        var page = chromium.window(NARROW, new Browser.NewContextOptions());
        var names =
                List.of(
                        "Ә".repeat(25) + "ұлы " + "Қ".repeat(21),
                        "Жалғызсөз",
                        "ӘҒҚҢӨҰҮҺІ әғқңөұүһі",
                        "مرحبا\u202e بالعالم",
                        "👩🏽‍🚀🇰🇿 Ақын",
                        "<b>&amp;\"'");
        for (var name : names) {
            var file = site.cases.of("seized");
            site.cases.tables.rename(file, name, "Бейбітшілік-және-келісім-көшесі-атындағы");
            new Visitor(page, site, "kk").enter(file).confirm(file).open(file.path("kk"));
            assertThat(page.locator(".person").innerText()).startsWith(name.strip());
            assertThat(Measured.overflow(page)).as(name).isZero();
        }
        page.context().close();
    }
}

package kz.robotbailiff.service.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.robotbailiff.core.proceeding.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalPagesTest {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final int HTML = 20_000;
    private static final int CSS = 18_000;
    private static final int WHOLE = 60_000;
    private static final Pattern SIGN =
            Pattern.compile(
                    "<span aria-hidden=\"true\">₸</span>"
                            + "<span class=\"hide\"> [^<]*</span></span>");
    private static Site site;
    private static Map<String, Cases.Case> cases;

    @BeforeAll
    static void open() {
        site = new Site(0);
        cases = site.cases.all();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static Cases.Case a(String state) {
        return java.util.Objects.requireNonNull(cases.get(state));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyStateHasItsPage(String language) {
        var titles = new ArrayList<String>();
        for (var state : cases.entrySet()) {
            Site.NOW.set(Cases.moment(state.getKey()));
            var file = state.getValue();
            var answer = site.at(file, language).get(file.path(language));
            assertThat(answer.statusCode()).as(state.getKey()).isEqualTo(200);
            wellMade(answer, language);
            assertThat(answer.body()).contains("Айгүл С.").doesNotContain("Сәрсенбайқызы");
            titles.add(state.getKey());
        }
        assertThat(titles).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/case",
                "/check",
                "/display",
                "/left",
                "/components",
                "/help",
                "/robot",
                "/verify",
                "/statistics",
                "/accessibility"
            })
    void openPagesAreWellMade(String path) {
        for (var language : LANGUAGES) {
            Site.NOW.set(Cases.moment("open"));
            var answer = site.browser().get("/" + language + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            wellMade(answer, language);
        }
    }

    @Test
    void pagesOfACaseAreWellMade() {
        Site.NOW.set(Cases.moment("open"));
        for (var language : LANGUAGES) {
            var file = site.cases.of("open");
            var browser = site.at(file, language);
            opens(browser, file, language);
            for (var page :
                    List.of(
                            "",
                            "/confirm",
                            "/confirm/code",
                            "/wrong",
                            "/documents",
                            "/cannot-pay")) {
                wellMade(browser.get(file.path(language) + page), language);
            }
            browser.confirm(file, language, "");
            var why = "/decisions/" + site.cases.tables.decisionOf(file);
            var own =
                    List.of(
                            "",
                            "/opt-out",
                            "/opt-out/kept",
                            "/wrong",
                            "/access",
                            why,
                            "/documents");
            for (var page : own) {
                var answer = browser.get(file.path(language) + page);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                wellMade(answer, language);
            }
        }
    }

    @Test
    void thePageSaysWhatIsOwedByWhenAndWhatComes() {
        Site.NOW.set(Cases.at("2024-09-11T04:00:00Z"));
        var file = a("open");
        var page = text(site.at(file, "kk").get(file.path("kk")));
        assertThat(page)
                .contains(
                        "Төлейтін сома: 20\u202f156\u202f₸",
                        "Соңғы күні: 2024 жылғы 7 қазан, дүйсенбі, сағат 24:00-ге дейін",
                        "26 күн қалды",
                        "5\u202f039\u202f₸",
                        "Төленбесе, 2024 жылғы 12 қыркүйек күні банктерге",
                        "Төленбесе, 2024 жылғы 17 қыркүйек күні мүлікпен",
                        "Төленбесе, 2024 жылғы 27 қыркүйек күні банкке инкассолық",
                        "Үлгі кірістер басқармасы",
                        "pay.example.kz");
    }

    @Test
    void theLastDayIsTodayUntilMidnightInAlmaty() {
        var file = a("open");
        var before = page(file, "2024-10-06T18:59:59Z");
        assertThat(before).contains("Остался 1 день");
        assertThat(page(file, "2024-10-06T19:00:00Z")).contains("Сегодня последний день");
        assertThat(page(file, "2024-10-07T18:59:59Z")).contains("Сегодня последний день");
    }

    private String page(Cases.Case file, String moment) {
        Site.NOW.set(Cases.at(moment));
        return text(site.at(file, "ru").get(file.path("ru")));
    }

    @Test
    void aLiftIsNeverCalledDoneBeforeTheBankSaidSo() {
        Site.NOW.set(Cases.moment("lifting"));
        var waiting = a("lifting");
        var page = text(site.at(waiting, "ru").get(waiting.path("ru")));
        assertThat(page)
                .contains(
                        "Долг оплачен полностью",
                        "Ждем подтверждения банка",
                        "60 мин",
                        "Переплату 844\u202f₸")
                .doesNotContain("арест снят", "Оплатить");
        var free = a("free");
        assertThat(text(site.at(free, "ru").get(free.path("ru"))))
                .contains("банк подтвердил: арест снят")
                .doesNotContain("Ждем подтверждения");
    }

    /// What a provider takes back after the payout is nothing that the debtor has to fear.
    @Test
    void whatIsTakenBackAfterThePayoutLeavesTheDebtorFree() {
        Site.NOW.set(Cases.moment("free"));
        var free = site.cases.of("free");
        var tables = site.cases.tables;
        long fact = tables.fact(free, "reversed_after_payout", 20_156L, "2024-09-12T03:40:00Z");
        tables.decision(free, Outcome.REVERSED_AFTER_PAYOUT, "2024-09-12T03:40:01Z", fact);
        assertThat(text(site.known(free, "ru").get(free.path("ru"))))
                .contains("Долг оплачен полностью", "Платеж засчитан")
                .contains("20\u202f156\u202f₸: переведено взыскателю")
                .contains("844\u202f₸: возвращается Вам")
                .doesNotContain("тозван", "Оплатить");
    }

    @Test
    void aTakenCaseNamesItsBailiffAndOffersNoPayment() {
        Site.NOW.set(Cases.moment("taken"));
        var file = a("taken");
        assertThat(text(site.known(file, "en").get(file.path("en"))))
                .contains(
                        "Улгиулы Нургали",
                        "0123",
                        "only the private bailiff can lift",
                        "the seizure of 20\u202f156\u202f₸ stays")
                .doesNotContain("<button class=\"main\">");
    }

    @Test
    void eachDecisionIsToldWithItsSentenceAndItsBasis() {
        Site.NOW.set(Cases.moment("part"));
        var file = a("part");
        assertThat(text(site.known(file, "ru").get(file.path("ru"))))
                .contains(
                        "Платеж 8\u202f000\u202f₸ учтен. Осталось заплатить 12\u202f156\u202f₸.",
                        "Основание:",
                        "8\u202f000\u202f₸: переведено взыскателю");
    }

    @Test
    void aFirstViewStaysSmall() {
        Site.NOW.set(Cases.moment("part"));
        var file = a("part");
        int html =
                site.known(file, "kk")
                        .get(file.path("kk"))
                        .body()
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                        .length;
        int css = site.browser().get("/assets/portal.css").body().length();
        int fonts = size("golos-400.woff2") + size("golos-700.woff2");
        assertThat(html).isLessThan(HTML);
        assertThat(css).isLessThan(CSS);
        assertThat(html + css + fonts).isLessThan(WHOLE);
    }

    private static int size(String asset) {
        try (var in = PortalPagesTest.class.getResourceAsStream("/static/assets/" + asset)) {
            return java.util.Objects.requireNonNull(in).readAllBytes().length;
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsNotThereIsSaidInTheLanguageOfTheAddress() {
        var missing = site.browser().get("/ru/nothing");
        assertThat(missing.statusCode()).isEqualTo(404);
        var accepted = site.browser().post("/en/opt-out", Map.of());
        assertThat(accepted.statusCode()).isIn(404, 405);
    }

    private static void opens(Site.Browser browser, Cases.Case file, String language) {
        var ruling =
                Neighbours.TestRulings.ROWS.values().stream()
                        .filter(row -> row.file() == file.id())
                        .findFirst()
                        .orElseThrow();
        var path = file.path(language);
        browser.press(path, path + "/rulings/" + ruling.id(), Map.of());
    }

    /// A page's text with each sum as it looks.
    static String text(HttpResponse<String> answer) {
        var plain = SIGN.matcher(answer.body()).replaceAll("₸");
        return plain.replace("<span class=\"nowrap\">", "")
                .replace('\u00a0', ' ')
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /// What holds of every page: one h1, its own language, no script, nothing from elsewhere.
    private static void wellMade(HttpResponse<String> answer, String language) {
        var page = answer.body();
        assertThat(Pattern.compile("<h1[ >]").matcher(page).results().count()).isEqualTo(1);
        assertThat(page)
                .contains("<html lang=\"" + language + "\"", "<main id=\"main\"", "class=\"skip\"")
                .doesNotContain("<script", "style=\"", "th:", "${", "{left}", "??");
        assertThat(Pattern.compile("(src|href)=\"https?:").matcher(page).find()).isFalse();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("script-src", "unsafe");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.getBytes(java.nio.charset.StandardCharsets.UTF_8).length).isLessThan(HTML);
        nothingIsOfferedToTheNext(page);
    }

    /// Whoever uses the same browser next is offered no number and no code of the one before.
    private static void nothingIsOfferedToTheNext(String page) {
        Pattern.compile("<input[^>]*inputmode=\"numeric\"[^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .forEach(field ->
                        assertThat(field)
                                .contains(
                                        field.contains("id=\"otp\"")
                                                ? "autocomplete=\"one-time-code\""
                                                : "autocomplete=\"off\""));
    }
}

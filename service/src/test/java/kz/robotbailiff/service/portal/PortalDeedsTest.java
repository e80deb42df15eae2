package kz.robotbailiff.service.portal;

import static kz.robotbailiff.service.portal.Answers.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a press does, and what a look does not.
class PortalDeedsTest {

    private static Site site;

    @BeforeAll
    static void open() {
        site = new Site(0);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void morning() {
        Site.NOW.set(Cases.moment("open"));
    }

    @Test
    void lookingChangesNothing() {
        var file = site.cases.of("open");
        var browser = site.at(file, "kk");
        var ruling = ruling(file);
        opened(browser, file);
        var before = site.cases.tables.rows();
        for (var path :
                List.of(
                        "",
                        "/opt-out",
                        "/confirm",
                        "/confirm/code",
                        "/opt-out/done",
                        "/wrong",
                        "/wrong/done",
                        "/access",
                        "/rulings/" + ruling,
                        "/pay",
                        "/payments/none")) {
            browser.get(file.path("kk") + path);
            browser.head(file.path("kk") + path);
        }
        browser.get("/k/" + file.token());
        browser.head("/ru/k/" + file.token());
        assertThat(site.cases.tables.rows()).isEqualTo(before);
    }

    @Test
    void aLinkOpensByAPressAloneAndItsTokenLeavesTheAddress() {
        var file = site.cases.of("open");
        var browser = site.browser();
        var landing = browser.get("/k/" + file.token());
        assertThat(landing.statusCode()).isEqualTo(200);
        assertThat(landing.body()).doesNotContain("Айгүл", "20\u202f156", file.number());
        var opened = browser.post("/kk/k/" + file.token(), Map.of());
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(location(opened)).endsWith("/kk/my/" + file.number());
        assertThat(opened.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(browser.get(file.path("kk")).body()).doesNotContain(file.token());
    }

    @Test
    void wrongExpiredAndNeverIssuedLinksAreTheSameBytes() {
        var file = site.cases.of("open");
        var wrong = site.browser().get("/ru/k/" + "A".repeat(22));
        Site.NOW.set(Cases.at("2026-02-01T04:00:00Z"));
        var expired = site.browser().get("/ru/k/" + file.token());
        var odd = site.browser().get("/ru/k/x");
        assertThat(wrong.statusCode()).isEqualTo(404);
        assertThat(expired.statusCode()).isEqualTo(404);
        assertThat(wrong.body()).isEqualTo(expired.body()).isEqualTo(odd.body());
        assertThat(site.browser().post("/ru/k/" + file.token(), Map.of()).body())
                .isEqualTo(wrong.body());
    }

    @Test
    void oneCaseDoesNotOpenAnother() {
        var mine = site.cases.of("open");
        var other = site.cases.of("open");
        var browser = site.at(mine, "kk");
        assertThat(browser.get(other.path("kk")).statusCode()).isEqualTo(404);
        var foreign =
                browser.press(
                        mine.path("kk"), mine.path("kk") + "/rulings/" + ruling(other), Map.of());
        assertThat(foreign.statusCode()).isEqualTo(404);
    }

    @Test
    void numberAndCodeOpenTheCaseAndErrorsKeepWhatWasTyped() {
        var file = site.cases.of("open");
        var browser = site.browser();
        var typed = browser.post("/ru/case", Map.of("number", file.number(), "code", "12<3"));
        assertThat(typed.statusCode()).isEqualTo(422);
        assertThat(typed.body())
                .contains(
                        "Введите код из 10 цифр",
                        file.number(),
                        "12&lt;3",
                        "Ошибка: Посмотрите Ваше дело",
                        "aria-describedby=\"code-hint code-error\"");
        var differ =
                browser.post("/ru/case", Map.of("number", file.number(), "code", "0000000000"));
        assertThat(differ.statusCode()).isEqualTo(422);
        assertThat(differ.body()).contains("Номер и код не совпадают");
        var right =
                browser.post(
                        "/ru/case",
                        Map.of("number", " " + file.number(), "code", spaced(file.code())));
        assertThat(location(right)).endsWith("/ru/my/" + file.number());
    }

    @Test
    void guessingEndsButTheOwnersLinkStaysOpen() {
        var file = site.cases.of("open");
        Site.NOW.set(Cases.at("2024-09-13T04:00:00Z"));
        var browser = site.browser();
        for (int i = 0; i < 10; i++) {
            browser.post("/en/case", Map.of("number", file.number(), "code", "000000000" + i));
        }
        var right = Map.of("number", file.number(), "code", file.code());
        assertThat(browser.post("/en/case", right).body()).contains("Too many tries");
        assertThat(site.at(file, "en").get(file.path("en")).statusCode()).isEqualTo(200);
        Site.NOW.set(Cases.at("2024-09-13T04:16:00Z"));
        assertThat(browser.post("/en/case", right).statusCode()).isEqualTo(303);
    }

    @Test
    void theRulingIsOpenedByAPressOnceAndReadAfterwards() {
        var file = site.cases.of("open");
        var browser = site.at(file, "kk");
        var path = file.path("kk") + "/rulings/" + ruling(file);
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
        assertThat(facts(file, "ruling_opened")).isZero();
        assertThat(browser.post(path, Map.of()).statusCode()).isEqualTo(303);
        assertThat(facts(file, "ruling_opened")).isZero();
        opened(browser, file);
        opened(browser, file);
        assertThat(facts(file, "ruling_opened")).isEqualTo(1);
        assertThat(browser.get(path).body()).contains("<title>31-24-");
        var saved = browser.press(file.path("kk"), path + "/download", Map.of());
        assertThat(saved.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
    }

    @Test
    void optingOutTakesTheRulingTheDebtorAndOneAnswer() {
        var file = site.cases.of("open");
        var browser = site.at(file, "ru");
        var out = file.path("ru") + "/opt-out";
        opened(browser, file);
        assertThat(location(browser.get(out))).endsWith("/confirm?for=opt-out");
        assertThat(location(browser.confirm(file, "ru", "opt-out"))).endsWith("/opt-out");
        var question = browser.get(out);
        assertThat(PortalPagesTest.text(question))
                .contains(
                        "25\u202f195\u202f₸", "5\u202f039\u202f₸", "25 %", "Решение окончательное")
                .doesNotContain(" checked");
        var nothing = browser.press(out, out, Map.of());
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Выберите «да» или «нет»");
        assertThat(location(browser.press(out, out, Map.of("answer", "no")))).endsWith("/kept");
        assertThat(facts(file, "opted_out")).isZero();
        assertThat(location(browser.press(out, out, Map.of("answer", "yes")))).endsWith("/done");
        assertThat(facts(file, "opted_out")).isEqualTo(1);
        assertThat(location(browser.get(out))).endsWith("/opt-out/done");
        assertThat(browser.get(out + "/done").body()).contains("Ваш отказ принят");
        var again = browser.press(file.path("ru"), out, Map.of("answer", "yes"));
        assertThat(location(again)).endsWith("/opt-out/done");
        assertThat(facts(file, "opted_out")).isEqualTo(1);
    }

    @Test
    void optingOutIsNotOfferedBeforeTheRulingWasOpened() {
        var file = site.cases.of("open");
        var browser = site.known(file, "ru");
        var out = file.path("ru") + "/opt-out";
        assertThat(location(browser.get(out))).endsWith("#optout");
        assertThat(browser.get(file.path("ru")).body()).doesNotContain(out + "\"");
        assertThat(location(browser.press(file.path("ru"), out, Map.of("answer", "yes"))))
                .endsWith("/my/" + file.number());
        assertThat(facts(file, "opted_out")).isZero();
    }

    @Test
    void aFormOfAnotherSiteDoesNothing() {
        var file = site.cases.of("open");
        var browser = site.at(file, "kk");
        opened(browser, file);
        browser.confirm(file, "kk", "");
        var forged = Map.of("answer", "yes", "form", "A".repeat(22));
        var answer = browser.post(file.path("kk") + "/opt-out", forged);
        assertThat(location(answer)).endsWith(file.path("kk"));
        assertThat(facts(file, "opted_out")).isZero();
    }

    @Test
    void somethingIsWrongBecomesOneFactWithTheWordsApart() {
        var file = site.cases.of("open");
        var browser = site.known(file, "en");
        var wrong = file.path("en") + "/wrong";
        var error = browser.press(wrong, wrong, Map.of("words", "I <b>paid</b>"));
        assertThat(error.statusCode()).isEqualTo(422);
        assertThat(error.body()).contains("Choose one answer", "I &lt;b&gt;paid&lt;/b&gt;");
        var told = Map.of("claim", "paid", "words", "on 3 August");
        assertThat(location(browser.press(wrong, wrong, told))).endsWith("/wrong/done");
        browser.press(wrong, wrong, told);
        assertThat(facts(file, "disputed")).isEqualTo(1);
        assertThat(
                        site.cases.tables.list(
                                "select words from portal_objection where file = " + file.id()))
                .containsExactly("on 3 August");
        assertThat(browser.get(wrong + "/done").body()).contains("We have your message");
    }

    @Test
    void notMeNeedsNoLoginAndTheRestDoes() {
        var file = site.cases.of("open");
        var browser = site.at(file, "ru");
        var wrong = file.path("ru") + "/wrong";
        assertThat(browser.get(wrong).body()).contains("claim-notme").doesNotContain("claim-paid");
        assertThat(location(browser.press(wrong, wrong, Map.of("claim", "paid"))))
                .endsWith("/confirm?for=wrong");
        assertThat(facts(file, "disputed")).isZero();
        assertThat(location(browser.press(wrong, wrong, Map.of("claim", "notme"))))
                .endsWith("/wrong/done");
        assertThat(facts(file, "disputed")).isEqualTo(1);
    }

    @Test
    void aVisitEndsByTheClockAndByTheLeaveButton() {
        var file = site.cases.of("open");
        var browser = site.at(file, "ru");
        assertThat(browser.get(file.path("ru")).statusCode()).isEqualTo(200);
        Site.NOW.set(Cases.moment("open").plusSeconds(30 * 60));
        assertThat(location(browser.get(file.path("ru")))).endsWith("/ru/case?ended");
        morning();
        var other = site.at(file, "ru");
        var left = other.post("/ru/leave", Map.of());
        assertThat(left.headers().firstValue("Clear-Site-Data").orElse("")).contains("cache");
        assertThat(location(other.get(file.path("ru")))).endsWith("/ru/case?ended");
    }

    @Test
    void everyLookAtACaseIsNoted() {
        var file = site.cases.of("open");
        var browser = site.known(file, "en");
        browser.get(file.path("en"));
        browser.get(file.path("en"));
        assertThat(browser.get(file.path("en") + "/access").body())
                .contains("Whoever came by the personal link");
        assertThat(site.cases.tables.list("select what from access_log where file = " + file.id()))
                .containsExactly("case", "case");
    }

    private static void opened(Site.Browser browser, Cases.Case file) {
        var path = file.path("kk");
        var answer = browser.press(path, path + "/rulings/" + ruling(file), Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private static long ruling(Cases.Case file) {
        return Neighbours.TestRulings.ROWS.values().stream()
                .filter(row -> row.file() == file.id())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static long facts(Cases.Case file, String kind) {
        return Long.parseLong(
                site.cases
                        .tables
                        .list(
                                "select count(*)::text from fact where file = "
                                        + file.id()
                                        + " and kind = '"
                                        + kind
                                        + "'")
                        .getFirst());
    }

    private static String spaced(String code) {
        return code.substring(0, 3) + " " + code.substring(3);
    }
}

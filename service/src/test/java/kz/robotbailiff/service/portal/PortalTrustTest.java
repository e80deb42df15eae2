package kz.robotbailiff.service.portal;

import static kz.robotbailiff.service.portal.Answers.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.service.docket.OneTimeCodes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who sees what, and how one shows who one is.
class PortalTrustTest {

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
        Site.SENDING.set(OneTimeCodes.Sending.SENT);
    }

    @Test
    void theMessageShowsTheCaseAndNotThePerson() {
        var file = site.cases.of("seized");
        var browser = site.at(file, "ru");
        assertThat(PortalPagesTest.text(browser.get(file.path("ru"))))
                .contains("20\u202f156\u202f₸", "Айгүл С.", "Подтвердить, что это Вы")
                .doesNotContain("Сәрсенбайқызы", "ӘҚБтК", "арестовано", "Почему");
        browser.confirm(file, "ru", "");
        assertThat(PortalPagesTest.text(browser.get(file.path("ru"))))
                .contains("Сәрсенбайқызы Айгүл", "ӘҚБтК", "Почему")
                .contains("арестовано 20\u202f156\u202f₸");
    }

    @Test
    void whatIsTheDebtorsOwnAsksFirst() {
        var file = site.cases.of("seized");
        var browser = site.at(file, "kk");
        var seizure =
                Neighbours.TestRulings.ROWS.values().stream()
                        .filter(row -> row.file() == file.id() && row.form().equals("seizure"))
                        .findFirst()
                        .orElseThrow();
        assertThat(location(browser.get(file.path("kk") + "/access")))
                .endsWith("/confirm?for=access");
        var path = file.path("kk") + "/rulings/" + seizure.id();
        assertThat(location(browser.get(path))).endsWith("/confirm?for=documents");
        assertThat(location(browser.press(file.path("kk"), path, Map.of())))
                .endsWith("/confirm?for=documents");
        browser.confirm(file, "kk", "");
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void aCodeIsGoodForTenMinutesAndFiveTriesAndForItsOwnVisit() {
        var file = site.cases.of("open");
        var first = site.at(file, "en");
        var second = site.at(file, "en");
        var path = file.path("en") + "/confirm";
        first.press(path, path + "/sms", Map.of());
        var code = code(file);
        var foreign = second.press(path + "/code", path + "/code", code);
        assertThat(foreign.statusCode()).isEqualTo(422);
        assertThat(foreign.body()).contains("does not match", "one-time-code");
        Site.NOW.set(Cases.moment("open").plusSeconds(601));
        assertThat(first.press(path + "/code", path + "/code", code).statusCode()).isEqualTo(422);
        first.press(path, path + "/sms", Map.of());
        var later = code(file);
        for (int i = 0; i < 5; i++) {
            first.press(path + "/code", path + "/code", Map.of("code", "00000" + i));
        }
        assertThat(first.press(path + "/code", path + "/code", later).statusCode()).isEqualTo(422);
    }

    @Test
    void anEarlierCodeStaysGoodAndTheSecretChangesWithTheLevel() {
        var file = site.cases.of("open");
        var browser = site.at(file, "kk");
        var path = file.path("kk") + "/confirm";
        browser.press(path, path + "/sms", Map.of());
        var earlier = code(file);
        browser.press(path, path + "/sms", Map.of());
        var before = site.cases.tables.list("select hash::text from portal_session");
        var done = browser.press(path + "/code", path + "/code", earlier);
        assertThat(location(done)).endsWith(file.path("kk"));
        assertThat(done.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly");
        assertThat(site.cases.tables.list("select hash::text from portal_session"))
                .isNotEqualTo(before);
        assertThat(site.cases.tables.list("select id::text from portal_code")).isNotNull();
    }

    @Test
    void noMoreThanThreeCodesGoToOneTelephoneInAQuarterOfAnHour() {
        var file = site.cases.of("open");
        var path = file.path("ru") + "/confirm";
        for (int i = 0; i < 3; i++) {
            var browser = site.at(file, "ru");
            assertThat(location(browser.press(path, path + "/sms", Map.of()))).endsWith("/code");
        }
        var fourth = site.at(file, "ru").press(path, path + "/sms", Map.of());
        assertThat(fourth.statusCode()).isEqualTo(429);
        assertThat(fourth.body()).contains("слишком часто");
    }

    @Test
    void aCodeThatCannotGoOutIsSaid() {
        var file = site.cases.of("open");
        var browser = site.at(file, "en");
        var path = file.path("en") + "/confirm";
        Site.SENDING.set(OneTimeCodes.Sending.NOT_NOW);
        var silent = browser.press(path, path + "/sms", Map.of());
        assertThat(silent.statusCode()).isEqualTo(503);
        assertThat(silent.body()).contains("could not be sent");
        Site.SENDING.set(OneTimeCodes.Sending.NO_PHONE);
        assertThat(browser.press(path, path + "/sms", Map.of()).body()).contains("no phone");
    }

    @Test
    void theWayBackIsAlwaysAPageOfOurs() {
        for (var strange : new String[] {"//evil.example", "/ru/my/../x", "", "https://x", "/ru"}) {
            assertThat(After.of(strange).address()).isEqualTo("/kk/my");
        }
        assertThat(After.of("/ru/my/31-24-1/decisions/7").address())
                .isEqualTo("/ru/my/31-24-1/decisions/7");
        var file = site.cases.of("open");
        var browser = site.at(file, "en");
        assertThat(location(browser.confirm(file, "en", "//evil.example")))
                .endsWith(file.path("en"));
    }

    @Test
    void aGenuineMessageIsSaidToBeOursAndNothingMore() {
        var file = site.cases.of("open");
        site.cases.tables.sent(file, "2024-09-06T05:02:00Z");
        var browser = site.browser();
        var yes = browser.post("/ru/check", Map.of("code", file.code(), "phone", "0142"));
        assertThat(yes.body().replace('\u00a0', ' '))
                .contains("Да, сообщение отправили мы", "6 сентября 2024 года, 10:02")
                .doesNotContain("Айгүл", "20\u202f156", file.number(), "Сәрсенбай");
        var copied = browser.post("/ru/check", Map.of("code", file.code(), "phone", "9999"));
        assertThat(copied.body()).contains("Нет, мы не отправляли такое сообщение");
        var other = browser.post("/ru/check", Map.of("code", "0000000000", "phone", "0142"));
        assertThat(other.body()).contains("Нет, мы не отправляли");
        var wrong = browser.post("/ru/check", Map.of("code", "12", "phone", "x"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("10 цифр", "последние 4 цифры", "value=\"x\"");
        for (int i = 0; i < 20; i++) {
            browser.post("/ru/check", Map.of("code", "000000000" + i % 10, "phone", "0142"));
        }
        assertThat(browser.post("/ru/check", Map.of("code", file.code(), "phone", "0142")).body())
                .contains("Слишком много попыток");
        assertThat(site.at(file, "ru").get(file.path("ru")).statusCode()).isEqualTo(200);
    }

    @Test
    void anotherLanguageKeepsWhatWasTyped() {
        var browser = site.browser();
        var typed = Map.of("number", "31-24-77", "code", "48", "switch", "1");
        var switched = browser.post("/ru/case", typed);
        assertThat(switched.statusCode()).isEqualTo(200);
        assertThat(switched.body())
                .contains("value=\"31-24-77\"", "value=\"48\"", "formaction=\"/kk/case\"")
                .doesNotContain("Ошибка");
        var file = site.cases.of("open");
        var wrong = file.path("kk") + "/wrong";
        var words =
                site.at(file, "kk")
                        .press(
                                wrong,
                                wrong,
                                Map.of("claim", "notme", "words", "сәлем", "switch", "1"));
        assertThat(words.body()).contains("сәлем", "value=\"notme\" checked");
    }

    /// The code that came last to the telephone.
    private static Map<String, String> code(Cases.Case file) {
        String code = Objects.requireNonNull(Site.CODES.get(file.id()));
        return Map.of("code", code);
    }
}

package kz.robotbailiff.service.console;

import static kz.robotbailiff.service.console.Logins.bailiff;
import static kz.robotbailiff.service.console.Logins.ministry;
import static kz.robotbailiff.service.console.Logins.officer;
import static kz.robotbailiff.service.console.Logins.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/// Who may see which page and press which button, and in which language.
class ConsoleAccessTest {

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console",
                "/console/find",
                "/console/work",
                "/console/trouble",
                "/console/law",
                "/console/policy"
            })
    void everyPageSpeaksThreeLanguagesAndIsKeptNowhere(String path) throws Exception {
        desk.office.opened(20_000);
        for (var language : List.of("kk", "ru", "en")) {
            var page = desk.ask(get(path).param("language", language), ministry());

            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getContentAsString())
                    .contains("lang=\"" + language + "\"")
                    .doesNotContain("<script", "style=\"", "onclick");
            assertThat(page.getHeader("Cache-Control")).contains("no-store");
            assertThat(page.getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "officer, /console/policy",
        "officer, /console/policy.json",
        "bailiff, /console",
        "bailiff, /console/files/1",
        "officer, /bailiff",
        "ministry, /bailiff/files/1",
        "stranger, /console",
        "stranger, /bailiff"
    })
    void wrongRoleGetsAPageThatSaysSoAndNoRedirect(String role, String path) throws Exception {
        var denied = desk.ask(get(path), person(role, Map.of()));

        assertThat(denied.getStatus()).isEqualTo(403);
        assertThat(denied.getForwardedUrl()).isEqualTo("/console/refused");
        var page =
                desk.ask(get("/console/refused").param("language", "ru"), person(role, Map.of()));
        assertThat(page.getStatus()).isEqualTo(403);
        assertThat(page.getContentAsString()).contains("Эта страница Вам недоступна");
    }

    @Test
    void whoeverIsNotLoggedInIsSentToLogIn() {
        var response = desk.ask(get("/console"));
        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getRedirectedUrl()).endsWith("/oauth2/authorization/console");
    }

    @Test
    void leavingEndsTheSessionAtTheIdentityProviderToo() {
        // The session of a test's login is of no registration, so the last page is our own.
        assertThat(desk.press(officer(), "/console/leave").getStatus()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/work/1",
                "/console/files/1/word",
                "/console/files/1/refusal",
                "/console/trouble/acts",
                "/console/trouble/files",
                "/console/law/regions",
                "/console/leave",
                "/bailiff/files/1/accept",
                "/bailiff/files/1/lift",
                "/bailiff/files/1/return"
            })
    void noPostIsTakenWithoutTheTokenOfItsForm(String path) {
        var who = path.startsWith("/bailiff") ? bailiff("SB-1") : officer();
        var response = desk.ask(post(path), who);

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getForwardedUrl()).isEqualTo("/console/refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ministry", "auditor"})
    void onlyOfficersAnswerAndHold(String role) {
        long file = desk.office.opened(20_000);
        var who = person(role, Map.of());

        assertThat(
                        desk.press(
                                who,
                                "/console/files/" + file + "/word",
                                "word",
                                "HOLD",
                                "reason",
                                "x"))
                .extracting(MockHttpServletResponse::getStatus)
                .isEqualTo(403);
        assertThat(desk.press(who, "/console/trouble/acts", "id", "1").getStatus()).isEqualTo(403);
        assertThat(desk.outcome(file)).isEqualTo("OPENED");
    }

    @ParameterizedTest
    @CsvSource({
        "/console/files/1, 404",
        "/console/files/abc, 404",
        "/console/nothing, 404",
        "/console/work/1, 404",
        "/console/files/1/word/x, 404"
    })
    void whatIsNotThereIsSaidInThePagesLanguage(String path, int status) throws Exception {
        var page = desk.ask(get(path).param("language", "en"), ministry());

        assertThat(page.getStatus()).isEqualTo(status);
        assertThat(page.getContentAsString()).contains("There is no such page");
    }
}

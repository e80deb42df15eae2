package kz.robotbailiff.service.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Fact;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Who may see and press what, in which language, and what is kept of it.
class ConsoleTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 9, 6);
    private static Office office;
    private static MockMvc web;

    @BeforeAll
    static void open() {
        office = new Office(FRIDAY);
        web =
                MockMvcBuilders.webAppContextSetup((WebApplicationContext) office.context)
                        .apply(springSecurity())
                        .build();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static RequestPostProcessor person(String role, Map<String, String> claims) {
        return oidcLogin()
                .idToken(token -> {
                    token.subject(role).claim("name", role).claim("roles", List.of(role));
                    claims.forEach(token::claim);
                })
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    private static RequestPostProcessor officer() {
        return person("officer", Map.of("region", "31"));
    }

    private static RequestPostProcessor officerOfAstana() {
        return person("officer", Map.of("region", "71"));
    }

    private static RequestPostProcessor ministry() {
        return person("ministry", Map.of());
    }

    private static RequestPostProcessor bailiff(String licence) {
        return person("bailiff", Map.of("licence", licence));
    }

    private static MockHttpServletResponse ask(
            MockHttpServletRequestBuilder request, RequestPostProcessor who) {
        try {
            return web.perform(request.with(who)).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static MockHttpServletResponse press(
            RequestPostProcessor who, String path, String... fields) {
        var request = post(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        var response = ask(request, who);
        office.settle();
        return response;
    }

    private static long item(long file) {
        return Long.parseLong(
                office.ask("select id from work_item where answered_at is null and file = " + file)
                        .getFirst());
    }

    private static String outcome(long file) {
        return office.ask("select outcome from v_decision where file = " + file + " order by id")
                .getLast();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console",
                "/console/find",
                "/console/work",
                "/console/trouble",
                "/console/law"
            })
    void everyPageSpeaksThreeLanguagesAndIsKeptNowhere(String path) throws Exception {
        office.opened(20_000);
        for (var language : List.of("kk", "ru", "en")) {
            var page = ask(get(path).param("language", language), ministry());

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
        "bailiff, /console", "bailiff, /console/files/1", "officer, /bailiff",
        "ministry, /bailiff/files/1", "stranger, /console", "stranger, /bailiff"
    })
    void wrongRoleGetsAPageThatSaysSoAndNoRedirect(String role, String path) throws Exception {
        var denied = ask(get(path), person(role, Map.of()));

        assertThat(denied.getStatus()).isEqualTo(403);
        assertThat(denied.getForwardedUrl()).isEqualTo("/console/refused");
        var page = ask(get("/console/refused").param("language", "ru"), person(role, Map.of()));
        assertThat(page.getStatus()).isEqualTo(403);
        assertThat(page.getContentAsString()).contains("Эта страница Вам недоступна");
    }

    @Test
    void whoeverIsNotLoggedInIsSentToLogIn() throws Exception {
        var response = web.perform(get("/console")).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getRedirectedUrl()).endsWith("/oauth2/authorization/console");
    }

    @Test
    void leavingEndsTheSessionAtTheIdentityProviderToo() {
        // The session of a test's login is of no registration, so the last page is our own.
        assertThat(press(officer(), "/console/leave").getStatus()).isEqualTo(302);
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
        var response = ask(post(path), who);

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getForwardedUrl()).isEqualTo("/console/refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ministry", "auditor"})
    void onlyOfficersAnswerAndHold(String role) {
        long file = office.opened(20_000);
        var who = person(role, Map.of());

        assertThat(press(who, "/console/files/" + file + "/word", "word", "HOLD", "reason", "x"))
                .extracting(MockHttpServletResponse::getStatus)
                .isEqualTo(403);
        assertThat(press(who, "/console/trouble/acts", "id", "1").getStatus()).isEqualTo(403);
        assertThat(outcome(file)).isEqualTo("OPENED");
    }

    @Test
    void disputeIsAnsweredByTheOfficerOfTheRegionAloneAndOnce() {
        long file = office.opened(20_000);
        office.tell(file, new Fact.Disputed(Fact.Disputed.Claim.NOT_ME));
        var path = "/console/work/" + item(file);

        assertThat(press(officerOfAstana(), path, "reply", "UPHOLD").getStatus()).isEqualTo(403);
        assertThat(press(officer(), path, "reply", "GRANT").getStatus()).isEqualTo(400);
        assertThat(press(officer(), path, "reply", "REJECT").getRedirectedUrl())
                .endsWith("?problem=reason");
        assertThat(outcome(file)).isEqualTo("DISPUTED");
        press(officer(), path, "reply", "REJECT", "reason", "the register names him");
        assertThat(outcome(file)).isEqualTo("DISPUTE_REJECTED");
        assertThat(press(officer(), path, "reply", "UPHOLD").getRedirectedUrl())
                .endsWith("?problem=answered");
        assertThat(
                        office.ask(
                                "select answer || ' ' || officer || ' ' || reason"
                                        + " from work_item where file = "
                                        + file))
                .containsExactly("REJECT officer the register names him");
        assertThat(office.ask("select kind from v_staff_deed where file = " + file))
                .containsExactly("REJECT");
    }

    @Test
    void refusalInWritingIsRegisteredWithItsLastDayAndGranted() {
        long file = office.opened(20_000);
        var path = "/console/files/" + file + "/refusal";

        assertThat(press(officer(), path, "registered", "2030-01-01").getRedirectedUrl())
                .endsWith("?problem=date");
        assertThat(press(officerOfAstana(), path, "registered", "2024-09-06").getStatus())
                .isEqualTo(403);
        press(officer(), path, "registered", "2024-09-06");
        assertThat(press(officer(), path, "registered", "2024-09-06").getRedirectedUrl())
                .endsWith("?problem=registered");
        // A Friday: Monday, Tuesday, Wednesday.
        assertThat(office.ask("select answer_by from work_item where file = " + file))
                .containsExactly("2024-09-11");
        press(officer(), "/console/work/" + item(file), "reply", "GRANT");
        assertThat(outcome(file)).isEqualTo("TRANSFERRED_OPTED_OUT");
    }

    @Test
    void refusalInWritingIsTurnedDownWithAReasonAndTheFileGoesOn() {
        long file = office.opened(20_000);
        press(officer(), "/console/files/" + file + "/refusal", "registered", "2024-09-06");
        var path = "/console/work/" + item(file);

        press(officer(), path, "reply", "REFUSE");
        assertThat(
                        office.ask(
                                "select count(*) from work_item where answer is null and file = "
                                        + file))
                .containsExactly("1");
        press(officer(), path, "reply", "REFUSE", "reason", "unsigned");
        assertThat(outcome(file)).isEqualTo("OPENED");
    }

    @Test
    void itemOfAFileThatEndedMeanwhileCanStillBeSeenTo() {
        long file = office.opened(20_000);
        office.tell(file, new Fact.Disputed(Fact.Disputed.Claim.WRONG_SUM));
        office.tell(file, new Fact.Cancelled());
        var path = "/console/work/" + item(file);

        assertThat(press(officer(), path, "reply", "UPHOLD").getStatus()).isEqualTo(400);
        assertThat(press(officer(), path, "reply", "SEEN").getRedirectedUrl())
                .isEqualTo("/console/work");
    }

    @Test
    void holdAndResumeNeedAReasonWhichIsKept() {
        long file = office.opened(20_000);
        var path = "/console/files/" + file + "/word";

        press(officer(), path, "word", "HOLD", "reason", " ");
        assertThat(outcome(file)).isEqualTo("OPENED");
        press(officer(), path, "word", "HOLD", "reason", "appeal is known");
        assertThat(outcome(file)).isEqualTo("HELD");
        press(officer(), path, "word", "RESUME", "reason", "appeal was dropped");
        assertThat(outcome(file)).isEqualTo("RESUMED");
        assertThat(
                        office.ask(
                                "select reason from v_staff_deed where file = "
                                        + file
                                        + " order by id"))
                .containsExactly("appeal is known", "appeal was dropped");
    }

    @Test
    void actGivenUpIsTriedAgainByTheOfficerOfItsRegion() {
        Office.REFUSED.add(ActKind.ENTER_REGISTER);
        long file = office.opened(20_000);
        Office.REFUSED.clear();
        var given = "select id from v_act where state = 'given_up' and file = " + file;
        var act = office.ask(given).getFirst();

        press(officerOfAstana(), "/console/trouble/acts", "id", act);
        assertThat(office.ask(given)).containsExactly(act);
        press(officer(), "/console/trouble/acts", "id", act);
        assertThat(office.ask(given)).isEmpty();
        assertThat(office.ask("select kind from v_staff_deed where file = " + file))
                .containsExactly("TRY_ACT");
    }

    @Test
    void ministryAloneSwitchesARegionAndTheRobotObeys() {
        var fields =
                new String[] {
                    "region", "75", "on", "false", "from", "2024-09-06", "reason", "not yet"
                };
        assertThat(press(officer(), "/console/law/regions", fields).getStatus()).isEqualTo(403);
        press(ministry(), "/console/law/regions", fields);

        assertThat(outcome(office.arrived(20_000, "751010000"))).isEqualTo("RETURNED");
        assertThat(office.ask("select login || ' ' || reason from v_region_switch"))
                .containsExactly("ministry not yet");
        assertThat(
                        press(
                                        ministry(),
                                        "/console/law/regions",
                                        "region",
                                        "75",
                                        "on",
                                        "true",
                                        "from",
                                        "2024-09-05",
                                        "reason",
                                        "x")
                                .getRedirectedUrl())
                .endsWith("?problem=past");
    }

    @Test
    void bailiffReachesHisOwnFileAndNobodyElses() throws Exception {
        long own = office.opened(20_000);
        long foreign = office.opened(20_000);
        for (long file : List.of(own, foreign)) {
            office.tell(file, new Fact.RulingOpened());
            office.tell(file, new Fact.OptedOut());
        }
        Office.HOLDERS.put(own, "SB-1");
        Office.HOLDERS.put(foreign, "SB-2");

        assertThat(ask(get("/bailiff"), bailiff("SB-1")).getContentAsString())
                .contains("/bailiff/files/" + own)
                .doesNotContain("/bailiff/files/" + foreign);
        assertThat(ask(get("/bailiff/files/" + own), bailiff("SB-1")).getStatus()).isEqualTo(200);
        for (var path :
                List.of(
                        "/bailiff/files/" + foreign,
                        "/bailiff/files/" + foreign + "/material.zip",
                        "/bailiff/rulings/" + (foreign + 1))) {
            assertThat(ask(get(path), bailiff("SB-1")).getStatus()).as(path).isEqualTo(404);
        }
        for (var deed : List.of("accept", "lift", "return")) {
            var path = "/bailiff/files/" + foreign + "/" + deed;
            assertThat(press(bailiff("SB-1"), path, "why", "ABSENT").getStatus()).isEqualTo(404);
        }
        assertThat(ask(get("/bailiff"), person("bailiff", Map.of())).getStatus()).isEqualTo(404);
    }

    @Test
    void archiveHoldsAReadablePageTheRulingsTheProofsAndTheirHashes() throws Exception {
        long file = office.opened(20_000);
        Office.HOLDERS.put(file, "SB-3");
        var page =
                ask(
                        get("/bailiff/files/" + file + "/material.zip").param("language", "en"),
                        bailiff("SB-3"));

        assertThat(page.getStatus()).isEqualTo(200);
        var names = names(page.getContentAsByteArray());
        assertThat(names)
                .startsWith("index.html")
                .contains(
                        "file.json",
                        "measures.json",
                        "messages.json",
                        "payments.json",
                        "rulings/transfer-31-1.html")
                .endsWith("SHA256SUMS");
        assertThat(office.ask("select what from v_staff_look where file = " + file))
                .containsExactly("material");
    }

    private static List<String> names(byte[] archive) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
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
        var page = ask(get(path).param("language", "en"), ministry());

        assertThat(page.getStatus()).isEqualTo(status);
        assertThat(page.getContentAsString()).contains("There is no such page");
    }

    @Test
    void statisticsComeAsJsonWithBothFeesApart() throws Exception {
        office.opened(20_000);
        var json = ask(get("/console/statistics.json"), ministry());

        assertThat(json.getStatus()).isEqualTo(200);
        assertThat(json.getHeader("Cache-Control")).contains("no-store");
        assertThat(json.getContentAsString())
                .contains("\"potentialFee\"", "\"realisedFee\"", "\"agrees\":true");
    }
}

package kz.robotbailiff.service.console;

import static kz.robotbailiff.service.console.Logins.ministry;
import static kz.robotbailiff.service.console.Logins.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.simulation.PolicyForm;
import kz.robotbailiff.service.docket.Simulations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/// Real lives on a real database, asked what they would have come to under other rules.
class ConsolePolicyTest {

    private static final String SEPTEMBER = "from=2024-09-01&to=2024-09-30&";
    private static Desk desk;

    @BeforeAll
    static void live() {
        desk = new Desk();
        long paidLate = desk.office.opened(20_000);
        long unpaid = desk.office.opened(10_000);
        desk.office.opened(15_000);
        desk.office.arrived(100_000, "751010000");
        desk.office.arrived(150_000, "751010000");
        desk.office.tell(unpaid, new Fact.Paid(Tenge.of(1_000)));
        desk.office.passTo(LocalDate.of(2024, 9, 26));
        desk.office.tell(paidLate, new Fact.Paid(Tenge.of(20_000)));
        desk.office.passTo(LocalDate.of(2024, 10, 9));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static MockHttpServletResponse json(String query) {
        return desk.ask(get("/console/policy.json?" + SEPTEMBER + query), ministry());
    }

    private static String figure(String query, String name) throws Exception {
        var text = json(query).getContentAsString();
        var total = text.substring(text.indexOf("\"total\""), text.indexOf("\"regions\""));
        var found = Pattern.compile("\"" + name + "\":(\\{[^}]*})").matcher(total);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    @Test
    void unchangedRulesFindTheRecordAgain() throws Exception {
        assertThat(json("").getContentAsString())
                .contains("\"examinedAgain\":5", "\"differing\":0", "\"asOf\":\"2024-10-09\"");
        assertThat(figure("", "admitted")).contains("\"before\":3,\"after\":3");
        assertThat(figure("", "paid")).contains("\"before\":1,\"after\":1");
        assertThat(figure("", "collected"))
                .contains("\"before\":\"21000.00\",\"after\":\"21000.00\"");
        assertThat(figure("", "realised"))
                .contains("\"before\":\"5250.00\",\"after\":\"5250.00\"", "\"estimated\":false");
        assertThat(figure("", "transferred")).contains("\"before\":2,\"after\":2");
    }

    @Test
    void higherCeilingAdmitsWhatWasReturnedForIt() throws Exception {
        assertThat(figure("ceiling=40", "admitted"))
                .contains("\"before\":3,\"after\":4,\"recounted\":4");
        assertThat(figure("ceiling=40", "admittedSum")).contains("\"after\":\"145000.00\"");
        assertThat(figure("ceiling=40", "aboveCeiling")).contains("\"before\":2,\"after\":1");
        assertThat(figure("ceiling=40", "paid")).contains("\"estimated\":true");
        assertThat(json("ceiling=40").getContentAsString()).contains("\"fresh\":1");
    }

    @Test
    void shorterTermIsCountedFromThePaymentsThemselves() throws Exception {
        assertThat(figure("term=15", "paid")).contains("\"before\":1,\"after\":0");
        assertThat(figure("term=15", "collected"))
                .contains("\"before\":\"21000.00\",\"after\":\"1000.00\"", "\"estimated\":false");
        assertThat(figure("term=15", "transferred")).contains("\"before\":2,\"after\":3");
    }

    @Test
    void longerTermAsksThePaymentCurve() throws Exception {
        assertThat(figure("term=45", "transferred"))
                .contains("\"before\":2", "\"recounted\":0", "\"estimated\":true");
        assertThat(json("term=45").getContentAsString()).contains("\"prolonged\":2");
    }

    @Test
    void sameQuestionIsAnsweredInTheSameBytesAndAnotherSeedInOthers() throws Exception {
        var first = json("ceiling=40&term=45&seed=7").getContentAsString();

        assertThat(json("ceiling=40&term=45&seed=7").getContentAsString()).isEqualTo(first);
        assertThat(json("ceiling=40&term=45&seed=8").getContentAsString()).isNotEqualTo(first);
    }

    @Test
    void nothingIsWritten() {
        var rows =
                "select (select count(*) from v_fact) || ' ' || (select count(*) from v_decision)"
                        + " || ' ' || (select count(*) from v_act)";
        var before = desk.office.ask(rows);
        json("ceiling=40&term=45");
        assertThat(desk.office.ask(rows)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void pageShowsDrawingsWithTablesBesideThemAndNoScript(String language) throws Exception {
        var asked = "/console/policy?" + SEPTEMBER + "ceiling=40&term=45&language=" + language;
        for (var who : List.of("ministry", "auditor")) {
            var page = desk.ask(get(asked), person(who, Map.of()));
            var text = page.getContentAsString();

            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(text).doesNotContain("<script", "style=\"", "null");
            assertThat(text.split("<svg ", -1)).hasSize(5);
            assertThat(text.split("role=\"img\" aria-labelledby=", -1)).hasSize(5);
            assertThat(text.split("<table", -1)).hasSize(6);
            assertThat(text).contains("name=\"term\" value=\"45\"").contains("&amp;language=kk");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "from=2024-10-01&to=2024-09-01, period.reversed",
        "from=2030-10-01&to=2031-09-01, period.unknown",
        "from=2016-10-01&to=2024-09-01, period.long",
        "from=2024-09-31&to=2024-10-01, period.malformed",
        "from=2024-08-21&to=2024-08-22&ceiling=40, record.empty",
        "from=2024-09-01&to=2024-09-30&ceiling=forty, number.malformed",
        "from=2024-09-01&to=2024-09-30&ceiling=0, ceiling.range",
        "from=2024-09-01&to=2024-09-30&ceiling=-5, ceiling.range",
        "from=2024-09-01&to=2024-09-30&term=366, term.range",
        "from=2024-09-01&to=2024-09-30&term=10&seizure=10, seizure.range",
        "from=2024-09-01&to=2024-09-30&prohibition=30, prohibition.range",
        "from=2024-09-01&to=2024-09-30&collection=-1, collection.range",
        "from=2024-09-01&to=2024-09-30&territory=99, region.unknown",
        "from=2024-09-01&to=2024-09-30&territory=Almaty, region.unknown"
    })
    void whatMakesNoQuestionIsRefusedInThreeLanguages(String query, String code) throws Exception {
        var refused = desk.ask(get("/console/policy.json?" + query), ministry());

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("\"refused\":\"" + code + "\"");
        for (var language : List.of("kk", "ru", "en")) {
            var page =
                    desk.ask(get("/console/policy?" + query + "&language=" + language), ministry());
            assertThat(page.getStatus()).isEqualTo(422);
            assertThat(page.getContentAsString())
                    .contains("role=\"alert\"")
                    .doesNotContain("refused." + code, "{given}", "<svg ");
        }
    }

    @Test
    void recordWithoutPaymentsFitsNoCurve() {
        try (var poor = new Office(LocalDate.of(2024, 9, 6))) {
            poor.opened(10_000);
            poor.arrived(100_000, "751010000");
            var simulations = poor.part(Simulations.class);
            var typed = Map.of("from", "2024-09-01", "to", "2024-09-30", "ceiling", "40");

            assertThatThrownBy(() -> simulations.run(PolicyForm.read(typed)))
                    .hasMessage("payments.none");
        }
    }
}

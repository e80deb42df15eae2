package kz.robotbailiff.service.console;

import static kz.robotbailiff.service.console.Logins.officer;
import static kz.robotbailiff.service.console.Logins.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.robotbailiff.core.proceeding.Fact;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The tree of a decision: a table for staff, JSON for auditors.
class ExplanationPagesTest {

    @Test
    void staffReadATableAndAuditorsJson() throws Exception {
        try (var desk = new Desk()) {
            long file = desk.office.opened(20_000);
            desk.office.tell(file, new Fact.Disputed(Fact.Disputed.Claim.NOT_ME));
            var page =
                    desk.ask(get("/console/files/" + file).param("language", "ru"), officer())
                            .getContentAsString(StandardCharsets.UTF_8);
            assertThat(page)
                    .contains("предельная сумма", "закон этого дня", "документ органа", "Норма")
                    .doesNotContain("??", "input.", "origin.");

            var address = "/console/files/" + file + "/explanations.json";
            assertThat(desk.ask(get(address), officer()).getStatus()).isEqualTo(403);
            var auditor = person("auditor", Map.of());
            assertThat(desk.ask(get("/console/files/1/explanations.json"), auditor).getStatus())
                    .isEqualTo(404);
            var answer = desk.ask(get(address), auditor);
            assertThat(answer.getStatus()).isEqualTo(200);
            var json =
                    JsonMapper.shared().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
            decisionIsWhole(json.path("decisions").get(0));
            assertThat(desk.office.ask("select what from staff_look where file = " + file))
                    .contains("explanations");
        }
    }

    private static void decisionIsWhole(JsonNode opened) {
        assertThat(opened.path("outcome").asString()).isEqualTo("OPENED");
        assertThat(opened.path("edition").isNumber()).isTrue();
        assertThat(opened.path("sentence").propertyNames())
                .containsExactlyInAnyOrder("kk", "ru", "en");
        var ceiling =
                opened.path("rules")
                        .valueStream()
                        .filter(rule -> rule.path("rule").asString().equals("ceiling"))
                        .findFirst()
                        .orElseThrow();
        assertThat(ceiling.path("norm").asString()).isEqualTo("CEILING");
        var demand = ceiling.path("inputs").get(0);
        assertThat(demand.path("value").asString()).isEqualTo("20000.00");
        assertThat(demand.path("source").asString()).isEqualTo("DOCUMENT");
        assertThat(demand.path("contestedBy").asString()).isEqualTo("WRONG_SUM");
        assertThat(demand.path("on").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(opened.path("acts").get(0).path("kind").asString())
                .isEqualTo("ISSUE_INITIATION_RULING");
    }
}

package kz.robotbailiff.service.console;

import static kz.robotbailiff.service.console.Logins.ministry;
import static kz.robotbailiff.service.console.Logins.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the ministry switches, and the figures it is given.
class ConsoleMinistryTest {

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void ministryAloneSwitchesARegionAndTheRobotObeys() {
        var fields =
                new String[] {
                    "region", "75", "on", "false", "from", "2024-09-06", "reason", "not yet"
                };
        assertThat(desk.press(officer(), "/console/law/regions", fields).getStatus())
                .isEqualTo(403);
        desk.press(ministry(), "/console/law/regions", fields);

        assertThat(desk.outcome(desk.office.arrived(20_000, "751010000"))).isEqualTo("RETURNED");
        assertThat(desk.office.ask("select login || ' ' || reason from v_region_switch"))
                .containsExactly("ministry not yet");
        assertThat(
                        desk.press(
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
    void whatWasSentAgainAndArrivedTwiceIsShown() throws Exception {
        long file = desk.office.opened(20_000);
        desk.office.run(
                ("insert into message (id, file, channel, name, state, written_at, sent_at,"
                                + " ended_at, resent) values (%1$d, %1$d, 'sms', 'open',"
                                + " 'delivered', '2024-09-06T05:00:00Z', '2024-09-06T05:01:00Z',"
                                + " '2024-09-06T05:02:00Z', 3)")
                        .formatted(file));
        desk.office.run(
                ("insert into message_copy (operator, reference, message, part, told_at) values"
                                + " ('first', 'a', %1$d, 1, now()), ('first', 'b', %1$d, 2, now())")
                        .formatted(file));
        var home = desk.ask(get("/console"), ministry()).getContentAsString();
        var row = home.substring(home.indexOf("id=\"messages\""));
        assertThat(row.substring(0, row.indexOf("</tbody>")).replaceAll("<[^>]+>", " "))
                .containsPattern("SMS\\s+1\\s+1\\s+0\\s+3\\s+2\\s");
    }

    @Test
    void statisticsComeAsJsonWithBothFeesApart() throws Exception {
        desk.office.opened(20_000);
        var json = desk.ask(get("/console/statistics.json"), ministry());

        assertThat(json.getStatus()).isEqualTo(200);
        assertThat(json.getHeader("Cache-Control")).contains("no-store");
        assertThat(json.getContentAsString())
                .contains("\"potentialFee\"", "\"realisedFee\"", "\"agrees\":true");
    }
}

package kz.robotbailiff.service.console;

import static kz.robotbailiff.service.console.Logins.auditor;
import static kz.robotbailiff.service.console.Logins.ministry;
import static kz.robotbailiff.service.console.Logins.officer;
import static kz.robotbailiff.service.console.Logins.officerOfAstana;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import kz.robotbailiff.service.console.OtherRooms.QuietMoneyDesk;
import kz.robotbailiff.service.docket.MoneyDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The page of money: what it shows, and who may press what.
class ConsoleMoneyTest {

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = new Desk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static List<String> asked() {
        return ((QuietMoneyDesk) desk.office.part(MoneyDesk.class)).asked;
    }

    private static String page(String language) throws Exception {
        var answer = desk.ask(get("/console/money?language=" + language), officer());
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    @Test
    void thePageShowsAlarmsProvidersRegistersUnmatchedHeldAndProof() throws Exception {
        desk.office.run(
                "insert into payment_alarm (id, raised_at, kind, provider, transaction, sum) values"
                        + " (1, now(), 'provider_silent', 'kaspi', '', null),"
                        + " (2, now(), 'other_sum', 'kaspi', 'tx-2', 500)");
        desk.office.run(
                "insert into provider_watch (provider, asked_at, answered_at, trouble) values"
                        + " ('kaspi', now(), now() - interval '1 hour', 'kaspi does not answer')");
        desk.office.run(
                "insert into reconciliation (id, provider, day, at, outcome, lines, missing_there)"
                        + " values (1, 'kaspi', '2024-09-04', now(), 'incident', 7, 1)");
        desk.office.run(
                "insert into receipt (id, provider, transaction, account, sum, channel,"
                        + " happened_at, booked_at) values"
                        + " (900, 'gateway', 'tx-9', 'odd', 70000, 'gateway', now(), now())");
        desk.office.run(
                "insert into posting (movement, account, receipt, sum, posted_at) values"
                        + " (-5, 'payer', 900, -70000, now()),"
                        + " (-5, 'unmatched', 900, 70000, now())");
        desk.office.run(
                "insert into receipt_hold (receipt, since, answer) values"
                        + " (900, now(), 'unknown')");
        desk.office.run(
                "insert into book_proof (at, receipts, movements, balance, faults) values"
                        + " (now(), 1, 1, 0, 0)");
        desk.office.run(
                "insert into provider_claim (receipt, told_at, sum) values (900, now(), 70000)");
        for (var language : List.of("kk", "ru", "en")) {
            assertThat(page(language)).contains("/console/money/claims/900");
            assertThat(page(language)).contains("kaspi", "tx-2", "tx-9", "odd");
        }
        assertThat(page("en"))
                .contains("Unfinished payments are unknown for more than 15 minutes")
                .contains("The register names another sum", "no such payment")
                .contains("belongs to no file", "Compare now", "Prove now");
    }

    @Test
    void officersAndTheMinistryPressAndAuditorsOnlyRead() {
        desk.press(officer(), "/console/money/registers");
        desk.press(ministry(), "/console/money/proof");
        assertThat(asked()).contains("reconcile", "prove");
        assertThat(desk.press(officer(), "/console/money/claims/2").getRedirectedUrl())
                .isEqualTo("/console/money#claims");
        assertThat(desk.press(officer(), "/console/money/claims/3").getRedirectedUrl())
                .contains("problem=gone");
        assertThat(desk.press(auditor(), "/console/money/claims/2").getStatus()).isEqualTo(403);
        assertThat(desk.press(auditor(), "/console/money/registers").getStatus()).isEqualTo(403);
        assertThat(desk.press(auditor(), "/console/money/proof").getStatus()).isEqualTo(403);
    }

    @Test
    void aClaimOnTheMoneyOfAFileIsSettledByAnOfficerOfItsRegion() throws Exception {
        long file = desk.office.opened(20_000);
        desk.office.run(
                "insert into receipt (id, provider, transaction, file, sum, channel, happened_at,"
                        + " booked_at) values (2, 'gateway', 'tx-c', "
                        + file
                        + ", 70000, 'gateway', now(), now())");
        desk.office.run(
                "insert into provider_claim (receipt, told_at, sum) values (2, now(), 70000)");
        var settle = "/console/money/claims/2";
        assertThat(page("en")).contains(settle);
        assertThat(desk.press(officer(), settle).getRedirectedUrl())
                .isEqualTo("/console/money#claims");
        assertThat(desk.press(ministry(), settle).getStatus()).isEqualTo(403);
        assertThat(desk.press(officerOfAstana(), settle).getStatus()).isEqualTo(403);
        assertThat(desk.office.ask("select kind from v_staff_deed where file = " + file))
                .containsExactly("SETTLE_CLAIM");
    }

    @Test
    void anOfficerGivesMoneyToAFileOfTheirOwnRegion() {
        long file = desk.office.opened(20_000);
        var number = desk.office.ask("select number from v_file where id = " + file).getFirst();
        var give = "/console/money/unmatched/";
        assertThat(desk.press(officer(), give + 2, "number", number).getRedirectedUrl())
                .isEqualTo("/console/money#unmatched");
        assertThat(desk.press(officer(), give + 3, "number", number).getRedirectedUrl())
                .contains("problem=gone");
        assertThat(desk.press(officer(), give + 2, "number", "99").getRedirectedUrl())
                .contains("problem=number");
        assertThat(desk.press(ministry(), give + 2, "number", number).getStatus()).isEqualTo(403);
        assertThat(desk.office.ask("select kind from v_staff_deed where file = " + file))
                .contains("MATCH_MONEY");
    }
}

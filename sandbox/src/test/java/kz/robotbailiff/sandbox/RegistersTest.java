package kz.robotbailiff.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.robotbailiff.sandbox.world.Fault;
import kz.robotbailiff.service.docket.MoneyDesk;
import kz.robotbailiff.service.docket.PaymentNumber;
import kz.robotbailiff.service.payment.Proof;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Registers of those who take payments against the book, both ways.
class RegistersTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);

    @TempDir static Path data;
    private static Bench bench;

    @BeforeAll
    static void start() {
        bench = new Bench(data, MONDAY);
    }

    @AfterAll
    static void stop() {
        assertThat(bench.bean(Proof.class).faults()).isEmpty();
        bench.close();
    }

    private static void reconcile() {
        bench.bean(MoneyDesk.class).reconcile();
    }

    private static String outcome(String provider) {
        return bench.ask(
                        "select outcome from v_reconciliation where provider = '%s' and day = '%s'"
                                .formatted(
                                        provider,
                                        bench.bean(kz.robotbailiff.service.platform.Time.class)
                                                .today()))
                .getFirst();
    }

    private static List<String> alarms(String id) {
        return bench.ask(
                "select kind from v_payment_alarm where ended_at is null and transaction = '"
                        + id
                        + "'");
    }

    @Test
    void whatIsMissingHereIsBookedByItsId() {
        long file = bench.opened(6_000);
        var id = bench.deed("kaspi", "take", "account", PaymentNumber.of(file), "sum", "6000.00");
        bench.deed("kaspi", "keep", "id", id);
        reconcile();
        bench.until(() -> bench.state(file).equals("terminated paid"));
        reconcile();
        bench.deed("kaspi", "tell", "id", id);
        bench.until(() -> bench.book(file).equals(List.of("payer -6000", "payout 6000")));
        assertThat(bench.ask("select count(*) from receipt where transaction = '" + id + "'"))
                .containsExactly("1");
    }

    @Test
    void whatIsMissingThereIsHeldAskedAndGoesOnWhenItsAgentSaysPaid() {
        long file = bench.opened(9_000);
        bench.sandbox.faults().set("treasury", Fault.REFUSE, true);
        var id = bench.deed("terminal", "pay", "account", PaymentNumber.of(file), "sum", "4000.00");
        bench.until(() -> bench.book(file).size() == 2);
        bench.deed("terminal", "tear", "id", id);
        reconcile();
        assertThat(outcome("terminal")).isEqualTo("incident");
        assertThat(alarms(id)).containsExactly("missing_there");
        assertThat(bench.ask("select answer from v_receipt_hold where transaction = '" + id + "'"))
                .containsExactly("unknown");
        bench.sandbox.faults().set("treasury", Fault.REFUSE, false);
    }

    @Test
    void anotherSumIsAnIncidentAndTheBookStands() {
        long file = bench.opened(9_000);
        var id = bench.deed("terminal", "pay", "account", PaymentNumber.of(file), "sum", "3000.00");
        bench.until(() -> bench.book(file).size() == 2);
        bench.deed("terminal", "alter", "id", id, "sum", "3500.00");
        reconcile();
        reconcile();
        assertThat(alarms(id)).containsExactly("other_sum");
        assertThat(bench.ask("select sum / 100 from receipt where transaction = '" + id + "'"))
                .containsExactly("3000");
    }

    @Test
    void nonsenseStopsOneAgentAndIsAskedAgain() {
        long file = bench.opened(2_000);
        bench.sandbox.faults().set("gateway", Fault.NONSENSE, true);
        var id = bench.deed("kaspi", "take", "account", PaymentNumber.of(file), "sum", "2000.00");
        bench.deed("kaspi", "keep", "id", id);
        reconcile();
        assertThat(outcome("gateway")).isEqualTo("nonsense");
        bench.until(() -> bench.state(file).equals("terminated paid"));
        bench.sandbox.faults().set("gateway", Fault.NONSENSE, false);
        reconcile();
        assertThat(outcome("gateway")).isEqualTo("agrees");
        assertThat(
                        bench.ask(
                                "select kind from v_payment_alarm where ended_at is null and"
                                        + " provider = 'gateway'"))
                .doesNotContain("register_nonsense");
    }

    @Test
    void yesterdayIsReconciledByItselfWhenTheDayIsOver() {
        bench.sandbox.timeMachine().move(1, _ -> {});
        bench.until(() ->
                bench.ask(
                                "select provider from v_reconciliation where day = '"
                                        + bench.bean(kz.robotbailiff.service.platform.Time.class)
                                                .today()
                                                .minusDays(1)
                                        + "'")
                        .containsAll(List.of("terminal", "kaspi", "gateway")));
    }
}

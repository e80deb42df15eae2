package kz.robotbailiff.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.sandbox.authority.Dispatch;
import kz.robotbailiff.sandbox.world.Fault;
import kz.robotbailiff.service.docket.PaidElsewhere;
import kz.robotbailiff.service.docket.PaymentNumber;
import kz.robotbailiff.service.payment.Proof;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every way to pay, from its own counter to the end of the proceeding, over real sockets.
class AgentsTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "kaspi", "gateway"})
    void paidAtACounterEndsTheProceeding(String seller) {
        long file = bench.opened(20_000);
        var account = PaymentNumber.of(file);
        assertThat(bench.deed(seller, "check", "account", account, "sum", "20000.00"))
                .isEqualTo("check 0");
        assertThat(bench.book(file)).isEmpty();
        bench.deed(seller, "pay", "account", account, "sum", "20000.00");
        bench.until(() -> bench.state(file).equals("terminated paid"));
        bench.until(() -> bench.book(file).contains("payout 20000"));
        bench.until(() -> bench.flights(file).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "kaspi"})
    void whatIsTakenAndNotToldHoldsTheFileUntilItIsTold(String seller) {
        long file = bench.opened(10_000);
        var account = PaymentNumber.of(file);
        var id = bench.deed(seller, "take", "account", account, "sum", "10000.00");
        bench.until(() -> bench.flights(file).size() == 1);
        bench.tell(file, new Fact.OptedOutInWriting());
        bench.until(() -> !bench.flights(file).isEmpty());
        assertThat(bench.state(file)).isEqualTo("open");
        bench.deed(seller, "tell", "id", id);
        bench.until(() -> bench.flights(file).isEmpty());
        bench.until(() -> bench.book(file).stream().anyMatch(line -> line.contains("payer")));
        assertThat(bench.ask("select count(*) from receipt where file = " + file))
                .containsExactly("1");
    }

    @Test
    void aLineThatBreaksAndAnAnswerThatIsLostAreOneReceipt() {
        long file = bench.opened(9_000);
        var id = bench.deed("kaspi", "take", "account", PaymentNumber.of(file), "sum", "9000.00");
        for (int i = 0; i < 3; i++) {
            bench.deed("kaspi", "tell", "id", id);
        }
        bench.until(() -> bench.state(file).equals("terminated paid"));
        bench.until(() -> bench.book(file).equals(List.of("payer -9000", "payout 9000")));
    }

    @Test
    void aProviderThatTalksNonsenseStopsItselfAndNobodyElse() {
        long held = bench.opened(10_000);
        long free = bench.opened(10_000);
        bench.sandbox.faults().set("kaspi", Fault.NONSENSE, true);
        var query =
                "/payments/kaspi?command=check&txn_id=1&sum=1&account=" + PaymentNumber.of(held);
        assertThat(bench.asKaspi(query)).contains("\"result\":0");
        assertThat(bench.flights(held)).hasSize(1);
        bench.until(() ->
                bench.ask("select trouble from v_provider where provider = 'kaspi'")
                        .getFirst()
                        .contains("nonsense"));
        bench.deed("terminal", "check", "account", PaymentNumber.of(free), "sum", "1.00");
        bench.until(() -> bench.flights(free).isEmpty());
        assertThat(bench.flights(held)).hasSize(1);
        bench.sandbox.faults().set("kaspi", Fault.NONSENSE, false);
        bench.until(() -> bench.flights(held).isEmpty());
    }

    @Test
    void aReceiptShownByTheDebtorIsCheckedWithWhoGaveItAndCountedOnce() {
        long file = bench.opened(5_000);
        long other = bench.opened(5_000);
        var checks = bench.bean(PaidElsewhere.class);
        var account = PaymentNumber.of(file);
        var id = bench.deed("kaspi", "take", "account", account, "sum", "5000.00");
        assertThat(checks.ask(file, "kaspi", id)).isEqualTo(PaidElsewhere.Answer.UNFINISHED);
        bench.deed("kaspi", "keep", "id", id);
        assertThat(checks.ask(other, "kaspi", id)).isEqualTo(PaidElsewhere.Answer.ANOTHER);
        bench.until(() -> bench.state(file).equals("terminated paid"));
        assertThat(checks.ask(file, "kaspi", id)).isEqualTo(PaidElsewhere.Answer.COUNTED);
        assertThat(checks.ask(file, "kaspi", "1")).isEqualTo(PaidElsewhere.Answer.UNKNOWN);
        bench.sandbox.faults().set("gateway", Fault.REFUSE, true);
        assertThat(checks.ask(file, "gateway", "1")).isEqualTo(PaidElsewhere.Answer.SILENT);
        bench.sandbox.faults().set("gateway", Fault.REFUSE, false);
        bench.until(() ->
                bench.ask("select answer from v_receipt_check where provider = 'gateway'")
                        .equals(List.of("UNKNOWN")));
        assertThat(bench.ask("select count(*) from receipt where transaction = '" + id + "'"))
                .containsExactly("1");
    }

    @Test
    void theClaimantReadsWhereEachTengeIs() {
        long file = bench.opened(9_000);
        bench.deed("kaspi", "pay", "account", PaymentNumber.of(file), "sum", "2500.00");
        bench.until(() -> bench.book(file).contains("payout 2500"));
        var ports = bench.sandbox.ports();
        var seals = data.resolve("world").resolve("authority");
        var number = bench.ask("select number from v_file where id = " + file).getFirst();
        try (var office = new Dispatch(ports.serviceUrl(), ports.identityUrl(), seals)) {
            var path = "proceedings/" + number;
            assertThat(office.get(Source.ADMINISTRATIVE_REGISTER, path).body())
                    .contains("\"yours\":\"2500.00\"", "\"paidOn\":\"2500.00\"")
                    .contains("\"toPayer\":\"0.00\"");
        }
    }
}

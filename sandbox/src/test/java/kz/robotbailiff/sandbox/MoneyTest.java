package kz.robotbailiff.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.sandbox.world.Fault;
import kz.robotbailiff.service.docket.Checkout;
import kz.robotbailiff.service.docket.Checkout.Progress;
import kz.robotbailiff.service.docket.HandOvers;
import kz.robotbailiff.service.docket.HandOvers.Answer;
import kz.robotbailiff.service.docket.PaymentNumber;
import kz.robotbailiff.service.payment.Proof;
import kz.robotbailiff.service.transfer.Recount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Money and hand-overs between the service and the stand-ins, over real sockets.
class MoneyTest {

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
        assertThat(bench.bean(Recount.class).faults()).isEmpty();
        bench.close();
    }

    @Test
    void paidOnlineIsBookedOnceAndPassedOnThoughTheProviderTellsItTwice() {
        bench.sandbox.faults().set("provider", Fault.TWICE, true);
        long file = bench.opened(20_000);
        var page = bench.begin("k-1", file, 20_000);
        assertThat(bench.get(page)).contains("20000.00").contains("<button");
        bench.press(page, "pay");
        bench.until(() -> bench.progress("k-1") == Progress.DONE);
        // Whoever is told "done" is never told of a debt that is paid.
        assertThat(bench.state(file)).isEqualTo("terminated paid");
        bench.sandbox.faults().set("provider", Fault.TWICE, false);
        bench.until(() -> bench.book(file).contains("payout 20000"));
        assertThat(bench.book(file)).containsExactly("payer -20000", "payout 20000");
        assertThat(
                        bench.ask(
                                "select state from v_act where kind = 'PAY_CLAIMANT' and file = "
                                        + file))
                .containsExactly("done");
        assertThat(bench.flights(file)).isEmpty();
        assertThat(bench.get(page)).doesNotContain("<button");
    }

    @Test
    void theSameKeyIsTheSamePaymentAndWhileItIsOpenTheFileIsInFlight() {
        long file = bench.opened(10_000);
        assertThat(bench.begin("k-2", file, 10_000)).isEqualTo(bench.begin("k-2", file, 10_000));
        assertThat(bench.flights(file)).hasSize(1);
        assertThat(bench.progress("k-2")).isEqualTo(Progress.WAITING);
        assertThat(bench.progress("nobody")).isEqualTo(Progress.UNKNOWN);
        bench.press(bench.begin("k-2", file, 10_000), "decline");
        bench.until(() -> bench.progress("k-2") == Progress.FAILED);
        assertThat(bench.flights(file)).isEmpty();
        assertThat(bench.book(file)).isEmpty();
    }

    @Test
    void aCallbackThatTheProviderDoesNotConfirmBooksNothing() throws Exception {
        long file = bench.opened(10_000);
        bench.begin("k-3", file, 10_000);
        var id =
                bench.ask("select lpad(id::text, 6, '0') from intent where key = 'k-3'").getFirst();
        var told =
                """
                {"id":"op-1","invoiceId":"%s","amount":10000,"code":"ok","secret_hash":"%s"}\
                """;
        assertThat(bench.post("/payments/online", told.formatted(id, "guess"))).isEqualTo(403);
        var seal = seal(id.replaceFirst("^0+", ""));
        assertThat(bench.post("/payments/online", told.formatted(id, seal))).isEqualTo(503);
        assertThat(bench.book(file)).isEmpty();
        assertThat(bench.flights(file)).hasSize(1);
    }

    private static String seal(String id) throws Exception {
        var mac = javax.crypto.Mac.getInstance("HmacSHA256");
        var key = kz.robotbailiff.sandbox.provider.Provider.SECRET;
        mac.init(
                new javax.crypto.spec.SecretKeySpec(
                        key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var message = ("invoice " + id).getBytes(StandardCharsets.UTF_8);
        return java.util.HexFormat.of().formatHex(mac.doFinal(message));
    }

    @Test
    void aProviderThatIsDownTakesNothingAndThePaymentEndsByItself() {
        long file = bench.opened(10_000);
        bench.sandbox.faults().set("provider", Fault.REFUSE, true);
        assertThatThrownBy(() -> bench.begin("k-4", file, 10_000))
                .isInstanceOf(Checkout.Unavailable.class);
        assertThat(bench.flights(file)).hasSize(1);
        bench.sandbox.faults().set("provider", Fault.REFUSE, false);
        bench.begin("k-4", file, 10_000);
        assertThat(bench.flights(file)).hasSize(1);
        bench.sandbox.timeMachine().move(1, _ -> {});
        bench.until(() -> bench.progress("k-4") == Progress.FAILED);
        assertThat(bench.ask("select state from intent where key = 'k-4'"))
                .containsExactly("expired");
        assertThat(bench.flights(file)).isEmpty();
    }

    @Test
    void whatIsPaidTwiceGoesBackTheWayItCame() {
        long file = bench.opened(15_000);
        bench.press(bench.begin("k-5", file, 15_000), "pay");
        bench.until(() -> bench.state(file).equals("terminated paid"));
        bench.press(bench.begin("k-6", file, 15_000), "pay");
        bench.terminal(PaymentNumber.of(file), "500.00");
        bench.until(() -> bench.book(file).contains("refund 15500"));
        assertThat(bench.book(file)).contains("payer -30500", "refund 15500");
        var treasury = bench.get(bench.sandbox.world().url("treasury"));
        assertThat(treasury).contains("terminal:").contains(">500.00<");
        assertThat(
                        bench.ask(
                                "select distinct state from v_act where kind = 'REFUND' and file = "
                                        + file))
                .containsExactly("done");
    }

    @Test
    void aCancelledDecisionGivesBackOnlyWhatHasNotLeft() {
        long file = bench.opened(30_000);
        bench.press(bench.begin("k-7", file, 10_000), "pay");
        bench.until(() -> bench.book(file).contains("payout 10000"));
        bench.sandbox.faults().set("treasury", Fault.REFUSE, true);
        bench.press(bench.begin("k-8", file, 5_000), "pay");
        bench.until(() ->
                bench.ask("select state from v_payment where sum = 500000 and file = " + file)
                        .contains("applied"));
        bench.tell(file, new Fact.Cancelled());
        bench.until(() -> bench.state(file).equals("terminated cancelled"));
        bench.sandbox.faults().set("treasury", Fault.REFUSE, false);
        bench.until(() ->
                bench.ask(
                                        "select reason from v_act where kind = 'REFUND' and state = 'given_up' and"
                                                + " file = "
                                                + file)
                                .size()
                        == 1);
        assertThat(
                        bench.ask(
                                "select (sum(h.sum))::bigint from holding h join receipt r on r.id ="
                                        + " h.receipt where r.file = "
                                        + file))
                .containsExactly("0");
    }

    @Test
    void aTransferredFileIsAllottedAcceptedAndMoneyFollowsIt() {
        long file = bench.opened(9_000);
        bench.tell(file, new Fact.OptedOutInWriting());
        var licence = bench.licence(file, "");
        var desk = bench.bean(HandOvers.class);
        assertThat(desk.liftSeizure(licence, file)).isEqualTo(Answer.NOT_YOURS);
        assertThat(desk.accept("SB-7101", file)).isEqualTo(Answer.NOT_YOURS);
        assertThat(desk.accept(licence, file)).isEqualTo(Answer.DONE);
        assertThat(desk.accept(licence, file)).isEqualTo(Answer.ALREADY);
        bench.until(() -> bench.state(file).equals("taken_over opted_out"));
        assertThat(desk.of(licence))
                .anyMatch(
                        handed -> handed.file() == file && handed.material().contains("DOCUMENT"));
        bench.terminal(PaymentNumber.of(file), "4000.00");
        bench.until(() -> bench.book(file).contains("routed 4000"));
        assertThat(bench.get(bench.sandbox.world().url("treasury"))).contains("KZ00SAND0000310000");
    }

    @Test
    void aFileSentBackGoesToAnotherAndNeverToWhoeverReturnedIt() {
        long file = bench.opened(9_000);
        bench.tell(file, new Fact.OptedOutInWriting());
        var returned = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            var licence = bench.licence(file, returned.isEmpty() ? "" : returned.getLast());
            assertThat(returned).doesNotContain(licence);
            returned.add(licence);
            bench.bean(HandOvers.class).sendBack(licence, file, HandOvers.Return.RECUSAL);
        }
        bench.until(() ->
                bench.ask(
                                        "select reason from v_act where kind = 'HAND_OVER' and state = 'given_up'"
                                                + " and file = "
                                                + file)
                                .size()
                        == 1);
        assertThat(returned).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void aFileThatNobodyAcceptsInTimeIsAllottedAnew() {
        long file = bench.opened(9_000);
        bench.tell(file, new Fact.OptedOutInWriting());
        var first = bench.licence(file, "");
        bench.sandbox.timeMachine().move(7, _ -> {});
        var second = bench.licence(file, first);
        assertThat(second).isNotEqualTo(first);
        assertThat(
                        bench.ask(
                                "select ended_as from v_allotment where licence = '"
                                        + first
                                        + "' and file = "
                                        + file))
                .containsExactly("not_accepted");
    }

    @Test
    void thirtyFilesAreSharedEvenly() {
        var files = new ArrayList<Long>();
        for (int i = 0; i < 30; i++) {
            files.add(bench.opened(5_000, "711010000"));
        }
        files.forEach(file -> bench.tell(file, new Fact.OptedOutInWriting()));
        var list = files.toString().replace("[", "(").replace("]", ")");
        var counts = "select count(*) from v_handover where file in " + list + " group by licence";
        bench.until(() ->
                bench.ask("select count(*) from v_handover where file in " + list)
                        .equals(List.of("30")));
        assertThat(bench.ask(counts)).containsExactly("10", "10", "10");
    }
}

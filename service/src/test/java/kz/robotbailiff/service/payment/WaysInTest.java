package kz.robotbailiff.service.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.PaymentNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Money comes in by terminal and by signed notice, over a real socket, and finds its file.
class WaysInTest {

    private static Counter counter;

    @BeforeAll
    static void open() {
        counter = new Counter();
    }

    @AfterAll
    static void close() {
        assertThat(new Proof(counter.db).faults()).isEmpty();
        counter.close();
    }

    private static String pay(String txn, String account, String sum) {
        return counter.terminal(
                "command=pay&txn_id=%s&txn_date=20250901101400&account=%s&sum=%s"
                        .formatted(txn, account, sum));
    }

    @Test
    void checkTellsWhatIsLeftAndCreditsNothing() {
        long file = counter.opened(20_156);
        var answer =
                counter.terminal(
                        "command=check&txn_id=11&account=" + counter.number(file) + "&sum=100.00");
        assertThat(answer)
                .contains("<osmp_txn_id>11</osmp_txn_id>", "<result>0</result>", ">20156.00<");
        assertThat(counter.book(file)).isEmpty();
    }

    @Test
    void paidInFullIsBookedAppliedAndTheProceedingEnds() {
        long file = counter.opened(20_156);
        var answer = pay("21", PaymentNumber.of(file), "20156.00");
        assertThat(answer).contains("<result>0</result>", "<sum>20156.00</sum>", "<prv_txn>");
        counter.settled();
        assertThat(counter.state(file)).isEqualTo("terminated paid");
        assertThat(counter.book(file)).contains("payer -20156").hasSize(2);
        assertThat(
                        counter.ask(
                                "select happened_at at time zone 'UTC' from fact where kind ="
                                        + " 'paid' and file = "
                                        + file))
                .containsExactly("2025-09-01 05:14:00");
    }

    @Test
    void theSamePayAgainReturnsTheSameNumberAndCreditsOnce() {
        long file = counter.opened(30_000);
        var first = pay("31", counter.number(file), "10000.00");
        assertThat(pay("31", counter.number(file), "10000.00")).isEqualTo(first);
        counter.settled();
        assertThat(counter.ask("select paid / 100 from v_file where id = " + file))
                .containsExactly("10000");
    }

    @Test
    void theSameIdWithAnotherSumIsRefusedAndAlarmed() {
        long file = counter.opened(30_000);
        pay("41", counter.number(file), "10000.00");
        assertThat(pay("41", counter.number(file), "20000.00"))
                .contains("<result>7</result>")
                .doesNotContain("prv_txn");
        assertThat(counter.ask("select sum / 100 from v_payment_alarm where transaction = '41'"))
                .containsExactly("20000");
        assertThat(counter.ask("select (sum(sum) / 100)::bigint from receipt where file = " + file))
                .containsExactly("10000");
    }

    @Test
    void faultsOfTheTerminalAreAnsweredInItsOwnCodes() {
        long file = counter.opened(10_000);
        var account = counter.number(file);
        assertThat(pay("51", "99-99-9999999", "100.00")).contains("<result>5</result>");
        assertThat(pay("52", "", "100.00")).contains("<result>4</result>");
        assertThat(pay("53", account, "-1.00")).contains("<result>300</result>");
        assertThat(pay("54", account, "1.005")).contains("<result>300</result>");
        assertThat(pay("55", account, "0.50")).contains("<result>241</result>");
        assertThat(pay("56", account, "100000001")).contains("<result>242</result>");
        assertThat(pay("x57", account, "100.00")).contains("<result>300</result>");
        assertThat(counter.terminal("command=erase&txn_id=58&account=" + account + "&sum=1"))
                .contains("<result>300</result>");
        assertThat(pay("5%3C%26%00%3E", account, "1.00")).contains("<osmp_txn_id>5&lt;&amp; &gt;");
        assertThat(counter.book(file)).isEmpty();
    }

    @Test
    void aClosedAccountIsNotActiveYetMoneyThatWasTakenGoesBackWhole() {
        long file = counter.opened(5_000);
        pay("61", counter.number(file), "5000.00");
        counter.settled();
        var check = "command=check&txn_id=62&account=" + counter.number(file) + "&sum=1.00";
        assertThat(counter.terminal(check)).contains("<result>79</result>");
        assertThat(pay("63", counter.number(file), "5000.00")).contains("<result>0</result>");
        counter.settled();
        Counter.until(() -> counter.book(file).contains("refunding 5000"));
        assertThat(counter.ask("select state from v_payment where transaction = '63'"))
                .containsExactly("refund_due");
    }

    @Test
    void strangersWrongPasswordsAndForeignNetworksAreTurnedAway() {
        var query = "command=check&txn_id=71&account=1&sum=1.00";
        var plain = HttpRequest.newBuilder(counter.osmp(query));
        assertThat(counter.send(plain).statusCode()).isEqualTo(401);
        var wrong = counter.basic("terminal", "no", HttpRequest.newBuilder(counter.osmp(query)));
        assertThat(counter.send(wrong).statusCode()).isEqualTo(401);
        var far = counter.basic("far", Counter.SECRET, HttpRequest.newBuilder(counter.osmp(query)));
        assertThat(counter.send(far).statusCode()).isEqualTo(401);
        var sealed =
                HttpRequest.newBuilder(counter.osmp(query))
                        .header("X-Agent", "terminal")
                        .header("X-Signature", "sha256=" + Seal.of(Counter.SECRET, query));
        assertThat(counter.send(sealed).body()).contains("<result>5</result>");
    }

    @Test
    void aSignedNoticeIsBookedOnceAndItsConflictRefused() {
        long file = counter.opened(40_000);
        var first = counter.notice("n-1", counter.number(file), "15000.00");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("\"status\":\"booked\"");
        assertThat(counter.notice("n-1", counter.number(file), "15000.00").body())
                .contains("\"status\":\"known\"");
        assertThat(counter.notice("n-1", counter.number(file), "15001.00").statusCode())
                .isEqualTo(409);
        var forged =
                HttpRequest.newBuilder(counter.address("/payments/notices"))
                        .header("X-Agent", "gateway")
                        .header("X-Signature", "sha256=" + Seal.of("guess", "{}"))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"));
        assertThat(counter.send(forged).statusCode()).isEqualTo(401);
    }

    @Test
    void moneyForNobodyIsBookedAsUnmatchedAndNeverDropped() {
        assertThat(counter.notice("n-lost", "31-25-7777777", "700.00").body())
                .contains("\"status\":\"unmatched\"");
        assertThat(
                        counter.ask(
                                "select state || ' ' || sum / 100 from v_payment where"
                                        + " transaction = 'n-lost'"))
                .containsExactly("unmatched 700");
    }

    @Test
    void aBatchIsAnsweredLineByLineAndOddLinesSpoilNothing() {
        long file = counter.opened(60_000);
        var lines = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            lines.add(
                    """
                    {"id":"b-%d","account":"%s","sum":"100.00","paidAt":"2025-09-01T10:15:00+05:00"}\
                    """
                            .formatted(i % 299, counter.number(file)));
        }
        lines.add(7, "{broken");
        lines.add(9, "{\"id\":\"b-x\",\"account\":\"1\",\"sum\":15,\"paidAt\":\"now\"}");
        var answer = counter.post("gateway", "application/x-ndjson", String.join("\n", lines));
        var told = answer.body().lines().toList();
        assertThat(told).hasSize(302);
        assertThat(told.get(7)).contains("malformed");
        assertThat(told.get(9)).contains("malformed");
        assertThat(told.getLast()).contains("known").contains("b-0");
        counter.settled();
        assertThat(counter.ask("select paid / 100 from v_file where id = " + file))
                .containsExactly("29900");
    }

    @Test
    void fiftyAtOnceOfOneIdAreOneReceiptAndFiftyEqualAnswers() throws Exception {
        long file = counter.opened(50_000);
        var number = counter.number(file);
        var works = new ArrayList<Callable<String>>();
        for (int i = 0; i < 50; i++) {
            works.add(() -> pay("9001", number, "1000.00"));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<String>();
            for (var told : threads.invokeAll(works)) {
                answers.add(told.get());
            }
            assertThat(answers).containsOnly(answers.getFirst());
            assertThat(answers.getFirst()).contains("<result>0</result>");
        }
        assertThat(counter.ask("select count(*) from receipt where file = " + file))
                .containsExactly("1");
    }

    @Test
    void twoBanksInTheSameSecondEndTheProceedingAndTheSecondGoesBack() throws Exception {
        long file = counter.opened(12_000);
        var number = counter.number(file);
        List<Callable<String>> works =
                List.of(
                        () -> pay("9101", number, "12000.00"),
                        () -> counter.notice("n-9101", number, "12000.00").body());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(works);
        }
        counter.settled();
        assertThat(counter.state(file)).isEqualTo("terminated paid");
        Counter.until(() -> counter.book(file).contains("refunding 12000"));
        Counter.until(() -> counter.book(file).contains("paying 12000"));
        assertThat(counter.book(file)).hasSize(3).contains("payer -24000");
    }

    @Test
    void overpaidIsDividedAndTheSurplusIsThePayersAgain() {
        long file = counter.opened(8_000);
        pay("9201", counter.number(file), "8500.00");
        counter.settled();
        Counter.until(() -> counter.book(file).contains("refunding 500"));
        assertThat(
                        counter.ask(
                                "select (applied / 100) || ' ' || (refund_due / 100) from v_payment where"
                                        + " transaction = '9201'"))
                .containsExactly("8000 500");
    }

    @Test
    void afterTheTransferMoneyIsTheBailiffsUpToWhatWasLeft() {
        long file = counter.opened(9_000);
        counter.tell(file, new Fact.OptedOutInWriting());
        counter.settled();
        pay("9301", counter.number(file), "10000.00");
        counter.settled();
        assertThat(
                        counter.ask(
                                "select (to_route / 100) || ' ' || (refund_due / 100) from"
                                        + " v_payment where transaction = '9301'"))
                .containsExactly("9000 1000");
    }
}

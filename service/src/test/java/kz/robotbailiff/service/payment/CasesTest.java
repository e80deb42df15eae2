package kz.robotbailiff.service.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.MoneyDesk;
import kz.robotbailiff.service.payment.TreasuryFolder.Found;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each odd way in which money comes has one right outcome; the treasury is a folder of files.
class CasesTest {

    @TempDir Path folder;
    private Counter counter;
    private TreasuryFolder treasury;

    @BeforeEach
    void open() {
        treasury = new TreasuryFolder(folder);
        counter =
                new Counter(
                        "--robot.payment.treasury.secret=treasury-test",
                        "--robot.payment.treasury.iik=KZ00SAND0000000000CCA",
                        "--robot.payment.treasury.outbox=" + folder.resolve("out"),
                        "--robot.payment.treasury.inbox=" + folder.resolve("in"),
                        "--robot.payment.treasury.budget.iik=KZ00SAND0000000000BUD",
                        "--robot.payment.treasury.budget.bik=KKMFKZ2A",
                        "--robot.payment.treasury.budget.kbk=206109");
    }

    @AfterEach
    void close() {
        assertThat(counter.context.getBean(MoneyDesk.class).prove()).isZero();
        assertThat(counter.ask("select balance || ' ' || faults from v_book_proof limit 1"))
                .containsExactly("0 0");
        counter.close();
    }

    private void told(String id, String account, long tenge) {
        counter.notice(id, account, Tenge.of(tenge).toDecimal());
    }

    private void told(String id, String account, long tenge, String more) {
        var notice = "{\"id\":\"" + id + "\",\"account\":\"" + account + "\",\"sum\":\"" + tenge;
        var when = ".00\",\"paidAt\":\"2025-09-01T10:15:00+05:00\",";
        counter.post("gateway", "application/json", notice + when + more + "}");
    }

    private Found order(String words) {
        Counter.until(() -> !treasury.orders(words).isEmpty());
        return treasury.orders(words).getFirst();
    }

    private void report(Found order, boolean paid) {
        treasury.report(order, paid);
    }

    private void after(Duration time) {
        counter.now.set(counter.now.get().plus(time));
        counter.context.getBean(Unmatched.class).beat();
        counter.context.getBean(Lateness.class).beat();
    }

    private String state(String transaction) {
        return counter.ask("select state from v_payment where transaction = '" + transaction + "'")
                .getFirst();
    }

    @Test
    void aPartIsTheClaimantsAndTheDebtGoesDown() {
        long file = counter.opened(9_000);
        told("p-1", counter.number(file), 4_000);
        var order = order("claimant");
        assertThat(order.sum()).isEqualTo("4000.00");
        report(order, true);
        Counter.until(() -> state("p-1").equals("paid_on"));
        assertThat(counter.book(file)).containsExactly("payer -4000", "payout 4000");
        assertThat(counter.state(file)).isEqualTo("open");
    }

    @Test
    void theSurplusAndWhatComesLateGoBackAndAnAccountThatIsWrongBringsTheMoneyBack() {
        long file = counter.opened(5_000);
        told("o-1", counter.number(file), 5_700);
        var surplus = order("refund gateway:o-1");
        assertThat(surplus.sum()).isEqualTo("700.00");
        report(surplus, true);
        told("o-2", counter.number(file), 300);
        report(order("refund gateway:o-2"), true);
        report(order("claimant"), false);
        Counter.until(() -> counter.book(file).contains("refund 1000"));
        Counter.until(() -> counter.book(file).contains("applied 5000"));
        assertThat(counter.ask("select reason from v_act where kind = 'PAY_CLAIMANT'"))
                .containsExactly("the treasury refused the order");
    }

    @Test
    void anotherSumInTheTreasurysReportEndsNothingAndAlarms() {
        long file = counter.opened(5_000);
        told("t-1", counter.number(file), 5_000);
        var order = order("claimant");
        report(new Found(order.key(), "4999.00", order.words()), true);
        Counter.until(() ->
                !counter.ask("select 1 from v_payment_alarm where kind = 'payout_other_sum'")
                        .isEmpty());
        assertThat(counter.book(file)).contains("paying 5000");
        report(order, true);
        report(order, true);
        Counter.until(() -> counter.book(file).contains("payout 5000"));
    }

    @Test
    void moneyForAWrongNumberGoesBackOneWorkingDayBeforeItsTerm() {
        told("w-1", "31-25-7777777", 800);
        assertThat(counter.ask("select state from v_unmatched")).containsExactly("unmatched");
        after(Duration.ofDays(1));
        assertThat(treasury.orders("")).isEmpty();
        after(Duration.ofDays(1));
        var order = order("refund gateway:w-1");
        assertThat(order.sum()).isEqualTo("800.00");
        report(order, true);
        Counter.until(() -> counter.ask("select state from v_unmatched").contains("refunded"));
        after(Duration.ofDays(9));
        assertThat(counter.ask("select kind from v_payment_alarm")).isEmpty();
    }

    @Test
    void whatWasPaidBeforeTheOpeningFindsItsFileByItself() {
        long first = counter.opened(1_000);
        var number = counter.number(first).replaceAll("1$", "2");
        told("b-1", number, 2_000);
        assertThat(state("b-1")).isEqualTo("unmatched");
        long file = counter.opened(2_000);
        assertThat(counter.number(file)).isEqualTo(number);
        after(Duration.ZERO);
        counter.settled();
        Counter.until(() -> counter.state(file).equals("terminated paid"));
        assertThat(order("claimant").sum()).isEqualTo("2000.00");
    }

    @Test
    void anOfficerGivesMoneyToItsFileOnce() {
        long file = counter.opened(2_000);
        told("m-1", "no such number", 2_000);
        long receipt = Long.parseLong(counter.ask("select receipt from v_unmatched").getFirst());
        var desk = counter.context.getBean(MoneyDesk.class);
        assertThat(desk.match(receipt, 1)).isFalse();
        assertThat(desk.match(receipt, file)).isTrue();
        assertThat(desk.match(receipt, file)).isFalse();
        Counter.until(() -> counter.state(file).equals("terminated paid"));
    }

    @Test
    void whatComesAfterTheDecisionFellOrTheDebtorWasReleasedGoesBackWhole() {
        for (Fact fact : List.of(new Fact.Cancelled(), new Fact.Released())) {
            long file = counter.opened(3_000);
            counter.tell(file, fact);
            counter.settled();
            told("r-" + file, counter.number(file), 3_000);
            assertThat(order("refund gateway:r-" + file).sum()).isEqualTo("3000.00");
        }
    }

    @Test
    void aProviderThatCancelsTakesBackWhatWeHoldAndTheDebtIsOwedAgain() {
        long file = counter.opened(9_000);
        counter.tell(file, new Fact.OptedOutInWriting());
        counter.settled();
        told("c-1", counter.number(file), 2_000);
        counter.settled();
        assertThat(state("c-1")).isEqualTo("to_route");
        told("c-1", counter.number(file), 2_000, "\"state\":\"cancelled\"");
        counter.settled();
        assertThat(counter.book(file)).containsExactly("payer -2000", "reversed 2000");
        assertThat(counter.ask("select left_to_pay / 100 from v_file where id = " + file))
                .containsExactly("9000");
        told("c-1", counter.number(file), 2_000, "\"state\":\"cancelled\"");
        assertThat(counter.ask("select count(*) from fact where kind = 'payment_reversed'"))
                .containsExactly("1");
        told("c-2", "31-25-7777777", 100);
        told("c-2", "31-25-7777777", 100, "\"state\":\"cancelled\"");
        assertThat(state("c-2")).isEqualTo("reversed");
    }

    @Test
    void whatIsTakenBackBeforeItWasToldIsNotBookedWhenItComesLateAfterAll() {
        long file = counter.opened(9_000);
        told("c-9", counter.number(file), 9_000, "\"state\":\"cancelled\"");
        told("c-9", counter.number(file), 9_000);
        counter.terminal("command=cancel&txn_id=99");
        var pay = "command=pay&txn_id=99&txn_date=20250901101400&sum=9000.00&account=";
        assertThat(counter.terminal(pay + counter.number(file))).contains("<result>7</result>");
        assertThat(counter.terminal(pay.replace("99&", "98&") + counter.number(file)))
                .contains("<result>0</result>");
        assertThat(counter.ask("select transaction from receipt")).containsExactly("98");
        counter.settled();
        assertThat(counter.state(file)).isEqualTo("terminated paid");
    }

    /// The file has ended and its money is still ours: it goes back, and an officer is told.
    @Test
    void whatIsTakenBackAfterTheEndAndBeforeThePayoutGoesBackAndAnOfficerIsTold() {
        long file = counter.opened(3_000);
        counter.tell(file, new Fact.OptedOutInWriting());
        counter.settled();
        told("a-1", counter.number(file), 3_000);
        counter.settled();
        told("a-1", counter.number(file), 3_000, "\"state\":\"cancelled\"");
        counter.settled();
        assertThat(counter.book(file)).containsExactly("payer -3000", "reversed 3000");
        assertThat(counter.ask("select outcome from v_decision where file = " + file))
                .contains("REVERSED_AFTER_END");
        assertThat(counter.ask("select detail from v_act where kind = 'PUT_ON_WORK_LIST'"))
                .contains("REVERSED_AFTER_END");
    }

    @Test
    void whatWentStraightToTheBudgetPerformsAndIsNeverOurs() {
        long file = counter.opened(9_000);
        for (int again = 0; again < 3; again++) {
            told("k-1", counter.number(file), 9_000, "\"kbk\":\"204105\"");
        }
        counter.settled();
        assertThat(counter.state(file)).isEqualTo("terminated paid");
        assertThat(counter.book(file)).isEmpty();
        assertThat(counter.ask("select count(*) from fact where kind = 'paid_outside'"))
                .containsExactly("1");
    }

    @Test
    void aTermThatIsMissedAlarmsUntilTheMoneyHasLeft() {
        long file = counter.opened(9_000);
        told("l-1", counter.number(file), 2_000);
        var order = order("claimant");
        after(Duration.ofDays(8));
        assertThat(counter.ask("select kind from v_payment_alarm")).isEmpty();
        after(Duration.ofDays(3));
        assertThat(counter.ask("select kind from v_payment_alarm")).containsExactly("payout_late");
        report(order, true);
        Counter.until(() -> state("l-1").equals("paid_on"));
        after(Duration.ZERO);
        assertThat(counter.ask("select 1 from v_payment_alarm where ended_at is null")).isEmpty();
    }

    @Test
    void whatNobodyClaimsForFiveYearsGoesToTheBudget() {
        long file = counter.opened(5_000);
        told("e-1", counter.number(file), 5_000);
        report(order("claimant"), false);
        Counter.until(() -> counter.book(file).contains("applied 5000"));
        counter.now.set(Instant.parse("2030-08-31T05:00:00Z"));
        after(Duration.ZERO);
        assertThat(treasury.orders("budget")).isEmpty();
        after(Duration.ofDays(2));
        var order = order("budget");
        assertThat(order.sum()).isEqualTo("5000.00");
        report(order, true);
        Counter.until(() -> counter.book(file).contains("escheated 5000"));
    }
}

package kz.robotbailiff.service.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.MoneyDesk;
import kz.robotbailiff.service.payment.TreasuryFolder.Found;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A provider takes a payment back when its money has left us: the debt stays paid, nothing that
/// was paid out is moved, and people are told once.
class PassedOnTest {

    private static final String CLAIMS =
            "select provider || ' ' || transaction || ' ' || sum / 100 || ' ' || state"
                    + " from v_provider_claim order by receipt";

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
                        "--robot.payment.treasury.inbox=" + folder.resolve("in"));
    }

    @AfterEach
    void close() {
        assertThat(desk().prove()).isZero();
        assertThat(counter.ask("select balance || ' ' || faults from v_book_proof limit 1"))
                .containsExactly("0 0");
        counter.close();
    }

    private MoneyDesk desk() {
        return counter.context.getBean(MoneyDesk.class);
    }

    private String cancelled(String id, long file, long tenge) {
        var notice =
                """
                {"id":"%s","account":"%s","sum":"%s","paidAt":"2025-09-01T10:15:00+05:00",\
                "state":"cancelled"}\
                """
                        .formatted(id, counter.number(file), Tenge.of(tenge).toDecimal());
        var answer = counter.post("gateway", "application/json", notice).body();
        counter.settled();
        return answer;
    }

    private void paid(String id, long file, long tenge) {
        counter.notice(id, counter.number(file), Tenge.of(tenge).toDecimal());
    }

    private Found order(String words) {
        Counter.until(() -> !treasury.orders(words).isEmpty());
        return treasury.orders(words).getFirst();
    }

    private void passedOn(String words, long file, String place) {
        treasury.report(order(words), true);
        Counter.until(() -> counter.book(file).contains(place));
    }

    private List<String> work(long file) {
        return counter.ask(
                "select detail from v_act where kind = 'PUT_ON_WORK_LIST' and file = " + file);
    }

    @Test
    void whatTheClaimantHasStaysAndTheDebtStaysPaidAndPeopleAreToldOnce() {
        long file = counter.opened(9_000);
        paid("d-1", file, 9_000);
        passedOn("claimant", file, "payout 9000");
        for (int again = 0; again < 3; again++) {
            assertThat(cancelled("d-1", file, 9_000)).contains("passed_on");
        }
        assertThat(counter.book(file)).containsExactly("payer -9000", "payout 9000");
        assertThat(counter.state(file)).isEqualTo("terminated paid");
        assertThat(counter.ask(CLAIMS)).containsExactly("gateway d-1 9000 open");
        assertThat(work(file)).containsExactly("REVERSED_AFTER_PAYOUT");
        assertThat(counter.ask("select kind from v_payment_alarm")).isEmpty();
        var receipt = Long.parseLong(counter.ask("select receipt from v_payment").getFirst());
        assertThat(desk().settleClaim(receipt)).isTrue();
        assertThat(desk().settleClaim(receipt)).isFalse();
        cancelled("d-1", file, 9_000);
        assertThat(counter.ask(CLAIMS)).containsExactly("gateway d-1 9000 settled");
        assertThat(work(file)).hasSize(1);
    }

    @Test
    void aPartThatWasPassedOnStaysPaidWhileTheProceedingIsOpen() {
        long file = counter.opened(9_000);
        counter.terminal(pay() + counter.number(file));
        passedOn("claimant", file, "payout 2000");
        for (int again = 0; again < 2; again++) {
            assertThat(counter.terminal("command=cancel&txn_id=77"))
                    .contains("<result>251</result>");
        }
        counter.settled();
        assertThat(counter.ask("select left_to_pay / 100 from v_file where id = " + file))
                .containsExactly("7000");
        assertThat(counter.state(file)).isEqualTo("open");
        assertThat(counter.ask(CLAIMS)).containsExactly("terminal 77 2000 open");
        assertThat(work(file)).containsExactly("REVERSED_AFTER_PAYOUT");
    }

    private static String pay() {
        return "command=pay&txn_id=77&txn_date=20250901101400&sum=2000.00&account=";
    }

    @Test
    void whatTheBailiffHasStaysTooAndItsFileStaysWithTheBailiff() {
        long file = counter.opened(9_000);
        counter.tell(file, new Fact.OptedOutInWriting());
        counter.settled();
        paid("b-1", file, 2_000);
        counter.settled();
        counter.execute(
                "insert into posting (movement, account, receipt, sum, posted_at)"
                        + " select -7, side.account::posting_account, id, side.sum, now()"
                        + " from receipt cross join (values ('routable', -200000),"
                        + " ('routed', 200000)) as side (account, sum)");
        assertThat(cancelled("b-1", file, 2_000)).contains("passed_on");
        assertThat(counter.book(file)).containsExactly("payer -2000", "routed 2000");
        assertThat(counter.ask("select left_to_pay / 100 from v_file where id = " + file))
                .containsExactly("7000");
        assertThat(work(file)).contains("REVERSED_AFTER_PAYOUT");
    }

    /// The claimant's account was wrong: the money is with us again, so it can be taken back after
    /// all, and nobody owes anybody anything for it.
    @Test
    void whatComesBackFromTheTreasuryIsTakenBackWhenTheProviderAsksAgain() {
        long file = counter.opened(9_000);
        paid("w-1", file, 2_000);
        var order = order("claimant");
        assertThat(cancelled("w-1", file, 2_000)).contains("passed_on");
        treasury.report(order, false);
        Counter.until(() -> counter.book(file).contains("applied 2000"));
        assertThat(cancelled("w-1", file, 2_000)).contains("reversed");
        assertThat(counter.book(file)).containsExactly("payer -2000", "reversed 2000");
        assertThat(counter.ask(CLAIMS)).containsExactly("gateway w-1 2000 taken_back");
        assertThat(counter.ask("select left_to_pay / 100 from v_file where id = " + file))
                .containsExactly("9000");
    }

    /// Settled between provider and state: the money is the state's, and goes where it was going.
    @Test
    void whatTheTreasuryRefusedWhileAClaimStoodGoesOutAgainWhenItIsSettled() {
        long file = counter.opened(9_000);
        paid("s-1", file, 2_000);
        var order = order("claimant");
        assertThat(cancelled("s-1", file, 2_000)).contains("passed_on");
        treasury.report(order, false);
        Counter.until(() -> counter.book(file).contains("applied 2000"));
        var receipt = Long.parseLong(counter.ask("select receipt from v_payment").getFirst());
        assertThat(desk().settleClaim(receipt)).isTrue();
        Counter.until(() -> counter.book(file).contains("paying 2000"));
        treasury.report(order, true);
        Counter.until(() -> counter.book(file).contains("payout 2000"));
        assertThat(counter.book(file)).containsExactly("payer -2000", "payout 2000");
        assertThat(counter.ask(CLAIMS)).containsExactly("gateway s-1 2000 settled");
    }

    /// The surplus was sent back before, the debt went to the claimant: only the latter is claimed.
    @Test
    void whatThePayerHasAlreadyGotBackIsNotClaimed() {
        long file = counter.opened(5_000);
        paid("o-1", file, 5_700);
        passedOn("refund gateway:o-1", file, "refund 700");
        passedOn("claimant", file, "payout 5000");
        assertThat(cancelled("o-1", file, 5_700)).contains("passed_on");
        assertThat(counter.ask(CLAIMS)).containsExactly("gateway o-1 5000 open");
        assertThat(counter.book(file)).containsExactly("payer -5700", "payout 5000", "refund 700");
    }
}

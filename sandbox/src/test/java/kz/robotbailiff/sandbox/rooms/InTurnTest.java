package kz.robotbailiff.sandbox.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.sandbox.world.Fault;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.measure.Watch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Five banks, asked one after another by the reading `seizure.banks`.
class InTurnTest {

    private static final Tenge OWED = Tenge.of(20_000);
    private static Rooms rooms;
    private static TestAccounts accounts;

    @BeforeAll
    static void start() throws IOException {
        rooms = new Rooms(5, Map.of("robot.law.reading.seizure.banks", "one-after-another"));
        accounts = new TestAccounts(rooms, 300_000);
    }

    @AfterAll
    static void stop() {
        rooms.close();
    }

    @AfterEach
    void clearFaults() {
        rooms.faults.clear();
    }

    @Test
    void asksTheNextBankForTheRestOnceTheOneBeforeHasAnswered() throws Exception {
        var iin = accounts.nobody();
        accounts.set(1, iin, "15000.00");
        accounts.set(3, iin, "12000.00");
        var seizure = seizure(iin);
        for (int bank = 1; bank <= 4; bank++) {
            assertThat(rooms.carry(seizure)).isEqualTo(Delivery.sent());
            assertThat(mask(seizure, "asked")).isEqualTo((1 << bank) - 1);
            answered(seizure);
            assertThat(accounts.held(iin, 1, 3).exceeds(OWED)).isFalse();
        }
        assertThat(rooms.carry(seizure)).isEqualTo(Delivery.done());
        assertThat(accounts.held(iin, 1, 3)).isEqualTo(OWED);
        assertThat(asked(seizure)).isEqualTo("0:2000000,1:2000000,2:500000,3:500000");
        assertThat(mask(seizure, "later")).isZero();
    }

    @Test
    void asksEveryBankAndTellsThatThereIsNothing() {
        var seizure = seizure(accounts.nobody());
        for (int bank = 0; bank < 5; bank++) {
            rooms.carry(seizure);
            answered(seizure);
        }
        Rooms.until(() -> rooms.isDone(seizure));
        assertThat(facts(seizure)).isEqualTo("nothing_to_seize");
    }

    @Test
    void anAnswerWakesTheNextStepWithinSeconds() {
        var seizure = seizure(accounts.nobody());
        rooms.carry(seizure);
        rooms.sql("update act set next_try = now() + interval '1 hour' where id = " + seizure.id());
        Rooms.until(() -> rooms.text(due(seizure)).equals("t"));
    }

    @Test
    void aSilentBankIsPassedOverAfterItsTimeAndTold() throws Exception {
        var iin = accounts.nobody();
        accounts.set(1, iin, "50000.00");
        rooms.faults.set("bank1", Fault.REFUSE, true);
        var seizure = seizure(iin);
        assertThat(rooms.carry(seizure)).isInstanceOf(Delivery.Retry.class);
        assertThat(rooms.carry(seizure)).isInstanceOf(Delivery.Retry.class);
        assertThat(mask(seizure, "asked")).isEqualTo(1);
        hourPasses(seizure);
        assertThat(rooms.carry(seizure)).isEqualTo(Delivery.sent());
        assertThat(mask(seizure, "asked")).isEqualTo(3);
        assertThat(mask(seizure, "passed")).isEqualTo(1);
        rooms.settled();
        rooms.bean(Watch.class).look();
        rooms.bean(Watch.class).look();
        assertThat(facts(seizure)).isEqualTo("seized,unanswered");
        assertThat(rooms.carry(seizure)).isEqualTo(Delivery.sent());
        assertThat(accounts.held(iin, 1)).isEqualTo(OWED);
    }

    /// Its answer may be what was lost: the release proof found such a bank holding the whole sum
    /// once more, for good, because nobody asked it any more.
    @Test
    void whoWasPassedOverIsAskedUntilItIsKnownWhatItHoldsThoughOthersHoldTheDebt()
            throws Exception {
        var iin = accounts.nobody();
        accounts.set(0, iin, "50000.00");
        accounts.set(1, iin, "50000.00");
        rooms.faults.set("bank1", Fault.REFUSE, true);
        var seizure = seizure(iin);
        rooms.carry(seizure);
        hourPasses(seizure);
        rooms.carry(seizure);
        rooms.settled();
        assertThat(rooms.carry(seizure)).isEqualTo(Delivery.sent());
        assertThat(accounts.held(iin, 1)).isEqualTo(OWED);
        assertThat(mask(seizure, "asked")).isEqualTo(3);
        rooms.faults.clear();
        rooms.carry(seizure);
        Rooms.until(() -> rooms.isDone(seizure));
        assertThat(facts(seizure)).isEqualTo("seized,seized");
        var limit = rooms.act(ActKind.LIMIT_SEIZURE, seizure.file(), OWED, null);
        rooms.carry(limit);
        Rooms.until(() -> rooms.isDone(limit));
        assertThat(accounts.held(iin, 0, 1)).isEqualTo(OWED);
    }

    @Test
    void whoWasPassedOverIsAskedAgainWhenNobodyElseIsLeft() throws Exception {
        var iin = accounts.nobody();
        accounts.set(0, iin, "50000.00");
        rooms.faults.set("bank1", Fault.REFUSE, true);
        var seizure = seizure(iin);
        rooms.carry(seizure);
        hourPasses(seizure);
        for (int bank = 1; bank < 5; bank++) {
            rooms.carry(seizure);
            rooms.settled();
        }
        rooms.carry(seizure);
        assertThat(rooms.isDone(seizure)).isFalse();
        rooms.faults.clear();
        rooms.carry(seizure);
        Rooms.until(() -> rooms.isDone(seizure));
        assertThat(accounts.held(iin, 0)).isEqualTo(OWED);
    }

    @Test
    void aLiftInTheMiddleGoesOnlyToBanksThatWereAsked() throws Exception {
        var iin = accounts.nobody();
        accounts.set(0, iin, "7000.00");
        accounts.set(4, iin, "9000.00");
        var seizure = seizure(iin);
        rooms.carry(seizure);
        answered(seizure);
        rooms.faults.set("bank2", Fault.REFUSE, true);
        rooms.carry(seizure);
        rooms.faults.clear();
        var lift = rooms.act(ActKind.LIFT_SEIZURE, seizure.file(), null, "PAID");
        rooms.carry(lift);
        Rooms.until(() -> rooms.isDone(lift));
        assertThat(mask(lift, "asked")).isEqualTo(3);
        assertThat(rooms.carry(seizure)).isEqualTo(Delivery.done());
        assertThat(mask(seizure, "asked")).isEqualTo(3);
        assertThat(mask(seizure, "later")).isZero();
        assertThat(accounts.held(iin, 0)).isEqualTo(Tenge.ZERO);
    }

    @Test
    void aPartPaidInTheMiddleLowersWhatTheNextIsAskedFor() throws Exception {
        var iin = accounts.nobody();
        accounts.set(1, iin, "50000.00");
        var seizure = seizure(iin);
        rooms.carry(seizure);
        answered(seizure);
        var limit = rooms.act(ActKind.LIMIT_SEIZURE, seizure.file(), Tenge.of(8_000), null);
        assertThat(rooms.carry(limit)).isEqualTo(Delivery.done());
        rooms.carry(seizure);
        answered(seizure);
        assertThat(accounts.held(iin, 1)).isEqualTo(Tenge.of(8_000));
        assertThat(rooms.carry(seizure)).isEqualTo(Delivery.done());
    }

    @Test
    void theBankWithAKnownAccountComesFirst() throws Exception {
        var iin = accounts.nobody();
        accounts.set(3, iin, "50000.00");
        var seizure = seizure(iin);
        var earlier = rooms.file(accounts.nobody(), "+77010000001", OWED);
        rooms.sql(
                "update document set person = %d where id = %d".formatted(seizure.file(), earlier));
        rooms.sql(
                """
                insert into bank_account (file, bank, seized, seq, seizure, ordered_at, confirmed_at)
                values (%d, 3, 0, 1, 1, now(), now())
                """
                        .formatted(earlier));
        rooms.carry(seizure);
        answered(seizure);
        assertThat(rooms.carry(seizure)).isEqualTo(Delivery.done());
        assertThat(asked(seizure)).isEqualTo("3:2000000");
    }

    private static Task seizure(String iin) {
        var file = rooms.file(iin, "+77010000001", OWED);
        return rooms.act(ActKind.ORDER_SEIZURE, file, OWED, null);
    }

    private static void answered(Task seizure) {
        Rooms.until(() -> mask(seizure, "asked & ~answered") == 0);
    }

    private static void hourPasses(Task seizure) {
        rooms.sql(
                "update bank_part set ordered_at = ordered_at - interval '61 minutes' where upon = "
                        + seizure.id());
    }

    private static long mask(Task task, String mask) {
        return Long.parseLong(
                rooms.text("select " + mask + " from bank_order where id = " + task.id()));
    }

    private static String asked(Task seizure) {
        return rooms.text(
                "select string_agg(bank || ':' || most, ',' order by ordered_at)"
                        + " from bank_part where upon = "
                        + seizure.id());
    }

    private static String due(Task task) {
        return "select next_try <= now() from act where id = " + task.id();
    }

    private static String facts(Task task) {
        return rooms.text(
                "select string_agg(kind::text, ',' order by id) from v_fact where file = "
                        + task.file());
    }
}

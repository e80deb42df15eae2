package kz.robotbailiff.service.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.payment.Booking.Verdict;
import kz.robotbailiff.service.platform.DatabaseFailure;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Time;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The book itself: what it refuses, and that it stays true under random sequences.
class BookTest {

    private static Counter counter;

    @BeforeAll
    static void open() {
        counter = new Counter();
    }

    @AfterAll
    static void close() {
        counter.close();
    }

    private static <T> T bean(Class<T> type) {
        return counter.context.getBean(type);
    }

    private static Notice notice(String id, long file, long tenge) {
        return new Notice(
                "bank", id, null, file, Tenge.of(tenge), Channel.GATEWAY, Counter.NOW, null);
    }

    @Test
    void theDatabaseRefusesAMovementThatDoesNotAddUpAndAnyChange() {
        long receipt = bean(Till.class).take(notice("db-1", counter.opened(9_000), 100)).receipt();
        var one = "insert into posting (movement, account, receipt, sum, posted_at) values";
        assertThatThrownBy(() ->
                        counter.execute(one + "(-1, 'received', %d, 5, now())".formatted(receipt)))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("add up to zero");
        assertThatThrownBy(() ->
                        counter.execute(
                                (one
                                                + "(-1, 'surplus', %d, -5, now()),"
                                                + " (-1, 'refund', %d, 5, now())")
                                        .formatted(receipt, receipt)))
                .hasMessageContaining("never_negative");
        assertThatThrownBy(() -> counter.execute("update posting set sum = 1"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> counter.execute("delete from posting"))
                .hasMessageContaining("append-only");
    }

    @Test
    void aPostingNeedsItsReceiptAndAReceiptStays() {
        bean(Till.class).take(notice("db-2", counter.opened(9_000), 100));
        assertThatThrownBy(() ->
                        counter.execute(
                                "insert into posting (movement, account, receipt, sum, posted_at)"
                                        + " values (-2, 'payer', -7, -5, now()),"
                                        + " (-2, 'received', -7, 5, now())"))
                .hasMessageContaining("no receipt");
        assertThatThrownBy(() -> counter.execute("update receipt set file = -7"))
                .hasMessageContaining("a row of receipt has no document");
        assertThatThrownBy(() -> counter.execute("delete from receipt"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> counter.execute("update receipt set id = -id"))
                .hasMessageContaining("append-only");
    }

    @Test
    void moneyBookedInsideAnotherTransactionStandsOrFallsWithIt() {
        long file = counter.opened(9_000);
        assertThatThrownBy(() ->
                        counter.db.transact(connection -> {
                            bean(Till.class)
                                    .received(
                                            connection,
                                            List.of(
                                                    new kz.robotbailiff.service.docket.Incoming(
                                                            "collection",
                                                            "SANDKZKX",
                                                            "c-1",
                                                            file,
                                                            Tenge.of(500),
                                                            Counter.NOW)));
                            throw new SQLException("the caller fails");
                        }))
                .isInstanceOf(DatabaseFailure.class);
        assertThat(counter.book(file)).isEmpty();
        assertThat(counter.ask("select 1 from fact where kind = 'paid' and file = " + file))
                .isEmpty();
    }

    @Test
    void whatBanksDebitedUnderOurOrderBecomesTheClaimantsLikeAnyPayment() {
        long file = counter.opened(9_000);
        counter.db.transact(connection -> {
            bean(Till.class)
                    .received(
                            connection,
                            List.of(
                                    new kz.robotbailiff.service.docket.Incoming(
                                            "collection",
                                            "SANDKZKX",
                                            "c-2",
                                            file,
                                            Tenge.of(9_000),
                                            Counter.NOW)));
            return 1;
        });
        counter.settled();
        assertThat(counter.state(file)).isEqualTo("terminated paid");
        assertThat(counter.book(file)).noneMatch(line -> line.startsWith("received"));
    }

    @Test
    void bookingIsOneStatementThatCommitsByItself() {
        long file = counter.opened(9_000);
        var bookings =
                counter.db.alone(connection -> {
                    assertThat(connection.getAutoCommit()).isTrue();
                    return new Ledger(bean(Ids.class), bean(Time.class))
                            .book(connection, List.of(notice("one-1", file, 300)));
                });
        assertThat(bookings).extracting(Booking::verdict).containsExactly(Verdict.BOOKED);
        counter.settled();
        assertThat(counter.ask("select paid / 100 from v_file where id = " + file))
                .containsExactly("300");
    }

    @Test
    void theBookIsTrueAfterRandomSequencesOfMoneyFactsAndOrders() {
        var random = new Random(5_091_977);
        var files = new ArrayList<Long>();
        for (int i = 0; i < 12; i++) {
            files.add(counter.opened(1_000 + random.nextInt(20_000)));
        }
        for (int step = 0; step < 400; step++) {
            long file = files.get(random.nextInt(files.size()));
            switch (random.nextInt(12)) {
                case 0 -> counter.tell(file, new Fact.Cancelled());
                case 1 -> counter.tell(file, new Fact.OptedOutInWriting());
                case 2 -> counter.tell(file, new Fact.PaidOutside(Tenge.of(10)));
                case 3, 4 -> answerOrders(random);
                default -> {
                    var id = "r-" + random.nextInt(250);
                    bean(Till.class).take(notice(id, file, 1 + random.nextInt(4_000)));
                }
            }
        }
        counter.settled();
        assertThat(bean(Proof.class).faults()).isEmpty();
        assertThat(bean(Proof.class).balances().values().stream().mapToLong(v -> v).sum()).isZero();
        assertThat(
                        counter.ask(
                                "select count(*) from receipt where provider = 'bank' and"
                                        + " transaction like 'r-%'"))
                .isNotEqualTo(List.of("0"));
    }

    /// Some lines under order are paid, some refused, some answered twice.
    private static void answerOrders(Random random) {
        var open =
                counter.ask(
                        "select act || '-' || receipt from payout where state = 'ordered'"
                                + " order by act, receipt limit 5");
        var answers = new ArrayList<PayoutLine.Ended>();
        for (var key : open) {
            int dash = key.indexOf('-');
            answers.add(
                    new PayoutLine.Ended(
                            Long.parseLong(key.substring(0, dash)),
                            Long.parseLong(key.substring(dash + 1)),
                            random.nextInt(4) > 0,
                            "as told"));
        }
        for (int again = 0; again < 2; again++) {
            counter.db.transact(connection -> {
                bean(Payouts.class).end(connection, answers);
                return 0;
            });
        }
    }

    @Test
    void moneyIsReservedOnceForAnActAndFromTheLatestReceiptWhenItGoesBack() {
        long file = counter.opened(1_000);
        bean(Till.class).take(notice("o-1", file, 1_000));
        counter.settled();
        bean(Till.class).take(at("o-2", file, 700, Counter.NOW.plusSeconds(60)));
        bean(Till.class).take(at("o-3", file, 400, Counter.NOW.plusSeconds(30)));
        counter.settled();
        Counter.until(() -> counter.book(file).contains("refunding 1100"));
        var task = new Task(-9, file, 1, ActKind.REFUND, 31, Tenge.of(1), "closed", 0, Counter.NOW);
        counter.db.transact(connection -> reserved(connection, task));
        assertThat(counter.ask("select 1 from payout where act = -9")).isEmpty();
        assertThat(bean(Proof.class).faults()).isEmpty();
    }

    private static Notice at(String id, long file, long tenge, Instant moment) {
        return new Notice("bank", id, null, file, Tenge.of(tenge), Channel.GATEWAY, moment, null);
    }

    private static int reserved(Connection connection, Task task) throws SQLException {
        bean(Payouts.class).reserve(connection, Purpose.REFUND, List.of(task));
        return 0;
    }
}

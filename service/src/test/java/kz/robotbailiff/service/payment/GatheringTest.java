package kz.robotbailiff.service.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.payment.Booking.Verdict;
import kz.robotbailiff.service.platform.DatabaseFailure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Notices that come at the same moment are booked together, and each gets its own answer.
class GatheringTest {

    private static final int CLIENTS = 64;
    private static final String BOOKING =
            "select count(*) from pg_stat_activity where datname = current_database() and"
                    + " wait_event_type = 'Lock' and query like '%book_money%'";
    private static final String KILL =
            "select pg_terminate_backend(pid)::text from pg_stat_activity where datname ="
                    + " current_database() and wait_event_type = 'Lock'"
                    + " and query like '%book_money%'";

    private static Counter counter;

    @BeforeAll
    static void open() {
        counter = new Counter();
    }

    @AfterAll
    static void close() {
        counter.close();
    }

    private static Till till() {
        return counter.context.getBean(Till.class);
    }

    private static Notice notice(String id, long file, long tenge) {
        return new Notice(
                "crowd", id, null, file, Tenge.of(tenge), Channel.GATEWAY, Counter.NOW, null);
    }

    @Test
    void aCrowdIsBookedInFewStatementsAndEachGetsItsOwnReceipt() throws Exception {
        long file = counter.opened(50_000);
        var statements = new ArrayList<Integer>();
        var gathering =
                new Gathering(notices -> {
                    synchronized (statements) {
                        statements.add(notices.size());
                    }
                    return till().take(notices);
                });
        try (var gate = new Gate()) {
            var answers =
                    each(
                            CLIENTS,
                            i -> gathering.take(notice("many-" + i, file, 1 + i)),
                            gate::open);
            assertThat(answers).extracting(Booking::verdict).containsOnly(Verdict.BOOKED);
            assertThat(answers).extracting(Booking::receipt).doesNotHaveDuplicates();
        }
        assertThat(statements).hasSizeLessThanOrEqualTo(6);
        assertThat(
                        counter.ask(
                                "select count(*) || ' ' || (sum(sum) / 100)::bigint from receipt"
                                        + " where file = "
                                        + file))
                .containsExactly(CLIENTS + " " + IntStream.rangeClosed(1, CLIENTS).sum());
        assertThat(
                        counter.ask(
                                "select count(*) from v_fact where kind = 'paid' and file = "
                                        + file))
                .containsExactly(Integer.toString(CLIENTS));
    }

    @Test
    void equalIdsAtTheSameMomentAreOnePaymentAndAnotherSumIsRefused() throws Exception {
        long file = counter.opened(50_000);
        List<Booking> answers;
        try (var gate = new Gate()) {
            answers =
                    each(
                            CLIENTS,
                            i -> till().take(notice("same", file, i % 4 == 3 ? 700 : 500)),
                            gate::open);
        }
        var booked = answers.stream().filter(a -> a.verdict() == Verdict.BOOKED).toList();
        assertThat(booked).hasSize(1);
        assertThat(answers).extracting(Booking::receipt).containsOnly(booked.getFirst().receipt());
        var sum = counter.ask("select sum / 100 from receipt where transaction = 'same'");
        assertThat(sum).hasSize(1);
        int refused = sum.getFirst().equals("500") ? CLIENTS / 4 : CLIENTS * 3 / 4;
        assertThat(answers).filteredOn(Booking::conflicts).hasSize(refused);
        assertThat(
                        counter.ask(
                                "select count(*) from payment_alarm where kind = 'other_content'"
                                        + " and transaction = 'same'"))
                .containsExactly(Integer.toString(refused));
    }

    @Test
    void aPoisonedNoticeFailsAloneAndTheOthersAreBooked() throws Exception {
        long file = counter.opened(50_000);
        var poison = "no text of a database: \u0000";
        List<Future<Booking>> answers;
        try (var gate = new Gate()) {
            answers =
                    begin(
                            CLIENTS,
                            i ->
                                    till().take(
                                                    i == 40
                                                            ? notice(poison, file, 10)
                                                            : notice("well-" + i, file, 10)),
                            gate::open);
        }
        for (int i = 0; i < CLIENTS; i++) {
            var answer = answers.get(i);
            if (i == 40) {
                assertThatThrownBy(answer::get)
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(DatabaseFailure.class);
            } else {
                assertThat(answer.get().verdict()).isEqualTo(Verdict.BOOKED);
            }
        }
        assertThat(counter.ask("select count(*) from receipt where file = " + file))
                .containsExactly(Integer.toString(CLIENTS - 1));
    }

    @Test
    void whatBreaksBeforeTheCommitLeavesNothingAndTheSameAgainIsBookedOnce() throws Exception {
        long file = counter.opened(50_000);
        List<Future<Booking>> broken;
        try (var gate = new Gate()) {
            broken =
                    begin(
                            CLIENTS,
                            i -> till().take(notice("cut-" + i, file, 5)),
                            () -> {
                                counter.ask(KILL);
                                Counter.until(
                                        () -> counter.ask(BOOKING).equals(List.of("0")) || again());
                                gate.open();
                            });
        }
        var lost = broken.stream().filter(GatheringTest::failed).count();
        assertThat(lost).isPositive();
        assertThat(counter.ask("select count(*) from receipt where file = " + file))
                .containsExactly(Long.toString(CLIENTS - lost));
        for (int i = 0; i < CLIENTS; i++) {
            var verdict = till().take(notice("cut-" + i, file, 5)).verdict();
            assertThat(verdict).isEqualTo(failed(broken.get(i)) ? Verdict.BOOKED : Verdict.KNOWN);
        }
        assertThat(counter.ask("select (sum(sum) / 100)::bigint from receipt where file = " + file))
                .containsExactly(Integer.toString(5 * CLIENTS));
    }

    private static boolean again() {
        counter.ask(KILL);
        return false;
    }

    @Test
    void whoComesAloneWaitsForNobody() {
        long file = counter.opened(50_000);
        try (var gate = new Gate(Gate.ONE)) {
            // both writers' places are taken by two that cannot end
            var blocked = Executors.newVirtualThreadPerTaskExecutor();
            var one = blocked.submit(() -> till().take(notice("slow", file, 5)));
            Counter.until(() -> counter.ask(BOOKING).equals(List.of("1")));
            // the second place is free, and money of another id does not wait for the first
            assertThat(till().take(notice("quick", file, 5)).verdict()).isEqualTo(Verdict.BOOKED);
            assertThat(one.isDone()).isFalse();
            gate.open();
            blocked.close();
            assertThat(one.resultNow().verdict()).isEqualTo(Verdict.KNOWN);
        }
    }

    private static boolean failed(Future<Booking> answer) {
        return answer.state() == Future.State.FAILED;
    }

    private interface Client {
        Booking take(int number);
    }

    private static List<Booking> each(int clients, Client client, Runnable crowded)
            throws Exception {
        var answers = new ArrayList<Booking>();
        for (var answer : begin(clients, client, crowded)) {
            answers.add(answer.get());
        }
        return answers;
    }

    /// All clients at once; the crowd is let in when two writers stand at the closed gate.
    private static List<Future<Booking>> begin(int clients, Client client, Runnable crowded)
            throws Exception {
        var ready = new CountDownLatch(clients);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Booking>>();
            for (int i = 0; i < clients; i++) {
                int number = i;
                Callable<Booking> call =
                        () -> {
                            ready.countDown();
                            ready.await();
                            return client.take(number);
                        };
                answers.add(threads.submit(call));
            }
            Counter.until(() -> counter.ask(BOOKING).equals(List.of("2")));
            crowded.run();
            return answers;
        }
    }

    /// Holds back every new receipt, or only one, until it is opened.
    private static final class Gate implements AutoCloseable {

        private static final String ALL = "lock table receipt in exclusive mode";
        private static final String ONE =
                """
                insert into receipt (id, provider, transaction, sum, channel, happened_at,
                                     booked_at)
                values (-77, 'crowd', 'slow', 500, 'gateway', now(), now())
                """;

        private final CountDownLatch closed = new CountDownLatch(1);
        private final CountDownLatch opened = new CountDownLatch(1);
        private final Thread thread;

        Gate() {
            this(ALL);
        }

        Gate(String sql) {
            thread = Thread.ofVirtual().start(() -> counter.db.transact(t -> hold(t, sql)));
            await(closed);
        }

        private int hold(Connection transaction, String sql) throws SQLException {
            try (var lock = transaction.createStatement()) {
                lock.execute(sql);
            }
            closed.countDown();
            await(opened);
            return 0;
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void open() {
            opened.countDown();
        }

        @Override
        public void close() {
            open();
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Which kinds have anything to do, who is woken for them, and what a tray remembers.
class TraysTest {

    private static final Set<ActKind> KINDS =
            Set.of(ActKind.ISSUE_INITIATION_RULING, ActKind.SEND_SMS, ActKind.ORDER_SEIZURE);

    private final House house = new House(LocalDate.of(2025, 3, 3));

    @AfterEach
    void close() {
        house.close();
    }

    private long told() {
        long file = house.document(20_000);
        house.tell(file, new Fact.Identified(new Kato("311010000")));
        return file;
    }

    @Test
    void aKindIsDueWhileAnActOfItsMayBeTaken() {
        told();
        assertThat(house.trays.due(KINDS)).isEmpty();
        house.rounds.answerFacts();
        // The message waits for the ruling, and banks are asked on the sixth day.
        assertThat(house.trays.due(KINDS)).containsExactly(ActKind.ISSUE_INITIATION_RULING);
        var tasks = house.trays.take(ActKind.ISSUE_INITIATION_RULING, 10);
        assertThat(house.trays.due(KINDS)).isEmpty();
        write(tasks, Delivery.done());
        assertThat(house.trays.due(KINDS)).containsExactly(ActKind.SEND_SMS);
        write(house.trays.take(ActKind.SEND_SMS, 10), Delivery.retry("busy"));
        assertThat(house.trays.due(KINDS)).isEmpty();
        house.now.set(house.now.get().plus(Duration.ofSeconds(2)));
        assertThat(house.trays.due(KINDS)).containsExactly(ActKind.SEND_SMS);
    }

    @Test
    void whatIsConfirmedBeforeItsCarrierIsBackWasSent() {
        told();
        house.rounds.answerFacts();
        var tasks = house.trays.take(ActKind.ISSUE_INITIATION_RULING, 10);
        confirm(tasks.stream().map(Task::id).toList());
        write(tasks, Delivery.sent());
        assertThat(
                        house.ask(
                                "select state || ' ' || (sent_at = ended_at)::text from act"
                                        + " where kind = 'ISSUE_INITIATION_RULING'"))
                .containsExactly("done true");
        // What nobody has taken out was sent by nobody, whatever a partner says.
        confirm(
                house.ask("select id from act where kind = 'SEND_SMS'").stream()
                        .map(Long::valueOf)
                        .toList());
        assertThat(house.ask("select state, sent_at from act where kind = 'SEND_SMS'"))
                .containsExactly("done");
        assertThat(house.ask("select 1 from act where kind = 'SEND_SMS' and sent_at is not null"))
                .isEmpty();
    }

    @Test
    void aFactLeadsToItsActsThroughTheDocketsOwnThreads() throws InterruptedException {
        var carried = new LinkedBlockingQueue<ActKind>();
        var bell = new Bell();
        var dispatchers =
                KINDS.stream()
                        .map(kind -> new Dispatcher(noting(carried), kind, house.trays))
                        .toList();
        var docket = new Docket(house.rounds, house.days, house.trays, dispatchers, bell);
        docket.start();
        try {
            told();
            bell.ring();
            assertThat(carried.poll(20, TimeUnit.SECONDS))
                    .isEqualTo(ActKind.ISSUE_INITIATION_RULING);
            assertThat(carried.poll(20, TimeUnit.SECONDS)).isEqualTo(ActKind.SEND_SMS);
        } finally {
            docket.stop();
        }
    }

    private static Carrier noting(BlockingQueue<ActKind> carried) {
        return new Carrier() {
            @Override
            public Set<ActKind> kinds() {
                return KINDS;
            }

            @Override
            public Map<Long, Delivery> carry(ActKind kind, List<Task> tasks) {
                carried.add(kind);
                var done = new HashMap<Long, Delivery>();
                tasks.forEach(task -> done.put(task.id(), Delivery.done()));
                return done;
            }
        };
    }

    private void confirm(List<Long> acts) {
        house.db.transact(connection -> {
            house.confirmations.done(connection, acts);
            return acts.size();
        });
    }

    private void write(List<Task> tasks, Delivery delivery) {
        var deliveries = new HashMap<Long, Delivery>();
        tasks.forEach(task -> deliveries.put(task.id(), delivery));
        house.trays.write(deliveries, tasks);
    }
}

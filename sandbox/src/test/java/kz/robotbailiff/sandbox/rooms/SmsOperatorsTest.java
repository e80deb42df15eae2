package kz.robotbailiff.sandbox.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.sandbox.world.Fault;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two SMS operators on real SMPP lines, one of them failing in every way.
class SmsOperatorsTest {

    private static Rooms rooms;
    private static long serial = 500_000;

    @BeforeAll
    static void start() throws IOException {
        rooms = new Rooms(1);
        Rooms.until(
                () -> rooms.carry(tasks(1)).values().iterator().next() instanceof Delivery.Done);
    }

    @AfterAll
    static void stop() {
        rooms.close();
    }

    @AfterEach
    void calm() {
        rooms.faults.clear();
        rooms.smsc.holdReceipts(false);
        Rooms.until(() -> {
            long before = rooms.smsc.parts();
            rooms.carry(tasks(1));
            return rooms.smsc.parts() > before;
        });
    }

    private static List<Task> tasks(int count) {
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < count; i++) {
            var file = rooms.file("9998" + next() + "01", "+77012" + serial, Tenge.of(20_000));
            tasks.add(rooms.act(ActKind.SEND_SMS, file, null, "open"));
        }
        return tasks;
    }

    /// The end of the next phone number: never 0000, because the centre cannot reach such phones.
    private static long next() {
        serial += serial % 10_000 == 9_999 ? 2 : 1;
        return serial;
    }

    private static void delivered(List<Task> tasks) {
        Rooms.until(() -> count("state = 'delivered' and id = any ('%s')", tasks) == tasks.size());
    }

    private static long count(String where, List<Task> tasks) {
        var ids = tasks.stream().map(task -> Long.toString(task.id())).toList();
        return Long.parseLong(
                rooms.text(
                        "select count(*) from v_message where "
                                + where.formatted("{" + String.join(",", ids) + "}")));
    }

    private static long parts(List<Task> tasks) {
        var ids = tasks.stream().map(task -> Long.toString(task.id())).toList();
        return Long.parseLong(
                rooms.text(
                        "select sum(parts) from v_message where id = any ('{"
                                + String.join(",", ids)
                                + "}')"));
    }

    @Test
    void anotherStandsInWhileOneFailsAndItComesBack() {
        rooms.faults.set("smsc", Fault.REFUSE, true);
        long first = rooms.smsc.parts();
        long second = rooms.second.parts();
        var tasks = tasks(20);
        assertThat(rooms.carry(tasks).values()).containsOnly(Delivery.done());
        delivered(tasks);
        assertThat(rooms.smsc.parts()).isEqualTo(first);
        assertThat(rooms.second.parts()).isEqualTo(second + parts(tasks));
        rooms.faults.clear();
        Rooms.until(() -> {
            rooms.carry(tasks(1));
            return rooms.smsc.parts() > first;
        });
        second = rooms.second.parts();
        var after = tasks(10);
        rooms.carry(after);
        delivered(after);
        assertThat(rooms.second.parts()).isEqualTo(second);
    }

    @Test
    void anotherStandsInWhileOneIsSlow() {
        rooms.faults.slowness(Duration.ofMillis(800));
        rooms.faults.set("smsc", Fault.SLOW, true);
        long second = rooms.second.parts();
        var tasks = tasks(100);
        long begun = System.nanoTime();
        assertThat(rooms.carry(tasks).values()).containsOnly(Delivery.done());
        var took = Duration.ofNanos(System.nanoTime() - begun);
        delivered(tasks);
        assertThat(rooms.second.parts() - second).isGreaterThan(300);
        assertThat(took).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void whatMayHaveGoneOutIsGivenToNobodyElseAndAwaitedByItsReference() {
        rooms.faults.set("smsc", Fault.BREAK_OFF, true);
        rooms.smsc.holdReceipts(true);
        long second = rooms.second.parts();
        long first = rooms.smsc.parts();
        var tasks = tasks(1);
        assertThat(rooms.carry(tasks).values()).containsOnly(Delivery.sent());
        rooms.faults.clear();
        long gone = rooms.smsc.parts() - first;
        assertThat(gone).isPositive();
        assertThat(rooms.carry(tasks).values()).containsOnly(Delivery.sent());
        assertThat(rooms.smsc.parts() - first + rooms.second.parts() - second).isEqualTo(gone);
    }

    @Test
    void aCrashBetweenSendAndMarkSendsNothingTwice() {
        rooms.smsc.holdReceipts(true);
        var tasks = tasks(1);
        rooms.carry(tasks);
        long sent = rooms.smsc.parts() + rooms.second.parts();
        forget(tasks);
        assertThat(rooms.carry(tasks).values()).containsOnly(Delivery.sent());
        rooms.smsc.holdReceipts(false);
        delivered(tasks);
        assertThat(rooms.carry(tasks).values()).containsOnly(Delivery.done());
        assertThat(rooms.smsc.parts() + rooms.second.parts()).isEqualTo(sent);
        assertThat(count("doubled = 0 and resent = 0 and id = any ('%s')", tasks)).isEqualTo(1);
    }

    @Test
    void whatWasDoubledAllTheSameIsCounted() {
        rooms.smsc.holdReceipts(true);
        var tasks = tasks(1);
        rooms.carry(tasks);
        forget(tasks);
        rooms.sql(
                "update message set tried_at = tried_at - interval '1 hour' where id = "
                        + tasks.getFirst().id());
        assertThat(rooms.carry(tasks).values()).containsOnly(Delivery.done());
        rooms.smsc.holdReceipts(false);
        delivered(tasks);
        Rooms.until(() -> count("doubled = parts and id = any ('%s')", tasks) == 1);
        assertThat(count("resent = parts and id = any ('%s')", tasks)).isEqualTo(1);
        assertThat(rooms.text("select sum(parts_doubled) from v_notice_day"))
                .isEqualTo(Long.toString(parts(tasks)));
    }

    /// What a crash leaves: the parts are out, their references were never written down.
    private static void forget(List<Task> tasks) {
        var id = tasks.getFirst().id();
        rooms.sql("delete from message_part where message = " + id);
        rooms.sql("update message set state = 'sending' where id = " + id);
    }

    /// The long form: `-Dsms.seconds=60`.
    @Test
    void nothingIsLostAtFullSpeedOverALineThatDropsEveryFiveSeconds() throws Exception {
        int seconds = Integer.getInteger("sms.seconds", 6);
        Map<Boolean, List<Task>> all = Map.of(true, new ArrayList<>(), false, new ArrayList<>());
        var dropper = Thread.startVirtualThread(SmsOperatorsTest::dropForever);
        long before = rooms.smsc.parts() + rooms.second.parts();
        double busy = 0;
        while (busy < seconds) {
            var tasks = tasks(400);
            long begun = System.nanoTime();
            rooms.carry(tasks)
                    .forEach((id, delivery) ->
                            all.get(delivery instanceof Delivery.Done)
                                    .addAll(
                                            tasks.stream()
                                                    .filter(task -> task.id() == id)
                                                    .toList()));
            busy += (System.nanoTime() - begun) / 1e9;
        }
        long parts = rooms.smsc.parts() + rooms.second.parts() - before;
        dropper.interrupt();
        var open = all.get(false);
        rooms.carryUntilDone(open);
        delivered(all.get(true));
        delivered(open);
        System.out.printf(
                Locale.ROOT,
                "SMS: %d parts in %.1f s = %.0f a second, %d messages cut off, all delivered%n",
                parts,
                busy,
                parts / busy,
                open.size());
        assertThat(parts / busy).isGreaterThan(300);
    }

    private static void dropForever() {
        try {
            while (true) {
                Thread.sleep(5_000);
                rooms.smsc.dropLines();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

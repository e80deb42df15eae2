package kz.robotbailiff.sandbox.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
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

/// Push first, and an SMS only to those whom no push has reached.
class ChannelRuleTest {

    private static Rooms rooms;
    private static long serial;

    @BeforeAll
    static void start() throws IOException {
        rooms =
                new Rooms(
                        1,
                        Map.of(
                                "robot.notice.order", "PUSH_FIRST",
                                "robot.notice.fallback-after", "1h"));
    }

    @AfterAll
    static void stop() {
        rooms.close();
    }

    @AfterEach
    void calm() {
        rooms.faults.clear();
    }

    /// A person who has an app or none: by the digits of the IIN.
    private static long file(boolean app) {
        serial++;
        long file = rooms.file("99991111%03d0".formatted(serial), phone(), Tenge.of(4_000));
        var iin = rooms.text("select iin from v_person where id = " + file);
        int without = (3 - iin.chars().sum() % 3) % 3;
        rooms.sql(
                "update person set iin = '%s' where id = %d"
                        .formatted(
                                iin.substring(0, 11) + (app ? (without + 1) % 3 : without), file));
        return file;
    }

    private static String phone() {
        return "+7701700%04d".formatted(serial);
    }

    private static Task act(ActKind kind, long file) {
        return rooms.act(kind, file, null, "open");
    }

    private static String state(Task task) {
        return rooms.text("select state from v_message where id = " + task.id());
    }

    @Test
    void nobodyWhoHasThePushGetsAnSmsToo() {
        long file = file(true);
        var push = act(ActKind.SEND_PUSH, file);
        var sms = act(ActKind.SEND_SMS, file);
        assertThat(rooms.carry(sms)).isInstanceOf(Delivery.Later.class);
        rooms.carry(push);
        Rooms.until(() -> state(push).equals("delivered"));
        assertThat(rooms.carry(sms)).isEqualTo(Delivery.done());
        assertThat(state(sms)).isEqualTo("spared");
        assertThat(rooms.smsc.messages(phone().substring(1))).isEmpty();
        assertThat(facts(file)).isEqualTo("notified");
    }

    @Test
    void whoHasNoAppGetsTheSmsAtOnce() {
        long file = file(false);
        var push = act(ActKind.SEND_PUSH, file);
        var sms = act(ActKind.SEND_SMS, file);
        rooms.carry(push);
        Rooms.until(() -> state(push).equals("no_app"));
        Rooms.until(() -> rooms.carry(sms) instanceof Delivery.Done);
        Rooms.until(() -> state(sms).equals("delivered"));
        assertThat(facts(file)).isEqualTo("notified");
    }

    @Test
    void aPushThatIsNotDeliveredInTimeIsFollowedByTheSms() {
        rooms.faults.set("push", Fault.REFUSE, true);
        long file = file(true);
        var push = act(ActKind.SEND_PUSH, file);
        rooms.carry(push);
        var sms = act(ActKind.SEND_SMS, file);
        assertThat(rooms.carry(sms)).isInstanceOf(Delivery.Later.class);
        var old =
                new Task(
                        sms.id(),
                        file,
                        file,
                        ActKind.SEND_SMS,
                        31,
                        null,
                        "open",
                        0,
                        Instant.now().minusSeconds(3_700));
        Rooms.until(() -> rooms.carry(old) instanceof Delivery.Done);
        Rooms.until(() -> state(sms).equals("delivered"));
    }

    private static String facts(long file) {
        return rooms.text("select string_agg(kind::text, ',') from v_fact where file = " + file);
    }
}

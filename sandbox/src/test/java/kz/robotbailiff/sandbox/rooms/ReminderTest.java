package kz.robotbailiff.sandbox.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Reminders on the days of the law's table, and the proof of what was told when.
class ReminderTest {

    private static Rooms rooms;
    private static long serial;

    @BeforeAll
    static void start() throws IOException {
        rooms = new Rooms(1);
    }

    @AfterAll
    static void stop() {
        rooms.close();
    }

    private static long file(int daysAgo) {
        serial++;
        long file = rooms.file("99992222000" + serial, "+7701600000" + serial, Tenge.of(9_000));
        rooms.sql(
                "update proceeding set opened_on = (now() at time zone 'Asia/Almaty')::date - %d,"
                                .formatted(daysAgo)
                        + " last_day = (now() at time zone 'Asia/Almaty')::date + 27 where id = "
                        + file);
        return file;
    }

    private static String texts(long file) {
        var phone = rooms.text("select phone from v_person where id = " + file).substring(1);
        return rooms.smsc.messages(phone).toString();
    }

    @Test
    void whoStillOwesIsRemindedOnceOnTheDay() {
        long early = file(2);
        long paid = file(1);
        rooms.sql(
                "update proceeding set paid = owed, opened_on = opened_on - 2"
                        + " where id = "
                        + paid);
        long due = file(3);
        Rooms.until(() -> texts(due).contains("27 күн қалды"));
        assertThat(texts(early)).isEqualTo("[]");
        assertThat(texts(paid)).isEqualTo("[]");
        Rooms.until(() ->
                rooms.text("select count(*) from reminder where done_at is null").equals("0"));
        assertThat(
                        rooms.text(
                                "select count(*) from v_message where name = 'remind' and channel ="
                                        + " 'sms' and file = "
                                        + due))
                .isEqualTo("1");
    }

    @Test
    void everyStepHasItsMomentAndItsEvidence() {
        long file = file(1);
        rooms.carry(rooms.act(ActKind.SEND_SMS, file, null, "open"));
        Rooms.until(() -> steps(file).contains("delivered"));
        assertThat(steps(file)).isEqualTo("delivered,sent");
        assertThat(
                        rooms.text(
                                "select evidence from v_service where step = 'delivered'"
                                        + " and file = "
                                        + file))
                .contains("id:", "stat:DELIVRD", "done date:")
                .doesNotContain("text:");
        assertThat(
                        rooms.text(
                                "select evidence from v_service where step = 'sent' and file = "
                                        + file))
                .startsWith("first ");
    }

    private static String steps(long file) {
        return rooms.text(
                "select string_agg(step, ',' order by step) from v_service where at is not null and"
                        + " channel = 'sms' and file = "
                        + file);
    }
}

package kz.robotbailiff.sandbox.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.regex.Pattern;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.sandbox.world.Fault;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The room notice against a real SMPP server and the push gateway.
class NoticeTest {

    private static final Pattern LINK = Pattern.compile("/k/([A-Za-z0-9_-]{22}) Код (\\d{10})");
    private static Rooms rooms;
    private static long serial = 100_000;

    @BeforeAll
    static void start() throws IOException {
        rooms = new Rooms(1);
        Rooms.until(() -> carried("77010000000"));
    }

    /// The line is bound a moment after the start.
    private static boolean carried(String phone) {
        return rooms.carry(sms(phone)) instanceof Delivery.Done;
    }

    @AfterAll
    static void stop() {
        rooms.close();
    }

    @AfterEach
    void clearFaults() {
        rooms.faults.clear();
        rooms.smsc.dropEvery(0);
    }

    private static String phone() {
        serial++;
        return "77011" + serial;
    }

    private static Task sms(String phone) {
        return rooms.act(ActKind.SEND_SMS, file(phone), null, "open");
    }

    private static long file(String phone) {
        serial++;
        return rooms.file("9999" + serial + "01", "+" + phone, Tenge.of(20_000));
    }

    @Test
    void tellsWhoWhatAndWhereInOneMessage() {
        var phone = phone();
        var task = sms(phone);
        assertThat(rooms.carry(task)).isEqualTo(Delivery.done());
        Rooms.until(() -> state(task).equals("delivered"));
        var text = rooms.smsc.messages(phone).getFirst().text();
        assertThat(text)
                .startsWith("Үлгібаев Айбек, Сізге қатысты №31-26-")
                .contains("20 000 тг", "2 қазан күнінің соңына", "Жамбыл облысының");
        var found = LINK.matcher(text);
        assertThat(found.find()).isTrue();
        var hash = HexFormat.of().formatHex(Tokens.hash(found.group(1)));
        assertThat(rooms.text("select file from v_link where hash = '\\x" + hash + "'"))
                .isEqualTo(Long.toString(task.file()));
        var code = Tokens.hash(found.group(2));
        assertThat(rooms.text("select hash from v_check_code where file = " + task.file()))
                .isEqualTo("\\x" + HexFormat.of().formatHex(code));
        assertThat(facts(task)).isEqualTo("notified");
    }

    @Test
    void theSameActIsOneMessageHoweverOftenItIsCarried() {
        var phone = phone();
        var task = sms(phone);
        rooms.carry(task);
        assertThat(rooms.carry(task)).isEqualTo(Delivery.done());
        Rooms.until(() -> state(task).equals("delivered"));
        assertThat(rooms.carry(task)).isEqualTo(Delivery.done());
        assertThat(rooms.smsc.messages(phone)).hasSize(1);
    }

    @Test
    void isNotNotifiedOnlyWhenBothChannelsFailed() {
        var file = file("77015550000");
        var iin = rooms.text("select iin from v_person where id = " + file);
        var sms = rooms.act(ActKind.SEND_SMS, file, null, "open");
        rooms.carry(sms);
        Rooms.until(() -> state(sms).equals("failed"));
        assertThat(facts(sms)).isEqualTo("null");
        app(iin, false);
        rooms.carry(rooms.act(ActKind.SEND_PUSH, file, null, "open"));
        Rooms.until(() -> facts(sms).equals("not_notified"));
    }

    @Test
    void pushIsDeliveredOnce() {
        var file = file(phone());
        app(rooms.text("select iin from v_person where id = " + file), true);
        var push = rooms.act(ActKind.SEND_PUSH, file, null, "open");
        rooms.faults.set("push", Fault.BREAK_OFF, true);
        assertThat(rooms.carry(push)).isInstanceOf(Delivery.Retry.class);
        rooms.faults.clear();
        rooms.faults.set("push", Fault.TWICE, true);
        assertThat(rooms.carry(push)).isEqualTo(Delivery.done());
        Rooms.until(() -> state(push).equals("delivered"));
        rooms.settled();
        assertThat(facts(push)).isEqualTo("notified");
    }

    @Test
    void nobodyWithoutAPhoneIsSentAnything() {
        var task = rooms.act(ActKind.SEND_SMS, file(""), null, "open");
        assertThat(rooms.carry(task)).isEqualTo(Delivery.done());
        assertThat(state(task)).isEqualTo("no_phone");
    }

    @Test
    void aThrottledCentreIsAskedAgainMoreSlowly() {
        rooms.faults.set("smsc", Fault.REFUSE, true);
        rooms.faults.set("smsc2", Fault.REFUSE, true);
        var task = sms(phone());
        var calm =
                Thread.startVirtualThread(() -> {
                    sleep(Duration.ofMillis(700));
                    rooms.faults.clear();
                });
        assertThat(rooms.carry(task)).isEqualTo(Delivery.done());
        assertThat(calm.isAlive()).isFalse();
        Rooms.until(() -> state(task).equals("delivered"));
    }

    @Test
    void nothingIsLostOverALineThatDrops() {
        var tasks = new ArrayList<Task>();
        var phones = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            phones.add(phone());
            tasks.add(sms(phones.getLast()));
        }
        rooms.smsc.dropEvery(90);
        rooms.faults.set("smsc", Fault.TWICE, true);
        rooms.carryUntilDone(tasks);
        rooms.smsc.dropEvery(0);
        Rooms.until(() -> tasks.stream().allMatch(task -> state(task).equals("delivered")));
        for (var phone : phones) {
            assertThat(rooms.smsc.messages(phone)).hasSize(1);
        }
        assertThat(tasks).allSatisfy(task -> assertThat(facts(task)).isEqualTo("notified"));
    }

    private static String state(Task task) {
        return rooms.text("select state from v_message where id = " + task.id());
    }

    private static String facts(Task task) {
        return rooms.text(
                "select string_agg(kind::text, ',') from v_fact where file = " + task.file());
    }

    private static void app(String iin, boolean has) {
        var uri = URI.create(rooms.world.url("push") + "/people/" + iin);
        try (var http = HttpClient.newHttpClient()) {
            var body = HttpRequest.BodyPublishers.ofString("{\"app\":" + has + "}");
            http.send(
                    HttpRequest.newBuilder(uri).PUT(body).build(),
                    HttpResponse.BodyHandlers.discarding());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

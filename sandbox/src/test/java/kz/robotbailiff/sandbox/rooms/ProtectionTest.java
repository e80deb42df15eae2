package kz.robotbailiff.sandbox.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.sandbox.world.Fault;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.measure.Watch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the law protects stays the debtor's, also at a bank that errs, in each of the three shapes;
/// and an order that no bank confirms does not stay unseen.
class ProtectionTest {

    private static final Tenge OWED = Tenge.of(20_000);
    private static Rooms rooms;
    private static long serial = 500_000;

    @BeforeAll
    static void start() throws IOException {
        rooms = new Rooms(5);
    }

    @AfterAll
    static void stop() {
        rooms.close();
    }

    @Test
    void aChildsBenefitIsNotTouchedInAnyShape() throws Exception {
        for (int bank : new int[] {0, 3, 4}) {
            var iin = nobody();
            set(bank, iin, "90000.00", "benefits", false);
            var seizure = seized(iin);
            assertThat(held(bank, iin)).isEqualTo(Tenge.ZERO);
            assertThat(facts(seizure.file())).isEqualTo("nothing");
        }
    }

    @Test
    void ofAnIncomeTheMinimumStays() throws Exception {
        for (int bank : new int[] {1, 3, 4}) {
            var iin = nobody();
            set(bank, iin, "60000.00", "income", false);
            var seizure = seized(iin);
            assertThat(held(bank, iin)).isEqualTo(Tenge.of(9_149));
            assertThat(facts(seizure.file())).isEqualTo("seized 914900");
        }
    }

    @Test
    void whatABankHoldsAgainstTheLawIsLetGo() throws Exception {
        for (int bank : new int[] {2, 3, 4}) {
            var iin = nobody();
            set(bank, iin, "15000.00", "benefits", true);
            var seizure = seized(iin);
            assertThat(held(bank, iin)).isEqualTo(Tenge.of(15_000));
            assertThat(facts(seizure.file())).isEqualTo("protected_seized 1500000");
            var limit = rooms.act(ActKind.LIMIT_SEIZURE, seizure.file(), OWED, null);
            rooms.carry(limit);
            Rooms.until(() -> rooms.isDone(limit));
            assertThat(held(bank, iin)).isEqualTo(Tenge.ZERO);
        }
    }

    @Test
    void keepsWhatTheBankToldOfTheAccount() throws Exception {
        var iin = nobody();
        set(0, iin, "7000.00", "current", false);
        var file = seized(iin).file();
        assertThat(rooms.text("select kind || balance from found_account where file = " + file))
                .isEqualTo("current700000");
    }

    @Test
    void aBankThatNeverAnswersRaisesTheAlarmOnce() throws Exception {
        var iin = nobody();
        set(1, iin, "9000.00", "current", false);
        var file = seized(iin).file();
        rooms.faults.set("bank2", Fault.REFUSE, true);
        var lift = rooms.act(ActKind.LIFT_SEIZURE, file, null, "PAID");
        rooms.carry(lift);
        var watch = rooms.bean(Watch.class);
        watch.look();
        assertThat(alarms(lift)).isEqualTo("0");
        rooms.sql(
                "update decision set made_at = now() - interval '61 minutes' where file = " + file);
        watch.look();
        watch.look();
        assertThat(alarms(lift)).isEqualTo("1");
        rooms.faults.clear();
        rooms.carry(lift);
        Rooms.until(() -> rooms.isDone(lift));
        assertThat(held(1, iin)).isEqualTo(Tenge.ZERO);
    }

    private static String alarms(Task act) {
        return rooms.text(
                "select count(*) from v_fact where kind = 'unanswered' and file = " + act.file());
    }

    private static Task seized(String iin) {
        var file = rooms.file(iin, "+77010000001", OWED);
        var seizure = rooms.act(ActKind.ORDER_SEIZURE, file, OWED, null);
        rooms.carry(seizure);
        Rooms.until(() -> rooms.isDone(seizure));
        return seizure;
    }

    private static String nobody() {
        serial++;
        return "9999" + serial + "00";
    }

    private static String facts(long file) {
        return rooms.text("select kind || ' ' || sum from v_fact where file = " + file);
    }

    private static Tenge held(int bank, String iin) throws Exception {
        var told = send(HttpRequest.newBuilder(uri(bank, iin)).GET());
        return Tenge.parse(Json.tree(told).path("held").asString());
    }

    private static void set(int bank, String iin, String balance, String kind, boolean heedless)
            throws Exception {
        var body =
                "{\"balance\":\"%s\",\"exempt\":false,\"kind\":\"%s\",\"heedless\":%s}"
                        .formatted(balance, kind, heedless);
        send(HttpRequest.newBuilder(uri(bank, iin)).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static URI uri(int bank, String iin) {
        var path = "/bank" + (bank + 1) + "/accounts/" + iin;
        return URI.create("http://localhost:" + rooms.world.port() + path);
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}

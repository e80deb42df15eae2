package kz.robotbailiff.sandbox.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.sandbox.world.Fault;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.Seal;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The room measure against its partners: five banks, the notarial system, the debtor register.
class MeasureTest {

    private static final Tenge OWED = Tenge.of(20_000);
    private static Rooms rooms;
    private static long serial = 100_000;

    @BeforeAll
    static void start() throws IOException {
        rooms = new Rooms(5);
    }

    @AfterAll
    static void stop() {
        rooms.close();
    }

    @AfterEach
    void clearFaults() {
        rooms.faults.clear();
    }

    private static long file(String iin) {
        return rooms.file(iin, "+77010000001", OWED);
    }

    @Test
    void seizesWithinTheSumAndTellsWhatIsHeld() throws Exception {
        var iin = nobody();
        setAccount(3, iin, "15000.00");
        var seizure = rooms.act(ActKind.ORDER_SEIZURE, file(iin), OWED, null);
        assertThat(rooms.carry(seizure)).isNotInstanceOf(Delivery.Retry.class);
        Rooms.until(() -> rooms.isDone(seizure));
        assertThat(facts(seizure.file())).isEqualTo("seized 1500000");
        assertThat(account(3, iin)).contains("\"held\":\"15000.00\"");
        assertThat(measure(seizure.file(), "seizure")).isEqualTo("SBADKZKA 1500000 held");
    }

    @Test
    void tellsOnceThatThereIsNothing() {
        var seizure = rooms.act(ActKind.ORDER_SEIZURE, file(nobody()), OWED, null);
        rooms.carry(seizure);
        Rooms.until(() -> rooms.isDone(seizure));
        rooms.carry(seizure);
        rooms.settled();
        assertThat(facts(seizure.file())).isEqualTo("nothing_to_seize null");
    }

    @Test
    void holdsNoMoreInAllThanTheLimit() throws Exception {
        var iin = nobody();
        setAccount(1, iin, "20000.00");
        setAccount(4, iin, "12000.00");
        var file = file(iin);
        var seizure = rooms.act(ActKind.ORDER_SEIZURE, file, OWED, null);
        rooms.carry(seizure);
        Rooms.until(() -> rooms.isDone(seizure));
        assertThat(held(iin, 1, 4)).isEqualTo(Tenge.of(32_000));
        var limit = rooms.act(ActKind.LIMIT_SEIZURE, file, OWED, null);
        rooms.carry(limit);
        Rooms.until(() -> rooms.isDone(limit));
        assertThat(held(iin, 1, 4)).isEqualTo(OWED);
        var lower = rooms.act(ActKind.LIMIT_SEIZURE, file, Tenge.of(7_000), null);
        rooms.carry(lower);
        Rooms.until(() -> rooms.isDone(lower));
        assertThat(held(iin, 1, 4)).isEqualTo(Tenge.of(7_000));
    }

    @Test
    void liftsEverywhereAndSaysWhen() throws Exception {
        var iin = nobody();
        setAccount(2, iin, "9000.00");
        var file = file(iin);
        var seizure = rooms.act(ActKind.ORDER_SEIZURE, file, OWED, null);
        rooms.carry(seizure);
        Rooms.until(() -> rooms.isDone(seizure));
        var lift = rooms.act(ActKind.LIFT_SEIZURE, file, null, "PAID");
        rooms.carry(lift);
        Rooms.until(() -> rooms.isDone(lift));
        assertThat(held(iin, 2)).isEqualTo(Tenge.ZERO);
        assertThat(measure(file, "seizure")).isEqualTo("SBACKZKA 0 lifted");
    }

    @Test
    void aLiftThatOvertakesItsOrderWins() throws Exception {
        var iin = nobody();
        setAccount(2, iin, "9000.00");
        var file = file(iin);
        rooms.faults.set("bank3", Fault.REFUSE, true);
        var seizure = rooms.act(ActKind.ORDER_SEIZURE, file, OWED, null);
        assertThat(rooms.carry(seizure)).isInstanceOf(Delivery.Retry.class);
        rooms.faults.clear();
        var lift = rooms.act(ActKind.LIFT_SEIZURE, file, null, "CANCELLED");
        rooms.carry(lift);
        Rooms.until(() -> rooms.isDone(lift));
        assertThat(rooms.carry(seizure)).isEqualTo(Delivery.done());
        rooms.settled();
        assertThat(held(iin, 2)).isEqualTo(Tenge.ZERO);
    }

    @Test
    void aBrokenLineAndDoubledReportsChangeNothing() throws Exception {
        var tasks = new ArrayList<Task>();
        var iins = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            var iin = nobody();
            iins.add(iin);
            setAccount(0, iin, "3000.00");
            tasks.add(rooms.act(ActKind.ORDER_SEIZURE, file(iin), OWED, null));
        }
        rooms.faults.set("bank1", Fault.BREAK_OFF, true);
        rooms.faults.set("bank2", Fault.REFUSE, true);
        rooms.faults.set("bank3", Fault.TWICE, true);
        rooms.carry(tasks);
        rooms.faults.set("bank1", Fault.BREAK_OFF, false);
        rooms.faults.set("bank1", Fault.TWICE, true);
        rooms.faults.set("bank2", Fault.REFUSE, false);
        rooms.carryUntilDone(tasks);
        rooms.settled();
        for (int i = 0; i < tasks.size(); i++) {
            assertThat(facts(tasks.get(i).file())).isEqualTo("seized 300000");
            assertThat(held(iins.get(i), 0)).isEqualTo(Tenge.of(3_000));
        }
    }

    @Test
    void collectsInPartsAndNeverMoreThanIsOwed() throws Exception {
        var iin = nobody();
        setAccount(1, iin, "12000.00");
        setAccount(2, iin, "5000.00");
        var file = file(iin);
        var seizure = rooms.act(ActKind.ORDER_SEIZURE, file, OWED, null);
        rooms.carry(seizure);
        Rooms.until(() -> rooms.isDone(seizure));
        var before = rooms.book().sum();
        var collection = rooms.act(ActKind.ORDER_COLLECTION, file, OWED, null);
        assertThat(rooms.carry(collection)).isEqualTo(Delivery.done());
        Rooms.until(() -> rooms.book().sum().minus(before).equals(Tenge.of(17_000)));
        setAccount(1, iin, "50000.00");
        setAccount(2, iin, "50000.00");
        rooms.settled();
        assertThat(rooms.book().sum().minus(before)).isEqualTo(OWED);
        assertThat(rooms.text("select sum(collected) from bank_account where file = " + file))
                .isEqualTo("2000000");
    }

    @Test
    void aLimitAndARecallStopDebits() throws Exception {
        var iin = nobody();
        setAccount(1, iin, "1000.00");
        var file = file(iin);
        var seizure = rooms.act(ActKind.ORDER_SEIZURE, file, OWED, null);
        rooms.carry(seizure);
        Rooms.until(() -> rooms.isDone(seizure));
        var before = rooms.book().sum();
        rooms.carry(rooms.act(ActKind.ORDER_COLLECTION, file, OWED, null));
        rooms.settled();
        rooms.carry(rooms.act(ActKind.LIMIT_COLLECTION, file, Tenge.of(4_000), null));
        setAccount(1, iin, "50000.00");
        rooms.settled();
        assertThat(rooms.book().sum().minus(before)).isEqualTo(Tenge.of(5_000));
        var recall = rooms.act(ActKind.RECALL_COLLECTION, file, null, "PAID");
        rooms.carry(recall);
        Rooms.until(() -> rooms.isDone(recall));
        assertThat(measure(file, "collection")).startsWith("SBABKZKA 500000 recalled");
    }

    @Test
    void strangersAreTurnedAwayAndUnknownOrdersTold() throws Exception {
        var uri = rooms.url().resolve("/banks/SBADKZKA/reports");
        var report = "{\"reports\":[{\"type\":\"RecallReport\",\"orderId\":\"5\",\"seq\":1}]}";
        var post = HttpRequest.newBuilder(uri).POST(HttpRequest.BodyPublishers.ofString(report));
        try (var http = HttpClient.newHttpClient()) {
            var none = http.send(post.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(none.statusCode()).isEqualTo(401);
            post.header("Authorization", "Bearer bank4-sandbox-token");
            var unsealed = http.send(post.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(unsealed.statusCode()).isEqualTo(401);
            var seal = new Seal("bank4-sandbox-token", "bank4-sandbox-key");
            var headers = seal.report("bank4", "", Json.tree(report)).headers();
            post.header("X-Signature", headers.get("X-Signature"));
            var known = http.send(post.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(known.body())
                    .isEqualTo("{\"receipts\":[{\"orderId\":\"5\",\"code\":\"20\"}]}");
        }
    }

    @Test
    void entersAndTakesAwayOnce() throws Exception {
        var iin = nobody();
        var file = file(iin);
        rooms.faults.set("notary", Fault.BREAK_OFF, true);
        var place = rooms.act(ActKind.PLACE_PROHIBITION, file, null, null);
        assertThat(rooms.carry(place)).isInstanceOf(Delivery.Retry.class);
        rooms.faults.clear();
        assertThat(rooms.carry(place)).isEqualTo(Delivery.done());
        assertThat(get("notary/people/" + iin)).contains("\"id\":\"" + place.id());
        var lift = rooms.act(ActKind.LIFT_PROHIBITION, file, null, "PAID");
        assertThat(rooms.carry(lift)).isEqualTo(Delivery.done());
        assertThat(get("notary/people/" + iin)).isEqualTo("{\"standing\":[]}");
        assertThat(measure(file, "prohibition")).isEqualTo("notary null lifted");
    }

    @Test
    void doesNotEnterWhatWasTakenAway() throws Exception {
        var iin = nobody();
        var file = file(iin);
        rooms.faults.set("register", Fault.REFUSE, true);
        var enter = rooms.act(ActKind.ENTER_REGISTER, file, null, null);
        assertThat(rooms.carry(enter)).isInstanceOf(Delivery.Retry.class);
        rooms.faults.clear();
        assertThat(rooms.carry(rooms.act(ActKind.EXCLUDE_FROM_REGISTER, file, null, "PAID")))
                .isEqualTo(Delivery.done());
        assertThat(rooms.carry(enter)).isEqualTo(Delivery.done());
        assertThat(get("register/people/" + iin)).isEqualTo("{\"standing\":[]}");
    }

    /// Nobody's number, with an account nowhere unless a test gives it one.
    private static String nobody() {
        serial++;
        return "9999" + serial + "00";
    }

    private static String facts(long file) {
        return rooms.text(
                "select string_agg(kind || ' ' || coalesce(sum::text, 'null'), ',' order by id)"
                        + " from v_fact where file = "
                        + file);
    }

    private static String measure(long file, String kind) {
        return rooms.text(
                "select partner || ' ' || coalesce(sum::text, 'null') || ' ' || state"
                        + " from v_measure where kind = '%s' and file = %d".formatted(kind, file));
    }

    private static Tenge held(String iin, int... banks) throws Exception {
        var sum = Tenge.ZERO;
        for (int bank : banks) {
            sum = sum.plus(Tenge.parse(Json.tree(account(bank, iin)).path("held").asString()));
        }
        return sum;
    }

    private static String account(int bank, String iin) throws Exception {
        return get("bank" + (bank + 1) + "/accounts/" + iin);
    }

    private static void setAccount(int bank, String iin, String balance) throws Exception {
        var body = "{\"balance\":\"" + balance + "\",\"exempt\":false}";
        send(
                HttpRequest.newBuilder(uri("bank" + (bank + 1) + "/accounts/" + iin))
                        .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + rooms.world.port() + "/" + path);
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}

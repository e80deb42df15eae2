package kz.robotbailiff.sandbox.rooms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import kz.robotbailiff.core.document.Check;
import kz.robotbailiff.core.document.Iin;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Seal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The bailiffs' system tells of levies on wages.
class LevyTest {

    private static final String TOKEN = "bailiffs-sandbox-token";
    private static final String KEY = "bailiffs-sandbox-key";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static Rooms rooms;
    private static long serial = 90_010_100_000L;

    @BeforeAll
    static void start() throws IOException {
        rooms = new Rooms(1);
    }

    @AfterAll
    static void stop() {
        rooms.close();
        HTTP.close();
    }

    /// A number with a good check digit that nobody has.
    private static String nobody() {
        while (true) {
            serial++;
            for (int digit = 0; digit < 10; digit++) {
                var iin = "%011d%d".formatted(serial, digit);
                if (Iin.check(iin) == Check.VALID) {
                    return iin;
                }
            }
        }
    }

    private static long file(String iin) {
        return rooms.file(iin, "+77010000001", Tenge.of(20_000));
    }

    private static String facts(long file) {
        return rooms.text(
                "select string_agg(kind::text, ',' order by id) from fact where file = " + file);
    }

    private static HttpResponse<String> tell(String token, String key, String body)
            throws Exception {
        var call =
                HttpRequest.newBuilder(rooms.url().resolve("/partners/bailiffs/levies"))
                        .header("Authorization", "Bearer " + token)
                        .header("X-Signature", Seal.of(key, body.getBytes(UTF_8)))
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        return HTTP.send(call.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String told(String id, String iin, String state) throws Exception {
        var levy = "{\"levyId\":\"%s\",\"iin\":\"%s\",\"state\":\"%s\"}".formatted(id, iin, state);
        var answer = tell(TOKEN, KEY, "{\"levies\":[" + levy + "]}");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceAll(".*\"status\":\"([a-z]+)\".*", "$1");
    }

    @Test
    void aLevyOfTheStandInReachesTheFileAndSoDoesItsEnd() throws Exception {
        var iin = nobody();
        long file = file(iin);
        putAtStandIn("L-1", iin, "stands");
        Rooms.until(() -> facts(file).equals("wage_levied"));
        putAtStandIn("L-1", iin, "ended");
        Rooms.until(() -> facts(file).equals("wage_levied,wage_levy_ended"));
        assertThat(rooms.text("select iin from wage_levy where id = 'L-1'")).isEqualTo("null");
    }

    private static void putAtStandIn(String id, String iin, String state) throws Exception {
        var uri = URI.create("http://localhost:" + rooms.world.port() + "/bailiffs/levies/" + id);
        var body = "{\"iin\":\"" + iin + "\",\"state\":\"" + state + "\"}";
        var put = HttpRequest.newBuilder(uri).PUT(HttpRequest.BodyPublishers.ofString(body));
        HTTP.send(put.build(), HttpResponse.BodyHandlers.discarding());
    }

    @Test
    void theSameAgainChangesNothingAndAFileIsToldOnceOfTwoLevies() throws Exception {
        var iin = nobody();
        long file = file(iin);
        assertThat(told("L-2", iin, "stands")).isEqualTo("taken");
        assertThat(told("L-2", iin, "stands")).isEqualTo("known");
        assertThat(told("L-3", iin, "stands")).isEqualTo("taken");
        assertThat(told("L-2", iin, "ended")).isEqualTo("taken");
        assertThat(facts(file)).isEqualTo("wage_levied");
        assertThat(told("L-3", iin, "ended")).isEqualTo("taken");
        assertThat(told("L-3", iin, "ended")).isEqualTo("known");
        assertThat(facts(file)).isEqualTo("wage_levied,wage_levy_ended");
    }

    @Test
    void theEndThatOvertakesTheLevyWinsAndAnotherPersonUnderTheSameIdIsRefused() throws Exception {
        var iin = nobody();
        long file = file(iin);
        var other = nobody();
        long others = file(other);
        told("L-4", iin, "ended");
        assertThat(told("L-4", iin, "stands")).isEqualTo("known");
        assertThat(told("L-5", iin, "stands")).isEqualTo("taken");
        assertThat(told("L-5", other, "ended")).isEqualTo("conflicting");
        assertThat(facts(file)).isEqualTo("wage_levied");
        assertThat(facts(others)).isEqualTo("null");
    }

    @Test
    void aFileThatIsOpenedLaterIsToldToo() throws Exception {
        var iin = nobody();
        told("L-6", iin, "stands");
        long file = file(iin);
        told("L-7", nobody(), "stands");
        assertThat(facts(file)).isEqualTo("wage_levied");
    }

    @Test
    void strangersNonsenseAndTooMuchAreTurnedAway() throws Exception {
        var one = "{\"levyId\":\"X\",\"iin\":\"" + nobody() + "\",\"state\":\"stands\"}";
        var levy = "{\"levies\":[" + one + "]}";
        assertThat(tell("guess", KEY, levy).statusCode()).isEqualTo(401);
        assertThat(tell(TOKEN, "guess", levy).statusCode()).isEqualTo(401);
        for (var odd :
                new String[] {
                    "",
                    "[]",
                    "{\"levies\":{}}",
                    "{\"levies\":[]}",
                    levy.replace("stands", "STANDS"),
                    levy.replace("\"X\"", "\"<X>\""),
                    levy.replaceAll("[0-9]{12}", "900101300000"),
                    "[".repeat(5_000)
                }) {
            assertThat(tell(TOKEN, KEY, odd).statusCode()).as(odd).isEqualTo(400);
        }
        assertThat(tell(TOKEN, KEY, " ".repeat((1 << 20) + 1)).statusCode()).isEqualTo(413);
        assertThat(rooms.text("select 1 from wage_levy where id = 'X'")).isEqualTo("nothing");
    }
}

package kz.robotbailiff.sandbox.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.sandbox.world.Fault;
import kz.robotbailiff.service.docket.Subscriptions;
import kz.robotbailiff.service.docket.Subscriptions.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Web Push to a push service that checks who sends and whose browsers decrypt.
class WebPushTest {

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

    @AfterEach
    void calm() {
        rooms.faults.clear();
    }

    private static long file() {
        serial++;
        return rooms.file("99994444000" + serial, "+7701400000" + serial, Tenge.of(7_000));
    }

    private static Subscriptions door() {
        return rooms.bean(Subscriptions.class);
    }

    @Test
    void theBrowserReadsWhatNobodyBetweenCan() throws Exception {
        long file = file();
        var browser = browser();
        assertThat(door().publicKey()).isPresent();
        assertThat(door().subscribe(file, browser)).isTrue();
        assertThat(door().subscribe(file, browser)).isTrue();
        var push = rooms.act(ActKind.SEND_PUSH, file, null, "open");
        rooms.carry(push);
        rooms.carry(push);
        var read = messages(browser);
        assertThat(read).hasSize(1);
        var text = JsonMapper.shared().readTree(read.get(0).asString());
        assertThat(text.path("title").asString()).isEqualTo("Атқарушылық іс жүргізу туралы хабар");
        assertThat(text.path("link").asString()).startsWith("http://localhost:8080/k/");
        assertThat(text.toString()).doesNotContain("Үлгібаев", "7 000");
        assertThat(rooms.text("select status from web_push where message = " + push.id()))
                .isEqualTo("201");
    }

    @Test
    void aBrowserThatIsGoneIsForgotten() throws Exception {
        long file = file();
        var browser = browser();
        door().subscribe(file, browser);
        call("DELETE", browser.endpoint().replace("/p/", "/browsers/"));
        rooms.carry(rooms.act(ActKind.SEND_PUSH, file, null, "open"));
        assertThat(
                        rooms.text(
                                "select gone_at is not null from web_subscription"
                                        + " where endpoint = '"
                                        + browser.endpoint()
                                        + "'"))
                .isEqualTo("t");
    }

    @Test
    void whatMayHaveGoneOutGoesOutOnceOnly() throws Exception {
        long file = file();
        var browser = browser();
        door().subscribe(file, browser);
        var push = rooms.act(ActKind.SEND_PUSH, file, null, "open");
        rooms.faults.set("webpush", Fault.BREAK_OFF, true);
        rooms.carry(push);
        rooms.faults.clear();
        rooms.carry(push);
        assertThat(messages(browser)).hasSize(1);
    }

    @Test
    void whoUnsubscribedGetsNothing() throws Exception {
        long file = file();
        var browser = browser();
        door().subscribe(file, browser);
        door().unsubscribe(file, browser.endpoint());
        rooms.carry(rooms.act(ActKind.SEND_PUSH, file, null, "open"));
        assertThat(messages(browser)).isEmpty();
    }

    @Test
    void strangeSubscriptionsAreRefused() throws Exception {
        long file = file();
        var good = browser();
        for (var endpoint :
                new String[] {
                    "https://169.254.169.254/latest",
                    "http://push.example.net/p/1",
                    "https://localhost@evil.example/p",
                    "file:///etc/passwd",
                    "not an address"
                }) {
            assertThat(door().subscribe(file, new Browser(endpoint, good.p256dh(), good.auth())))
                    .as(endpoint)
                    .isFalse();
        }
        assertThat(door().subscribe(file, new Browser(good.endpoint(), "AAAA", good.auth())))
                .isFalse();
        assertThat(door().subscribe(file, new Browser(good.endpoint(), good.p256dh(), "AAAA")))
                .isFalse();
    }

    private static Browser browser() throws Exception {
        var made = call("POST", rooms.world.url("webpush") + "/browsers");
        return new Browser(
                made.path("endpoint").asString(),
                made.path("p256dh").asString(),
                made.path("auth").asString());
    }

    private static JsonNode messages(Browser browser) throws Exception {
        return call("GET", browser.endpoint().replace("/p/", "/browsers/"));
    }

    private static JsonNode call(String method, String address) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(address))
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build();
            var body = http.send(request, BodyHandlers.ofString()).body();
            return body.isEmpty()
                    ? JsonMapper.shared().createObjectNode()
                    : JsonMapper.shared().readTree(body);
        }
    }
}

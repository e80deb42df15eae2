package kz.robotbailiff.sandbox.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Push through the state gateway's asynchronous channel, and envelopes that are not its own.
class ShepTest {

    private static Rooms rooms;

    @BeforeAll
    static void start() throws IOException {
        rooms = new Rooms(1);
    }

    @AfterAll
    static void stop() {
        rooms.close();
    }

    @Test
    void takesWhatTheGatewaySignedAndNothingElse() throws Exception {
        var push = push("999955555501");
        assertThat(rooms.carry(push)).isEqualTo(Delivery.done());
        Rooms.until(() -> state(push).equals("delivered"));
        var callback = callback();
        assertThat(callback).contains("wsse:Security", "<result>delivered</result>");
        var other = push("999955555502");
        rooms.carry(other);
        Rooms.until(() -> state(other).equals("delivered"));
        var id = Long.toString(push.id());
        for (var wrong :
                List.of(
                        callback.replace("<result>delivered", "<result>failed"),
                        callback.replace(id, "4711"),
                        callback.replaceFirst("(?s)<ds:Signature.*</ds:Signature>", "")
                                .replaceFirst("(?s)<Signature.*</Signature>", ""),
                        wrapped(callback),
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
                        "no xml at all")) {
            assertThat(post(wrong)).as(wrong).isEqualTo(500);
        }
        assertThat(post(callback)).isEqualTo(200);
        assertThat(state(push)).isEqualTo("delivered");
    }

    /// The signed body moved aside, and another one put in its place.
    private static String wrapped(String callback) {
        int from = callback.indexOf("<s:Body");
        int to = callback.indexOf("</s:Body>") + "</s:Body>".length();
        var body = callback.substring(from, to);
        var forged = body.replace("<result>delivered", "<result>failed");
        return callback.substring(0, from)
                        .replace("</s:Header>", "<old>" + body + "</old></s:Header>")
                + forged
                + callback.substring(to);
    }

    private static Task push(String iin) throws Exception {
        var file = rooms.file(iin, "+77013000001", Tenge.of(5_000));
        try (var http = HttpClient.newHttpClient()) {
            http.send(
                    HttpRequest.newBuilder(URI.create(rooms.world.url("push") + "/people/" + iin))
                            .PUT(HttpRequest.BodyPublishers.ofString("{\"app\":true}"))
                            .build(),
                    BodyHandlers.discarding());
        }
        return rooms.act(ActKind.SEND_PUSH, file, null, "open");
    }

    /// The last callback that the gateway sent, from its journal.
    private static String callback() throws IOException {
        try (var files = Files.walk(rooms.data)) {
            var journal =
                    files.filter(file -> file.endsWith("reports.jsonl")).findFirst().orElseThrow();
            var lines =
                    Files.readAllLines(journal).stream()
                            .filter(line -> line.contains("shep/async"))
                            .toList();
            return JsonMapper.shared()
                    .readTree(lines.getFirst())
                    .path("report")
                    .path("body")
                    .asString();
        }
    }

    private static int post(String body) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(rooms.url().resolve("/partners/shep/async"))
                            .header("Content-Type", "text/xml")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static String state(Task task) {
        return rooms.text("select state from v_message where id = " + task.id());
    }
}

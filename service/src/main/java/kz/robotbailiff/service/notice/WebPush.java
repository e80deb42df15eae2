package kz.robotbailiff.service.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/// Sends push messages to the browsers that debtors subscribed, beside the apps.
///
/// It gives no proof that anybody saw them, so it never decides whether a person was notified. A
/// message is written down before it goes to a browser and never goes there again.
final class WebPush implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebPush.class);
    private static final String BEGIN = Sql.of(WebPush.class, "begin_web_push");
    private static final String END = Sql.of(WebPush.class, "end_web_push");
    private static final String GONE = Sql.of(WebPush.class, "drop_gone");
    private static final Duration LIFE = Duration.ofDays(1);

    private final Db db;
    private final Time time;
    private final Vapid vapid;
    private final Tokens tokens;
    private final JsonMapper json = JsonMapper.builder().build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    WebPush(Db db, Time time, Vapid vapid, Tokens tokens) {
        this.db = db;
        this.time = time;
        this.vapid = vapid;
        this.tokens = tokens;
    }

    /// @param point the browser's public key in base64url
    /// @param auth the browser's secret in base64url
    private record Going(long message, long to, String endpoint, String point, String auth) {

        static Going of(ResultSet row) throws SQLException {
            return new Going(
                    row.getLong("message"),
                    row.getLong("subscription"),
                    row.getString("endpoint"),
                    row.getString("p256dh"),
                    row.getString("auth"));
        }
    }

    /// Sends letters to every browser of their people that has not had them yet.
    void send(List<PushGateway.Letter> letters) throws InterruptedException {
        var texts = new HashMap<Long, Wording.Push>();
        letters.forEach(letter -> texts.put(letter.id(), letter.text()));
        var going = db.transact(transaction -> begin(transaction, letters));
        var answers = new HashMap<Going, Future<Integer>>();
        for (var each : going) {
            var text = texts.get(each.message());
            if (text != null) {
                answers.put(each, threads.submit(() -> post(each, text)));
            }
        }
        var statuses = new HashMap<Going, Integer>();
        for (var answer : answers.entrySet()) {
            try {
                statuses.put(answer.getKey(), answer.getValue().get());
            } catch (ExecutionException e) {
                LOG.warn("a push service did not answer: {}", String.valueOf(e.getCause()));
            }
        }
        if (!statuses.isEmpty()) {
            db.transact(transaction -> end(transaction, statuses));
        }
    }

    private List<Going> begin(Connection transaction, List<PushGateway.Letter> letters)
            throws SQLException {
        var going = new ArrayList<Going>();
        try (var insert = transaction.prepareStatement(BEGIN)) {
            new Columns(transaction, insert)
                    .time(time.now())
                    .longs(letters.stream().map(PushGateway.Letter::id).toList())
                    .longs(letters.stream().map(letter -> letter.to().file()).toList());
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    going.add(Going.of(rows));
                }
            }
        }
        return going;
    }

    private int post(Going going, Wording.Push text)
            throws GeneralSecurityException, IOException, InterruptedException {
        var endpoint = URI.create(going.endpoint());
        var body = json.createObjectNode();
        body.put("title", text.title()).put("body", text.body()).put("link", text.link());
        var sealed =
                WebPushCipher.encrypt(
                        json.writeValueAsString(body).getBytes(UTF_8),
                        Curve.point(bytes(going.point())),
                        bytes(going.auth()),
                        Curve.pair(),
                        bytes(tokens.make()));
        var request =
                HttpRequest.newBuilder(endpoint)
                        .timeout(Duration.ofSeconds(10))
                        .header("Content-Type", "application/octet-stream")
                        .header("Content-Encoding", "aes128gcm")
                        .header("TTL", Long.toString(LIFE.toSeconds()))
                        .header("Urgency", "normal")
                        .header("Topic", "m" + going.message())
                        .header("Authorization", vapid.authorization(endpoint, time.now()))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(sealed))
                        .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }

    private int end(Connection transaction, Map<Going, Integer> statuses) throws SQLException {
        var all = List.copyOf(statuses.entrySet());
        try (var update = transaction.prepareStatement(END)) {
            new Columns(transaction, update)
                    .longs(all.stream().map(each -> each.getKey().message()).toList())
                    .longs(all.stream().map(each -> each.getKey().to()).toList())
                    .ints(all.stream().map(Map.Entry::getValue).toList());
            update.executeUpdate();
        }
        var gone = all.stream().filter(each -> isGone(each.getValue()));
        try (var update = transaction.prepareStatement(GONE)) {
            new Columns(transaction, update)
                    .time(time.now())
                    .longs(gone.map(each -> each.getKey().to()).toList());
            return update.executeUpdate();
        }
    }

    private static boolean isGone(int status) {
        return status == 404 || status == 410;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.shutdownNow();
        http.close();
    }
}

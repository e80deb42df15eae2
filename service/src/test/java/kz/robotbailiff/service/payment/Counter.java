package kz.robotbailiff.service.payment;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.TestDatabase;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.DocketWiring;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.PlatformWiring;
import kz.robotbailiff.service.platform.Time;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/// The payment room with a docket at work, on a real database and behind a real socket.
final class Counter implements AutoCloseable {

    static final String SECRET = "terminal-test";
    static final Instant NOW = Instant.parse("2025-09-01T05:15:00Z");

    final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    final HikariDataSource source = TestDatabase.fresh();
    final HttpClient http = HttpClient.newHttpClient();
    final ConfigurableApplicationContext context;
    final Db db;
    private int documents;

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({PlatformWiring.class, DocketWiring.class, PaymentWiring.class})
    static class App {}

    Counter(String... settings) {
        var all = new ArrayList<>(List.of(settings));
        all.add("--server.port=0");
        all.add("--server.address=127.0.0.1");
        all.add("--robot.sandbox=true");
        for (var agent : List.of("terminal", "bank", "gateway")) {
            all.add("--robot.payment.agents." + agent + ".secret=" + SECRET);
        }
        all.add("--robot.payment.agents.far.secret=" + SECRET);
        all.add("--robot.payment.agents.far.addresses=10.0.0.0/8,192.0.2.7");
        InstantSource clock = now::get;
        context =
                new SpringApplicationBuilder(App.class)
                        .initializers(fresh -> {
                            var beans = fresh.getBeanFactory();
                            beans.registerSingleton("clock", clock);
                            beans.registerSingleton("dataSource", (DataSource) source);
                        })
                        .run(all.toArray(String[]::new));
        db = context.getBean(Db.class);
    }

    URI address(String path) {
        return URI.create(
                "http://127.0.0.1:"
                        + context.getEnvironment().getProperty("local.server.port")
                        + path);
    }

    /// A proceeding opened today for this sum, against a debtor in Taraz.
    long opened(long tenge) {
        long person = id();
        long file = id();
        int n = ++documents;
        execute(
                "insert into person (id, iin, surname, given_name, address, kato) values"
                        + " (%d, '%012d', 'Үлгі', 'Адам', 'Тараз', '311010000')"
                                .formatted(person, n));
        execute(
                """
                insert into document (id, source, authority, number, kind, person, language, amount,
                                      issued_on, in_force_on, decided_on, kato, arrived_at,
                                      arrived_on, digest, changed_at)
                values (%d, 'administrative_register', '240840000017', 'ПС-%d',
                        'payment_prescription', %d, 'kk', %d, '2025-07-01', '2025-07-11',
                        '2025-08-12', '311010000', '%s', '%s', '', '%s')\
                """
                        .formatted(
                                file,
                                n,
                                person,
                                tenge * 100,
                                now.get(),
                                Time.day(now.get()),
                                now.get()));
        execute(
                """
                insert into document_content (document, content) values (%d,
                    '{"claimant": {"bin": "240840000017", "payee": {
                      "iik": "KZ00000000000000000%d", "bik": "XXXXKZKX", "kbe": "11",
                      "knp": "911", "kbk": "204105"}}}')\
                """
                        .formatted(file, n % 10));
        tell(file, new Fact.Identified(new Kato("311010000")));
        until(() -> !ask("select 1 from proceeding where id = " + file).isEmpty());
        return file;
    }

    void tell(long file, Fact fact) {
        db.transact(connection ->
                context.getBean(Facts.class)
                        .record(connection, List.of(NewFact.of(file, fact, now.get()))));
        context.getBean(Bell.class).ring();
    }

    private long id() {
        return context.getBean(kz.robotbailiff.service.platform.Ids.class).next();
    }

    String number(long file) {
        return ask("select number from v_file where id = " + file).getFirst();
    }

    String state(long file) {
        return ask("select state || coalesce(' ' || closing::text, '') from v_file where id = "
                        + file)
                .getFirst();
    }

    /// Waits until every fact has been answered.
    void settled() {
        until(() -> ask("select 1 from pending").isEmpty());
    }

    /// Waits until every fact of other files has been answered; this one's are held.
    void settledBut(long file) {
        until(() -> ask("select 1 from pending where file <> " + file).isEmpty());
        until(() -> !ask("select 1 from pending where file = " + file).isEmpty());
    }

    String terminal(String query) {
        return send(basic("terminal", SECRET, HttpRequest.newBuilder(osmp(query)))).body();
    }

    HttpRequest.Builder basic(String user, String secret, HttpRequest.Builder request) {
        var pair =
                Base64.getEncoder()
                        .encodeToString(
                                (user + ":" + secret)
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return request.header("Authorization", "Basic " + pair);
    }

    URI osmp(String query) {
        return address("/payments/osmp?" + query);
    }

    HttpResponse<String> post(String agent, String type, String body) {
        return send(
                HttpRequest.newBuilder(address("/payments/notices"))
                        .header("Content-Type", type)
                        .header("X-Agent", agent)
                        .header("X-Signature", "sha256=" + Seal.of(SECRET, body))
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> notice(String id, String account, String sum) {
        var json =
                """
                {"id":"%s","account":"%s","sum":"%s","paidAt":"2025-09-01T10:15:00+05:00"}\
                """
                        .formatted(id, account, sum);
        return post("gateway", "application/json", json);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        db.transact(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    List<String> ask(String sql) {
        return db.read(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                var answers = new ArrayList<String>();
                while (rows.next()) {
                    answers.add(String.valueOf(rows.getString(1)));
                }
                return answers;
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        });
    }

    /// Where the tenge of a file lie, account by account.
    List<String> book(long file) {
        return ask(
                "select h.account || ' ' || (sum(h.sum) / 100)::bigint from holding h join receipt r on"
                        + " r.id = h.receipt where r.file = "
                        + file
                        + " and h.sum <> 0 group by h.account order by h.account");
    }

    static void until(BooleanSupplier happened) {
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not happen within 15 seconds");
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        context.close();
        http.close();
        source.close();
    }
}

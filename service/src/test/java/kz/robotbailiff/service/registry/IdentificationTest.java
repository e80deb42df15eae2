package kz.robotbailiff.service.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import kz.robotbailiff.service.TestDatabase;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.Newcomer;
import kz.robotbailiff.service.docket.Newcomers;
import kz.robotbailiff.service.docket.Presence;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Time;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The registry against a register on a real socket, with answers as it may give them.
class IdentificationTest {

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-09-01T06:00:00Z"));
    private final AtomicReference<String> answer = new AtomicReference<>("");
    private HikariDataSource database;
    private HttpServer register;
    private HttpPersonsGateway gateway;
    private Newcomers newcomers;
    private Identification identification;

    @BeforeEach
    void open() throws Exception {
        database = TestDatabase.fresh();
        var db = new Db(database);
        var time = new Time(now::get);
        newcomers = new Newcomers(db, time, new Presence(db, time, new Bell()));
        register = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        register.createContext(
                "/search",
                exchange -> {
                    var body = answer.get().getBytes(UTF_8);
                    exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        register.start();
        gateway =
                new HttpPersonsGateway(
                        URI.create("http://localhost:" + register.getAddress().getPort()),
                        Duration.ofSeconds(2));
        identification =
                new Identification(newcomers, gateway, new Facts(new Ids(db), time), db, time);
        for (long file = 1; file <= 4; file++) {
            arrive(db, file);
        }
    }

    @AfterEach
    void close() {
        gateway.close();
        register.stop(0);
        database.close();
    }

    private void arrive(Db db, long file) {
        var iin = "00000000000" + file;
        run(
                """
                insert into person (id, iin, surname, given_name, address, kato)
                values (%d, '%s', 'МЫСАЛОВ', 'Семён', 'ескі', '710000000');
                insert into document (id, source, authority, number, kind, person, language, amount,
                    issued_on, kato, arrived_at, arrived_on, digest, changed_at)
                values (%d, 'tax_system', '990840000012', '%d', 'tax_order', %d, 'kk', 100,
                    '2026-08-01', '710000000', now(), '2026-09-01', '', now())\
                """
                        .formatted(file, iin, file, file, file));
        db.transact(transaction -> {
            newcomers.admit(transaction, List.of(new Newcomer(file, iin, "МЫСАЛОВ", "Семён", 0)));
            return file;
        });
    }

    @Test
    void eachNewcomerGetsTheFactThatTheRegisterBearsOut() {
        answer.set(
                """
                {"persons":[
                 {"iin":"000000000001","status":"FOUND","surname":"Мысалов","givenName":"Семен",
                  "kato":"311010000","address":"жаңа","phone":"+77000000001","more":1},
                 {"iin":"000000000002","status":"FOUND","surname":"Сынақов","givenName":"Семен",
                  "kato":"311010000","address":"жаңа"},
                 {"iin":"000000000003","status":"DECEASED"},
                 {"iin":"000000000004","status":"UNKNOWN"}]}\
                """);
        assertThat(identification.round(500)).isEqualTo(4);
        assertThat(text("select string_agg(kind || ' ' || detail, ', ' order by file) from fact"))
                .isEqualTo(
                        "identified 311010000, not_identified NAME_DIFFERS, not_identified DECEASED,"
                                + " not_identified UNKNOWN");
        assertThat(text("select surname || kato || address || phone from person where id = 1"))
                .isEqualTo("Мысалов311010000жаңа+77000000001");
        assertThat(text("select surname || address from person where id = 2"))
                .as("whose name differs keeps what the document said")
                .isEqualTo("МЫСАЛОВескі");
        assertThat(text("select count(*)::text from newcomer")).isEqualTo("0");
        assertThat(identification.round(500)).isZero();
    }

    @Test
    void aSilentRegisterIsAskedAgainAndLosesNobody() {
        for (var silence : List.of("", "nonsense", "{\"persons\":[]}", "{\"persons\":null}")) {
            answer.set(silence);
            assertThat(identification.round(500)).isZero();
            assertThat(identification.round(500)).as("not before its time").isZero();
            now.updateAndGet(moment -> moment.plusSeconds(70));
        }
        assertThat(text("select count(*)::text || max(tries) from newcomer")).isEqualTo("44");
        answer.set("{\"persons\":[{\"iin\":\"000000000003\",\"status\":\"UNKNOWN\"}]}");
        assertThat(identification.round(500)).isEqualTo(1);
        assertThat(text("select count(*)::text from newcomer")).isEqualTo("3");
    }

    @Test
    void aCrashBetweenClaimAndAnswerOnlyDelays() {
        assertThat(newcomers.claim(500, Duration.ofMinutes(2))).hasSize(4);
        answer.set("{\"persons\":[{\"iin\":\"000000000001\",\"status\":\"UNKNOWN\"}]}");
        assertThat(identification.round(500)).isZero();
        now.updateAndGet(moment -> moment.plusSeconds(121));
        assertThat(identification.round(500)).isEqualTo(1);
    }

    @Test
    void namesAreTheSameHoweverTheyAreWritten() {
        assertThat(Corroboration.same("АЛЁШИНА", "алешина")).isTrue();
        assertThat(Corroboration.same("Әбіш - Мысал", "Әбіш-Мысал")).isTrue();
        assertThat(Corroboration.same("И\u0306са", "Йса")).isTrue();
        assertThat(Corroboration.same("Мысалов", "Мысалова")).isFalse();
        assertThat(Corroboration.same("Мысалов", null)).isFalse();
    }

    private void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

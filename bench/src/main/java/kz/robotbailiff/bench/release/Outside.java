package kz.robotbailiff.bench.release;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.postgres.EmbeddedPostgres;
import kz.robotbailiff.sandbox.Measures;
import kz.robotbailiff.sandbox.world.Body;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Faults;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.sandbox.world.Reports;
import kz.robotbailiff.sandbox.world.StandIn;
import kz.robotbailiff.sandbox.world.Surroundings;
import kz.robotbailiff.sandbox.world.World;
import org.flywaydb.core.Flyway;

/// All that is not the robot: the database, five banks, the notarial system, the register, and the
/// clock.
final class Outside implements AutoCloseable {

    static final int BANKS = 5;

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    final Faults faults = new Faults();
    final Mailbox mailbox = new Mailbox();
    final HikariDataSource source = new HikariDataSource();
    private final Path data;
    private final EmbeddedPostgres postgres;
    private final World world;
    private final Reports reports;
    private final List<StandIn> standIns;
    private final boolean inTurn;

    /// @param inTurn whether banks are asked one after another, and not all at once
    Outside(boolean inTurn) {
        this.inTurn = inTurn;
        try {
            data = Files.createTempDirectory("release");
            postgres = EmbeddedPostgres.startAnew(data, Path.of("target", "postgres"));
            world = new World(0, faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reports = new Reports(data, faults);
        reports.serviceIs(mailbox.address());
        standIns = Measures.standIns(around(), BANKS);
        standIns.forEach(world::add);
        source.setJdbcUrl(postgres.jdbcUrl("postgres"));
        source.setUsername(postgres.user());
        source.setPassword(postgres.password());
        Flyway.configure().dataSource(source).load().migrate();
    }

    private Surroundings around() {
        return new Surroundings(data, now::get, reports, faults);
    }

    /// What the robot is told of it.
    Map<String, Object> settings() {
        var settings = new HashMap<String, Object>(Measures.settings(around(), world, BANKS));
        var banks = inTurn ? "one-after-another" : "all-at-once";
        settings.put("robot.law.reading.seizure.banks", banks);
        settings.put("play.url", postgres.jdbcUrl("postgres"));
        settings.put("play.user", postgres.user());
        settings.put("play.password", postgres.password());
        return settings;
    }

    /// Waits until every report has reached the mailbox.
    void settle() throws InterruptedException {
        while (!reports.idle()) {
            Thread.sleep(1);
        }
    }

    void give(int bank, String iin, Tenge balance, String kind) {
        var body =
                Json.write(Map.of("balance", balance.toDecimal(), "exempt", false, "kind", kind));
        ask(bank, "PUT", "/accounts/" + iin, body);
    }

    Tenge held(int bank, String iin) {
        return sum(bank, iin, "held");
    }

    Tenge balance(int bank, String iin) {
        return sum(bank, iin, "balance");
    }

    private Tenge sum(int bank, String iin, String name) {
        var told = ask(bank, "GET", "/accounts/" + iin, "");
        return Tenge.parse(Json.tree(told).path(name).asString("0.00"));
    }

    /// Whether the notarial system or the register still has anything about this person.
    boolean isListed(String iin) {
        for (int i = BANKS; i < standIns.size(); i++) {
            if (!ask(i, "GET", "/people/" + iin, "").equals("{\"standing\":[]}")) {
                return true;
            }
        }
        return false;
    }

    private String ask(int standIn, String method, String path, String body) {
        try {
            var call = new Call(method, path, Map.of(), Map.of(), Body.of(body));
            return standIns.get(standIn).handle(call).body().text();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        source.close();
        world.close();
        reports.close();
        mailbox.close();
        postgres.close();
        Folders.remove(data);
    }
}

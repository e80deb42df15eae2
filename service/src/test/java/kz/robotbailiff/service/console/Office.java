package kz.robotbailiff.service.console;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.TestDatabase;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.DocketWiring;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.docket.Quiet;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.PlatformWiring;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.policy.PolicyWiring;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The console beside a docket at work on a real database; the other rooms do everything at once.
final class Office implements AutoCloseable {

    static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.EPOCH);
    static final Set<ActKind> REFUSED = EnumSet.noneOf(ActKind.class);
    static final Map<Long, String> HOLDERS = new ConcurrentHashMap<>();

    final HikariDataSource source = TestDatabase.fresh();
    final ConfigurableApplicationContext context;
    private int documents;

    Office(LocalDate today) {
        REFUSED.clear();
        HOLDERS.clear();
        NOW.set(Time.startOf(today).plusSeconds(12 * 3600));
        Parts.use(source);
        var application = new SpringApplication(Parts.class);
        application.setDefaultProperties(
                Map.of(
                        "server.port", "0",
                        "robot.sandbox", "true",
                        "robot.identity.issuer", "http://localhost:1",
                        "spring.main.banner-mode", "off",
                        "spring.flyway.enabled", "false",
                        "logging.level.root", "warn"));
        InstantSource clock = NOW::get;
        application.addInitializers(
                fresh -> fresh.getBeanFactory().registerSingleton("clock", clock));
        context = application.run();
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /// Lets days go by, each of them begun and answered.
    void passTo(LocalDate day) {
        for (var next = part(Time.class).today().plusDays(1);
                !next.isAfter(day);
                next = next.plusDays(1)) {
            NOW.set(Time.startOf(next).plusSeconds(12 * 3600));
            settle();
        }
    }

    /// Waits until the docket has nothing to do.
    void settle() {
        part(Bell.class).ring();
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!part(Quiet.class).isQuiet()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the docket does not come to rest");
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    long opened(long tenge) {
        return arrived(tenge, "311010000");
    }

    /// A document that the registers bear out.
    long arrived(long tenge, String kato) {
        long file = document(tenge, kato);
        tell(file, new Fact.Identified(new Kato(kato)));
        return file;
    }

    void tell(long file, Fact fact) {
        part(Db.class)
                .transact(connection ->
                        part(Facts.class)
                                .record(connection, List.of(NewFact.of(file, fact, NOW.get()))));
        settle();
    }

    private long document(long tenge, String kato) {
        long person = part(Ids.class).next();
        long id = part(Ids.class).next();
        int n = ++documents;
        run(
                "insert into person (id, iin, surname, given_name, address, kato) values"
                        + " (%d, '%012d', 'Үлгі', 'Адам', 'Тараз', '%s')"
                                .formatted(person, n, kato));
        var today = part(Time.class).today();
        run(
                ("insert into document (id, source, authority, number, kind, person, language,"
                                + " amount, issued_on, in_force_on, decided_on, kato, arrived_at,"
                                + " arrived_on, digest, changed_at) values (%d,"
                                + " 'administrative_register', '240840000017', 'ПС-%d',"
                                + " 'payment_prescription', %d, 'kk', %d, '%s', '%s', '%s', '%s',"
                                + " '%s', '%s', '', '%s')")
                        .formatted(
                                id,
                                n,
                                person,
                                tenge * 100,
                                today.minusDays(60),
                                today.minusDays(50),
                                today.minusDays(20),
                                kato,
                                NOW.get(),
                                today,
                                NOW.get()));
        return id;
    }

    void run(String sql) {
        part(Db.class)
                .transact(connection -> {
                    try (var statement = connection.createStatement()) {
                        return statement.executeUpdate(sql);
                    }
                });
    }

    /// The first column of a query, as text, one line a row.
    List<String> ask(String sql) {
        return part(Db.class)
                .read(connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery(sql)) {
                        var answers = new ArrayList<String>();
                        while (rows.next()) {
                            answers.add(String.valueOf(rows.getString(1)));
                        }
                        return answers;
                    }
                });
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({
        PlatformWiring.class,
        DocketWiring.class,
        PolicyWiring.class,
        ConsoleWiring.class,
        OtherRooms.class
    })
    static class Parts {

        private static @Nullable HikariDataSource pool;

        static void use(HikariDataSource source) {
            pool = source;
        }

        // The pool belongs to the test run, not to the context.
        @Bean(destroyMethod = "")
        DataSource dataSource() {
            return Objects.requireNonNull(pool);
        }
    }
}

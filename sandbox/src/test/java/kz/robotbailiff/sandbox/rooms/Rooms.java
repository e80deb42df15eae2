package kz.robotbailiff.sandbox.rooms;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.postgres.EmbeddedPostgres;
import kz.robotbailiff.sandbox.Measures;
import kz.robotbailiff.sandbox.Notices;
import kz.robotbailiff.sandbox.smsc.Smsc;
import kz.robotbailiff.sandbox.world.Faults;
import kz.robotbailiff.sandbox.world.Reports;
import kz.robotbailiff.sandbox.world.Surroundings;
import kz.robotbailiff.sandbox.world.World;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Carrier;
import kz.robotbailiff.service.docket.Confirmations;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.Incoming;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.docket.Receipts;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.measure.MeasureWiring;
import kz.robotbailiff.service.notice.NoticeWiring;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.PlatformWiring;
import kz.robotbailiff.service.platform.Time;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The rooms measure and notice on a real database, with their partners' stand-ins at the other end
/// of real lines, and without a docket: a test hands over the acts itself.
final class Rooms implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Faults faults = new Faults();
    final World world;
    final Smsc smsc;
    final Smsc second;
    final Path data;
    private final Reports reports;
    private final EmbeddedPostgres postgres;
    private final ConfigurableApplicationContext service;
    private final Map<ActKind, Carrier> carriers = new HashMap<>();
    private long next = 1_000;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({PlatformWiring.class, MeasureWiring.class, NoticeWiring.class})
    static class House {

        @Bean
        Bell bell() {
            return new Bell();
        }

        @Bean
        Facts facts(Ids ids, Time time) {
            return new Facts(ids, time);
        }

        @Bean
        Confirmations confirmations(Time time) {
            return new Confirmations(time);
        }

        @Bean
        LawOfDay laws(@Value("${robot.law.reading.seizure.banks:all-at-once}") String banks) {
            var readings = Map.of("seizure.banks", banks, "reminder.days", "3 20");
            return new LawOfDay(LawBook.load(readings));
        }

        @Bean
        Book book() {
            return new Book();
        }
    }

    /// Notes the money that arrives.
    static final class Book implements Receipts {

        private final List<Incoming> money = new ArrayList<>();

        @Override
        public synchronized void received(Connection transaction, List<Incoming> arrived) {
            money.addAll(arrived);
        }

        synchronized Tenge sum() {
            return money.stream().map(Incoming::sum).reduce(Tenge.ZERO, Tenge::plus);
        }
    }

    Rooms(int banks) throws IOException {
        this(banks, Map.of());
    }

    /// Rooms with some settings of their own.
    Rooms(int banks, Map<String, String> more) throws IOException {
        data = Files.createTempDirectory("rooms");
        postgres =
                EmbeddedPostgres.startAnew(data.resolve("postgres"), Path.of("../target/postgres"));
        world = new World(0, faults);
        reports = new Reports(data, faults);
        var around = new Surroundings(data, Instant::now, reports, faults);
        Measures.standIns(around, banks).forEach(world::add);
        world.add(Notices.push(around));
        world.add(Notices.print(around));
        world.add(Notices.webPush(around, () -> world.url("webpush")));
        smsc = Notices.smsc(around, 0);
        second = Notices.second(around);
        var settings = new LinkedHashMap<String, String>();
        settings.putAll(Measures.settings(around, world, banks));
        settings.putAll(Notices.settings(around, world, List.of(smsc.port(), second.port())));
        settings.put("robot.notice.patience", "10s");
        settings.put("robot.notice.sms.answer-within", "1s");
        settings.put("robot.notice.sms.slow", "500ms");
        settings.put("robot.notice.operator-rest", "1s");
        settings.put("robot.notice.remind-every", "200ms");
        settings.put("robot.notice.print.every", "200ms");
        settings.put("robot.portal.address", "http://localhost:8080");
        settings.put("spring.datasource.url", postgres.jdbcUrl("postgres"));
        settings.put("spring.datasource.username", postgres.user());
        settings.put("spring.datasource.password", postgres.password());
        settings.put("server.port", "0");
        settings.put("management.endpoint.health.validate-group-membership", "false");
        settings.put("robot.sandbox", "true");
        settings.putAll(more);
        service = start(settings);
        service.getBeansOfType(Carrier.class)
                .values()
                .forEach(each -> each.kinds().forEach(kind -> carriers.put(kind, each)));
        reports.serviceIs(url());
    }

    private static ConfigurableApplicationContext start(Map<String, String> settings) {
        return new SpringApplicationBuilder(House.class)
                .registerShutdownHook(false)
                .run(
                        settings.entrySet().stream()
                                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                                .toArray(String[]::new));
    }

    URI url() {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port);
    }

    Book book() {
        return service.getBean(Book.class);
    }

    <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    /// An open proceeding against a person with this IIN and phone.
    long file(String iin, String phone, Tenge owed) {
        long id = next++;
        sql(
                """
                insert into person
                values (%d, '%s', 'Үлгібаев', 'Айбек', null, '-', '311010000', '%s')
                """
                        .formatted(id, iin, phone));
        sql(
                """
                insert into document (id, source, authority, number, kind, person, language, amount,
                    issued_on, kato, arrived_at, arrived_on, digest, state, changed_at)
                values (%1$d, 'tax_system', '000000000000', '%1$d', 'tax_order', %1$d, 'kk', %2$d,
                    '2026-09-01', '311010000', now(), '2026-09-02', 'x', 'opened', now())
                """
                        .formatted(id, owed.tiyn()));
        sql(
                """
                insert into proceeding (id, number, region, kato, person, state, version, opened_at,
                    opened_on, last_day, timetable, edition, mci, owed)
                values (%1$d, '31-26-%1$07d', 31, '311010000', %1$d, 'open', 1, now(),
                    '2026-09-02', '2026-10-02', 'simplified-2024', 1, 100, %2$d)
                """
                        .formatted(id, owed.tiyn()));
        sql(
                """
                insert into decision (id, file, made_at, law_day, edition, outcome, grounds)
                values (%1$d, %1$d, now(), '2026-09-02', 1, 'OPENED', '')
                """
                        .formatted(id));
        return id;
    }

    /// An act of a file, as the docket would have written it.
    Task act(ActKind kind, long file, Tenge sum, String detail) {
        long id = next++;
        sql(
                """
                insert into act (id, file, decision, kind, region, state, next_try)
                values (%d, %d, %d, '%s', 31, 'sent', now())
                """
                        .formatted(id, file, file, kind));
        return new Task(id, file, file, kind, 31, sum, detail, 0, Instant.now());
    }

    Delivery carry(Task task) {
        return carry(List.of(task)).get(task.id());
    }

    Map<Long, Delivery> carry(List<Task> tasks) {
        var kind = tasks.getFirst().kind();
        return carriers.get(kind).carry(kind, tasks);
    }

    /// Carries an act out again until it needs no more.
    void carryUntilDone(List<Task> tasks) {
        until(() -> {
            var open = tasks.stream().filter(task -> !isDone(task)).toList();
            if (open.isEmpty()) {
                return true;
            }
            carry(open)
                    .forEach((id, delivery) -> {
                        if (delivery instanceof Delivery.Done) {
                            sql("update act set state = 'done' where id = " + id);
                        }
                    });
            return false;
        });
    }

    boolean isDone(Task task) {
        return "done".equals(text("select state from act where id = " + task.id()));
    }

    void settled() {
        until(reports::idle);
    }

    static void until(BooleanSupplier happens) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!happens.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen within " + PATIENCE);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }

    void sql(String sql) {
        bean(Db.class)
                .transact(connection -> {
                    try (var statement = connection.createStatement()) {
                        return statement.execute(sql);
                    }
                });
    }

    String text(String sql) {
        return bean(Db.class).read(connection -> one(connection, sql));
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "nothing";
        }
    }

    @Override
    public void close() {
        service.close();
        smsc.close();
        second.close();
        reports.close();
        world.close();
        postgres.close();
    }
}

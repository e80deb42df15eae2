package kz.robotbailiff.bench.speed;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// The light alternative: rows one by one, and a library that keeps the deadlines in a table.
///
/// A deadline is laid down in the file's own transaction; when it comes, the library runs the work
/// and then forgets the deadline in a transaction of its own.
final class SchedulerContender implements Contender {

    private static final int THREADS = 8;
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
    private static final List<String> DAYS = List.of("day5", "day10", "day20", "day30");
    private static final String TABLE =
            """
            create table scheduled_tasks (
              task_name text not null, task_instance text not null, task_data bytea,
              execution_time timestamptz not null, picked boolean not null, picked_by text,
              last_success timestamptz, last_failure timestamptz, consecutive_failures int,
              last_heartbeat timestamptz, version bigint not null, priority smallint,
              primary key (task_name, task_instance));
            create index execution_time_idx on scheduled_tasks (execution_time);
            create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
            create index priority_idx on scheduled_tasks (priority desc, execution_time asc);
            """;

    private final Arena arena;
    private final String database;
    private final HikariDataSource pool;
    private final BorrowedConnection borrowed = new BorrowedConnection();
    private final SchedulerClient client;
    private final List<OneTimeTask<Void>> tasks;
    private volatile FileRows rows = new FileRows(new Delta(List.of()));

    SchedulerContender(Arena arena, String database) {
        this.arena = arena;
        this.database = database;
        arena.run(database, TABLE);
        pool = arena.pool(database, 2 * THREADS);
        tasks = DAYS.stream().map(this::task).toList();
        client = client();
    }

    /// The library looks at the database once, to learn which one it is.
    private SchedulerClient client() {
        try (var connection = pool.getConnection()) {
            var made = new AtomicReference<SchedulerClient>();
            BorrowedConnection.lend(
                    connection, () -> made.set(SchedulerClient.Builder.create(borrowed).build()));
            return Objects.requireNonNull(made.get());
        } catch (SQLException e) {
            throw new BenchFailure("db-scheduler could not begin: " + e.getMessage(), e);
        }
    }

    /// All rows of days 5, 10 and 20 are written on the last of them.
    private OneTimeTask<Void> task(String day) {
        return Tasks.oneTime(day)
                .execute((instance, _) -> {
                    if (day.equals("day20") || day.equals("day30")) {
                        alone(Long.parseLong(instance.getId()), (_, _) -> {});
                    }
                });
    }

    private interface Also {
        void does(Connection connection, String file);
    }

    private void alone(long file, Also also) {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            rows.write(connection, file);
            also.does(connection, Long.toString(file));
            connection.commit();
        } catch (SQLException e) {
            throw new BenchFailure("db-scheduler could not write: " + e.getMessage(), e);
        }
    }

    @Override
    public String name() {
        return "db-scheduler 16";
    }

    @Override
    public void prepare(Phase phase, Delta delta) {
        rows = new FileRows(delta);
    }

    @Override
    public void play(Phase phase, Delta delta) {
        var files = rows.files();
        switch (phase) {
            case OPEN -> Together.each(THREADS, files, file -> alone(file, this::schedule));
            case SETTLE -> Together.each(THREADS, files, file -> alone(file, this::cancel));
            case MEASURES -> due("task_name <> 'day30'");
            case EXPIRE -> due("task_name = 'day30'");
            case HTTP -> throw new BenchFailure("db-scheduler takes nothing in by HTTP.");
        }
    }

    private void schedule(Connection connection, String file) {
        BorrowedConnection.lend(
                connection,
                () ->
                        tasks.forEach(
                                task -> client.scheduleIfNotExists(task.instance(file), LATER)));
    }

    private void cancel(Connection connection, String file) {
        BorrowedConnection.lend(connection, () -> client.cancel(TaskInstanceId.of("day30", file)));
    }

    /// Lets the time come, and the library's own threads do what is due.
    private void due(String which) {
        arena.run(database, "update scheduled_tasks set execution_time = now() where " + which);
        var scheduler =
                Scheduler.create(pool, List.copyOf(tasks))
                        .threads(THREADS)
                        .pollUsingLockAndFetch(8, 40)
                        .pollingInterval(Duration.ofMillis(50))
                        .build();
        scheduler.start();
        try {
            var left = "select count(*) from scheduled_tasks where execution_time <= now()";
            while (arena.number(database, left) > 0) {
                Together.pause(50);
            }
        } finally {
            scheduler.stop();
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}

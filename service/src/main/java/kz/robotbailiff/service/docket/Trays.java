package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// The trays of acts: hands out batches under a lease, and writes what came of them.
final class Trays {

    /// A batch whose carrier fell silent is handed out again after this; that of a service that is
    /// gone at once (see [Presence]).
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final String KINDS = Sql.of(Trays.class, "due_kinds");
    private static final String TAKE = Sql.of(Trays.class, "take_acts");
    private static final String OUTCOME = Sql.of(Trays.class, "write_outcomes");
    private static final String FOLLOWERS = Sql.of(Trays.class, "release_followers");

    private final Db db;
    private final Time time;

    private final Presence presence;

    Trays(Db db, Time time, Presence presence) {
        this.db = db;
        this.time = time;
        this.presence = presence;
    }

    /// Those of the kinds of which an act is due: one statement, however many kinds.
    Set<ActKind> due(Collection<ActKind> kinds) {
        return db.alone(connection -> {
            try (var select = connection.prepareStatement(KINDS)) {
                new Columns(connection, select)
                        .texts(kinds.stream().map(ActKind::name).toList())
                        .time(time.now());
                var due = EnumSet.noneOf(ActKind.class);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        due.add(ActKind.valueOf(rows.getString(1)));
                    }
                }
                return due;
            }
        });
    }

    List<Task> take(ActKind kind, int most) {
        return db.transact(connection -> {
            try (var update = connection.prepareStatement(TAKE)) {
                new Columns(connection, update)
                        .time(time.now().plus(LEASE))
                        .number(presence.number())
                        .text(kind.name())
                        .time(time.now())
                        .number(most);
                return tasks(update.executeQuery(), kind);
            }
        });
    }

    /// Writes outcomes; an act that its partner confirmed meanwhile stays done.
    void write(Map<Long, Delivery> deliveries, List<Task> tasks) {
        var now = time.now();
        var outcomes =
                tasks.stream()
                        .filter(task -> deliveries.containsKey(task.id()))
                        .map(task -> Ended.of(task, deliveries, now))
                        .toList();
        if (!outcomes.isEmpty()) {
            db.transact(connection -> write(connection, outcomes, now));
        }
    }

    private static int write(Connection connection, List<Ended> outcomes, Instant now)
            throws SQLException {
        try (var update = connection.prepareStatement(OUTCOME)) {
            new Columns(connection, update)
                    .time(now)
                    .longs(outcomes.stream().map(Ended::id).toList())
                    .texts(outcomes.stream().map(Ended::state).toList())
                    .times(outcomes.stream().map(Ended::nextTry).toList())
                    .texts(outcomes.stream().map(Ended::reason).toList())
                    .booleans(outcomes.stream().map(Ended::counts).toList());
            update.executeUpdate();
        }
        var done = outcomes.stream().filter(o -> o.state().equals("done")).map(Ended::id).toList();
        if (!done.isEmpty()) {
            try (var update = connection.prepareStatement(FOLLOWERS)) {
                new Columns(connection, update).longs(done);
                update.executeUpdate();
            }
        }
        return outcomes.size();
    }

    private static List<Task> tasks(java.sql.ResultSet rows, ActKind kind) throws SQLException {
        var tasks = new ArrayList<Task>();
        while (rows.next()) {
            tasks.add(
                    new Task(
                            rows.getLong("id"),
                            rows.getLong("file"),
                            rows.getLong("decision"),
                            kind,
                            rows.getInt("region"),
                            sum(rows),
                            rows.getString("detail"),
                            rows.getInt("tries") - 1,
                            rows.getTimestamp("made_at").toInstant()));
        }
        return tasks;
    }

    private static @Nullable Tenge sum(java.sql.ResultSet rows) throws SQLException {
        long sum = rows.getLong("sum");
        return rows.wasNull() ? null : Tenge.ofTiyn(sum);
    }
}

package kz.robotbailiff.service.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Carrier;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.LawOfDay;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Reminds those who still owe on the days that the law's table of readings names, by SMS and push,
/// once a day and channel, ever.
///
/// A reminder decides nothing and is no act of the docket; it goes through the same carriers under
/// the same rules, and whoever has paid meanwhile gets none.
final class Reminders {

    private static final String DUE = Sql.of(Reminders.class, "find_unreminded");
    private static final String PLAN = Sql.of(Reminders.class, "plan_reminders");
    private static final String TAKE = Sql.of(Reminders.class, "take_reminders");
    private static final String END = Sql.of(Reminders.class, "end_reminders");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration AGAIN = Duration.ofMinutes(5);
    private static final int MOST = 500;

    private final Db db;
    private final Time time;
    private final Ids ids;
    private final LawOfDay law;
    private final List<Carrier> carriers;

    Reminders(Db db, Time time, Ids ids, LawOfDay law, List<Carrier> carriers) {
        this.db = db;
        this.time = time;
        this.ids = ids;
        this.law = law;
        this.carriers = carriers;
    }

    private record File(long id, int region) {}

    private record Taken(Task task, boolean owes) {}

    /// Plans what is due today, and carries out what is planned.
    void run() {
        for (int days : law.on(time.today()).readings().reminderDays()) {
            db.transact(transaction -> plan(transaction, days));
        }
        for (var carrier : carriers) {
            for (var kind : carrier.kinds()) {
                carry(carrier, kind);
            }
        }
    }

    private int plan(Connection transaction, int days) throws SQLException {
        var due = new ArrayList<File>();
        try (var select = transaction.prepareStatement(DUE)) {
            select.setObject(1, time.today().minusDays(days));
            select.setInt(2, days);
            select.setInt(3, MOST);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    due.add(new File(rows.getLong("id"), rows.getInt("region")));
                }
            }
        }
        int planned = 0;
        for (var carrier : carriers) {
            for (var kind : carrier.kinds()) {
                planned += plan(transaction, due, days, kind);
            }
        }
        return planned;
    }

    private int plan(Connection transaction, List<File> due, int days, ActKind kind)
            throws SQLException {
        try (var insert = transaction.prepareStatement(PLAN)) {
            new Columns(transaction, insert)
                    .time(time.now())
                    .longs(due.stream().map(_ -> ids.next()).toList())
                    .longs(due.stream().map(File::id).toList())
                    .longs(due.stream().map(file -> (long) file.region()).toList())
                    .number(days)
                    .text(kind.name());
            return insert.executeUpdate();
        }
    }

    private void carry(Carrier carrier, ActKind kind) {
        var taken = db.transact(transaction -> take(transaction, kind));
        if (taken.isEmpty()) {
            return;
        }
        var tasks = taken.stream().filter(Taken::owes).map(Taken::task).toList();
        var deliveries = tasks.isEmpty() ? Map.<Long, Delivery>of() : carrier.carry(kind, tasks);
        var nothing = Delivery.done();
        var all =
                taken.stream()
                        .filter(each -> !each.owes() || deliveries.containsKey(each.task().id()))
                        .collect(
                                Collectors.toMap(
                                        each -> each.task().id(),
                                        each ->
                                                deliveries.getOrDefault(
                                                        each.task().id(), nothing)));
        db.transact(transaction -> end(transaction, all));
    }

    private List<Taken> take(Connection transaction, ActKind kind) throws SQLException {
        var taken = new ArrayList<Taken>();
        var now = time.now();
        try (var update = transaction.prepareStatement(TAKE)) {
            new Columns(transaction, update)
                    .time(now.plus(LEASE))
                    .text(kind.name())
                    .time(now)
                    .number(MOST);
            try (var rows = update.executeQuery()) {
                while (rows.next()) {
                    var task =
                            new Task(
                                    rows.getLong("message"),
                                    rows.getLong("file"),
                                    0,
                                    kind,
                                    rows.getInt("region"),
                                    null,
                                    "remind",
                                    0,
                                    rows.getTimestamp("made_at").toInstant());
                    taken.add(new Taken(task, rows.getBoolean("owes")));
                }
            }
        }
        return taken;
    }

    private int end(Connection transaction, Map<Long, Delivery> deliveries) throws SQLException {
        var all = List.copyOf(deliveries.entrySet());
        var now = time.now();
        try (var update = transaction.prepareStatement(END)) {
            new Columns(transaction, update)
                    .longs(all.stream().map(Map.Entry::getKey).toList())
                    .times(all.stream().map(each -> next(each.getValue(), now)).toList())
                    .booleans(all.stream().map(each -> isOver(each.getValue())).toList())
                    .time(now);
            return update.executeUpdate();
        }
    }

    private static boolean isOver(Delivery delivery) {
        return delivery instanceof Delivery.Done || delivery instanceof Delivery.GivenUp;
    }

    private static Instant next(Delivery delivery, Instant now) {
        return delivery instanceof Delivery.Later(var when, _) ? when : now.plus(AGAIN);
    }
}

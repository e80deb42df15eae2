package kz.robotbailiff.service.ruling;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Writes out the papers of acts that rounds ordered: collection orders, their recalls, acts of
/// exclusion from the register.
///
/// The act is the key, as with rulings. A paper whose territory cannot sign now waits.
public final class PaperClerk {

    private static final String TAKE = Sql.of(PaperClerk.class, "take_due");
    private static final String ORDERS = Sql.of(PaperClerk.class, "read_orders");
    private static final int BATCH = 500;

    private final Db db;
    private final Time time;
    private final Drafting drafting;
    private final Issuing issuing;

    PaperClerk(Floor floor, Drafting drafting, Deadlines deadlines) {
        this.db = floor.db();
        this.time = floor.time();
        this.drafting = drafting;
        this.issuing = new Issuing(floor.ids(), deadlines);
    }

    /// An order that a recall takes back.
    private record Order(String number, String day) {}

    /// Writes out what is due, batch after batch.
    public void writeOut() {
        while (db.transact(this::batch) > 0) {
            // There may be more.
        }
    }

    private int batch(Connection transaction) throws SQLException {
        var now = time.now();
        var due = take(transaction, drafting.signing(now));
        var materials = Materials.read(transaction, due);
        var orders = orders(transaction, due);
        var drafts = new ArrayList<Draft>();
        for (var task : due) {
            var material = materials.get(task.id());
            if (material != null && !material.issued()) {
                var found = found(task, material, orders);
                drafting.draft(Form.of(task.kind()), material, Time.day(task.decidedAt()), found)
                        .ifPresent(drafts::add);
            }
        }
        issuing.issue(transaction, drafts, now);
        return due.size();
    }

    private static Map<String, Object> found(
            Task task, Material material, Map<Long, Order> orders) {
        var found = new TreeMap<String, Object>();
        if (task.kind() == ActKind.ORDER_COLLECTION) {
            found.put("sum", material.sum().toDecimal());
        } else {
            found.put("ground", material.ground());
        }
        var order = orders.get(task.file());
        if (task.kind() == ActKind.RECALL_COLLECTION && order != null) {
            found.put("number", order.number());
            found.put("date", order.day());
        }
        return found;
    }

    private static List<Task> take(Connection transaction, List<Integer> regions)
            throws SQLException {
        try (var select = transaction.prepareStatement(TAKE)) {
            new Columns(transaction, select).ints(regions).number(BATCH);
            try (var rows = select.executeQuery()) {
                var tasks = new ArrayList<Task>();
                while (rows.next()) {
                    tasks.add(task(rows));
                }
                return tasks;
            }
        }
    }

    private static Task task(ResultSet row) throws SQLException {
        long sum = row.getLong("sum");
        boolean without = row.wasNull();
        return new Task(
                row.getLong("id"),
                row.getLong("file"),
                row.getLong("decision"),
                ActKind.valueOf(row.getString("kind")),
                row.getInt("region"),
                without ? null : Tenge.ofTiyn(sum),
                row.getString("detail"),
                0,
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("made_at", OffsetDateTime.class)).toInstant();
    }

    private static Map<Long, Order> orders(Connection transaction, List<Task> tasks)
            throws SQLException {
        var orders = new HashMap<Long, Order>();
        try (var select = transaction.prepareStatement(ORDERS)) {
            new Columns(transaction, select).longs(tasks.stream().map(Task::file).toList());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    orders.put(
                            rows.getLong("file"),
                            new Order(rows.getString("number"), rows.getString("day")));
                }
            }
        }
        return orders;
    }
}

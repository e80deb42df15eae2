package kz.robotbailiff.service.ruling;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Marks;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// Reads what the rulings of a batch are made of, with one statement.
final class Materials {

    private static final String READ = Sql.of(Materials.class, "read_materials");

    private Materials() {}

    /// The materials by act; an act whose file cannot be read has none.
    static Map<Long, Material> read(Connection connection, Collection<Task> tasks)
            throws SQLException {
        var byAct = new HashMap<Long, Task>();
        tasks.forEach(task -> byAct.put(task.id(), task));
        var ordered = List.copyOf(byAct.values());
        var materials = new HashMap<Long, Material>();
        try (var select = connection.prepareStatement(READ)) {
            new Columns(connection, select)
                    .longs(ordered.stream().map(Task::id).toList())
                    .longs(ordered.stream().map(Task::file).toList())
                    .longs(ordered.stream().map(Task::decision).toList());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var task = Objects.requireNonNull(byAct.get(rows.getLong("act")));
                    materials.put(task.id(), material(task, rows));
                }
            }
        }
        return materials;
    }

    private static Material material(Task task, ResultSet row) throws SQLException {
        return new Material(
                task,
                row.getBoolean("issued"),
                row.getString("language"),
                file(row),
                new Material.Debtor(
                        row.getString("iin"),
                        row.getString("surname"),
                        row.getString("given_name"),
                        row.getString("patronymic")),
                document(row),
                kinds(row.getArray("kinds")),
                sum(row, "handed_over"),
                sum(row, "refunded"),
                corrected(row));
    }

    private static Material.Corrected corrected(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new Material.Corrected(
                row.getString("corrected_number"),
                row.getObject("corrected_on", LocalDate.class),
                reason == null ? "" : reason);
    }

    private static Material.File file(ResultSet row) throws SQLException {
        return new Material.File(
                row.getString("number"),
                day(row, "opened_on"),
                day(row, "last_day"),
                row.getString("timetable"),
                Tenge.ofTiyn(row.getLong("owed")),
                Tenge.ofTiyn(row.getLong("paid")),
                new Marks(row.getInt("marks")));
    }

    private static Material.Document document(ResultSet row) throws SQLException {
        return new Material.Document(
                row.getString("document_kind").toUpperCase(Locale.ROOT),
                row.getString("document_number"),
                day(row, "issued_on"),
                day(row, "arrived_on"),
                Tenge.ofTiyn(row.getLong("amount")),
                Tenge.ofTiyn(row.getLong("already_paid")),
                text(row, "issuer"),
                text(row, "claimant"));
    }

    private static Set<ActKind> kinds(@Nullable Array kinds) throws SQLException {
        var set = EnumSet.noneOf(ActKind.class);
        if (kinds != null) {
            for (var kind : (Object[]) kinds.getArray()) {
                set.add(ActKind.valueOf(kind.toString()));
            }
        }
        return set;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private static @Nullable Tenge sum(ResultSet row, String column) throws SQLException {
        long tiyn = row.getLong(column);
        return row.wasNull() ? null : Tenge.ofTiyn(tiyn);
    }
}

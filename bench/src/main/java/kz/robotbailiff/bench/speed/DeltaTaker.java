package kz.robotbailiff.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/// Finds what a phase left: rows that a transaction of the phase wrote, and keys that are gone.
///
/// A transaction that stays open, such as the server's own cleaning, draws the beginning of a phase
/// back into the one before; so a row counts only if another transaction wrote it than before.
final class DeltaTaker {

    private final Arena arena;
    private final String database;
    private final Map<String, Map<String, Seen>> known = new HashMap<>();
    private long begun;

    /// @param writer the transaction that wrote the row last
    private record Seen(long owner, String writer) {}

    DeltaTaker(Arena arena, String database) {
        this.arena = arena;
        this.database = database;
    }

    /// What has changed since the last call; the first tells all there is.
    Delta take() {
        try (var connection = arena.open(database)) {
            // One view of all tables: what a beat writes meanwhile is taken whole the next time.
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var next = next(connection);
            var changes = new ArrayList<Change>();
            for (var shape : Shape.all(connection)) {
                changes.add(change(connection, shape));
            }
            begun = next;
            return new Delta(List.copyOf(changes));
        } catch (SQLException | IOException e) {
            throw new BenchFailure("What a phase wrote could not be read.", e);
        }
    }

    private static long next(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Change change(Connection connection, Shape shape) throws SQLException, IOException {
        var before = known.getOrDefault(shape.table(), Map.of());
        var now = new HashMap<String, Seen>();
        for (var row : copy(connection, shape, keyAndWriter(shape), "")) {
            int end = row.line().lastIndexOf('\t');
            var seen = new Seen(row.owner(), row.line().substring(end + 1));
            now.put(row.line().substring(0, end), seen);
        }
        var added = new ArrayList<Row>();
        var altered = new ArrayList<Row>();
        var since = "where t.xmin::text::bigint >= " + begun;
        for (var row : copy(connection, shape, shape.columns(), since)) {
            var key = shape.keyOf(row.raw());
            var old = before.get(key);
            if (old == null) {
                added.add(row);
            } else if (!old.equals(now.get(key))) {
                altered.add(row);
            }
        }
        var removed = new ArrayList<Row>();
        before.forEach((key, seen) -> {
            if (!now.containsKey(key)) {
                removed.add(new Row(seen.owner(), key));
            }
        });
        known.put(shape.table(), now);
        return new Change(shape, added, altered, removed);
    }

    private static List<String> keyAndWriter(Shape shape) {
        var columns = new ArrayList<>(shape.key());
        columns.add("xmin");
        return columns;
    }

    private static List<Row> copy(
            Connection connection, Shape shape, List<String> columns, String where)
            throws SQLException, IOException {
        var list = String.join(", ", columns.stream().map(c -> "t." + c).toList());
        var sql =
                "copy (select %s, %s from %s t %s order by 1) to stdout"
                        .formatted(shape.owner(), list, shape.table(), where);
        var rows = new ArrayList<Row>();
        var copied = new PGCopyInputStream(connection.unwrap(PGConnection.class), sql);
        try (var lines =
                new BufferedReader(new InputStreamReader(copied, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(Row.of(line));
            }
        }
        return rows;
    }
}

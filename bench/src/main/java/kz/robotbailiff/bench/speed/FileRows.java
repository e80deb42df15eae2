package kz.robotbailiff.bench.speed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rows of single files, statement by statement, as a service writes that takes them one by
/// one.
final class FileRows {

    private record Step(String sql, List<@Nullable String> values) {}

    private final Map<Long, List<Step>> files = new HashMap<>();
    private final Map<String, String> inserts = new HashMap<>();

    FileRows(Delta delta) {
        for (var change : delta.changes()) {
            var shape = change.shape();
            var update = update(shape);
            var delete = "delete from %s where %s".formatted(shape.table(), is(shape.key()));
            addAll(change);
            change.altered().forEach(row -> add(row.owner(), update, altered(shape, row)));
            change.removed().forEach(row -> add(row.owner(), delete, row.values()));
        }
    }

    /// The files, in the order of their ids.
    List<Long> files() {
        return files.keySet().stream().sorted().toList();
    }

    /// Writes one file's rows on a connection whose transaction is the caller's.
    void write(Connection connection, long file) throws SQLException {
        for (var step : files.getOrDefault(file, List.of())) {
            try (var statement = connection.prepareStatement(step.sql())) {
                bind(statement, step.values());
                if (statement.executeUpdate() == 0) {
                    throw new SQLException("no row: " + step.sql());
                }
            }
        }
    }

    /// Rows of one table and file are one statement: postings must add up when it ends.
    private void addAll(Change change) {
        var groups = new LinkedHashMap<Long, List<Row>>();
        for (var row : change.added()) {
            groups.computeIfAbsent(row.owner(), _ -> new ArrayList<>()).add(row);
        }
        groups.forEach((file, rows) -> {
            var values = new ArrayList<@Nullable String>();
            rows.forEach(row -> values.addAll(row.values()));
            var name = change.shape().table() + " " + rows.size();
            var sql = inserts.computeIfAbsent(name, _ -> insert(change.shape(), rows.size()));
            add(file, sql, values);
        });
    }

    private static void bind(PreparedStatement statement, List<@Nullable String> values)
            throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            // Of no type yet: the server finds it from the column, as it does for COPY.
            statement.setObject(i + 1, values.get(i), Types.OTHER);
        }
    }

    private void add(long file, String sql, List<@Nullable String> values) {
        files.computeIfAbsent(file, _ -> new ArrayList<>()).add(new Step(sql, values));
    }

    private static String insert(Shape shape, int rows) {
        var places = String.join(", ", Collections.nCopies(shape.columns().size(), "?"));
        return "insert into %s (%s) values %s"
                .formatted(
                        shape.table(),
                        String.join(", ", shape.columns()),
                        String.join(", ", Collections.nCopies(rows, "(" + places + ")")));
    }

    private static String update(Shape shape) {
        var set = rest(shape).stream().map(c -> c + " = ?").collect(Collectors.joining(", "));
        return "update %s set %s where %s".formatted(shape.table(), set, is(shape.key()));
    }

    private static List<@Nullable String> altered(Shape shape, Row row) {
        var values = row.values();
        var ordered = new ArrayList<@Nullable String>();
        rest(shape).forEach(column -> ordered.add(values.get(shape.columns().indexOf(column))));
        shape.key().forEach(column -> ordered.add(values.get(shape.columns().indexOf(column))));
        return ordered;
    }

    private static List<String> rest(Shape shape) {
        return shape.columns().stream().filter(column -> !shape.key().contains(column)).toList();
    }

    private static String is(List<String> key) {
        return key.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    }
}

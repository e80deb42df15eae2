package kz.robotbailiff.bench.speed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/// The limit: the rows are copied in, altered and removed in sets, and nothing is decided.
final class CopyContender implements Contender {

    private static final int WRITERS = 2;

    private final Arena arena;
    private final String database;

    CopyContender(Arena arena, String database) {
        this.arena = arena;
        this.database = database;
    }

    @Override
    public String name() {
        return "limit: COPY";
    }

    @Override
    public void play(Phase phase, Delta delta) {
        load(delta);
    }

    /// Writes a delta, common rows first, then by two writers side by side.
    void load(Delta delta) {
        write(delta.common());
        Together.run(WRITERS, part -> write(delta.share(part, WRITERS)));
    }

    private void write(Delta delta) {
        try (var connection = arena.open(database)) {
            connection.setAutoCommit(false);
            for (var change : delta.changes()) {
                write(connection, change);
            }
            connection.commit();
        } catch (SQLException | IOException e) {
            throw new BenchFailure("The limit could not be written: " + e.getMessage(), e);
        }
    }

    private static void write(Connection connection, Change change)
            throws SQLException, IOException {
        var shape = change.shape();
        if (!change.added().isEmpty()) {
            copy(connection, shape.table(), shape.columns(), change.added());
        }
        if (!change.altered().isEmpty()) {
            stage(connection, shape, shape.columns(), change.altered());
            execute(connection, update(shape));
        }
        if (!change.removed().isEmpty()) {
            stage(connection, shape, shape.key(), change.removed());
            execute(
                    connection,
                    "delete from %s t using staged s where %s"
                            .formatted(shape.table(), same(shape)));
        }
    }

    private static void stage(
            Connection connection, Shape shape, List<String> columns, List<Row> rows)
            throws SQLException, IOException {
        execute(connection, "drop table if exists staged");
        execute(
                connection,
                "create temp table staged on commit drop as select %s from %s with no data"
                        .formatted(String.join(", ", columns), shape.table()));
        copy(connection, "staged", columns, rows);
        execute(connection, "analyze staged");
    }

    private static String update(Shape shape) {
        var set =
                shape.columns().stream()
                        .filter(column -> !shape.key().contains(column))
                        .map(column -> column + " = s." + column)
                        .collect(Collectors.joining(", "));
        return "update %s t set %s from staged s where %s"
                .formatted(shape.table(), set, same(shape));
    }

    private static String same(Shape shape) {
        return shape.key().stream()
                .map(column -> "t." + column + " = s." + column)
                .collect(Collectors.joining(" and "));
    }

    private static void copy(
            Connection connection, String table, List<String> columns, List<Row> rows)
            throws SQLException, IOException {
        var sql = "copy %s (%s) from stdin".formatted(table, String.join(", ", columns));
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new RowReader(rows));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

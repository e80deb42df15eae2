package kz.robotbailiff.bench.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts and sums up every row of some files, so that nobody is compared who wrote others.
record Recount(Map<String, String> tables) {

    static Recount of(Arena arena, String database, List<Shape> shapes, Collection<Long> files) {
        try (var connection = arena.open(database)) {
            var counted = new TreeMap<String, String>();
            var ids = connection.createArrayOf("bigint", files.toArray());
            for (var shape : shapes) {
                counted.put(shape.table(), count(connection, shape, ids));
            }
            return new Recount(counted);
        } catch (SQLException e) {
            throw new BenchFailure("The recount failed in " + database + ".", e);
        }
    }

    private static String count(Connection connection, Shape shape, java.sql.Array files)
            throws SQLException {
        var sql =
                """
                select count(*) || ' rows, sum ' ||
                       coalesce(sum(('x' || left(md5(t::text), 8))::bit(32)::bigint), 0)
                from %s t where %s = any (?)
                """
                        .formatted(shape.table(), shape.owner());
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, files);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /// Refuses a comparison in which the other did not write what we wrote.
    void mustEqual(Recount other, String who) {
        tables.forEach((table, counted) -> {
            if (!counted.equals(other.tables().get(table))) {
                throw new BenchFailure(
                        "No ratio is told: %s left %s in %s, and ours left %s."
                                .formatted(who, other.tables().get(table), table, counted));
            }
        });
    }
}

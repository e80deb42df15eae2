package kz.robotbailiff.bench.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Many files out of a few: all rows of some files again and again, with other ids, numbers and
/// days, by one statement a table.
final class Copies {

    /// Ids of the files that are copied are below this, so that no copy meets another.
    private static final long STRIDE = 10_000_000L;

    private static final Set<String> IDS =
            Set.of(
                    "id",
                    "file",
                    "document",
                    "person",
                    "fact",
                    "act",
                    "decision",
                    "after",
                    "receipt",
                    "movement",
                    "upon",
                    "message");

    private static final String OWN = "in (select id from bench.template)";
    private static final String NUMBER = "t.number || '/' || k";

    private final Connection connection;
    private final String sign;
    private final Map<String, String> otherwise;
    private final List<Shape> shapes = new ArrayList<>();

    /// @param sign where copies have their ids: `+` after the files that are copied, `-` below zero
    /// @param otherwise expressions for columns such as `act.state`
    Copies(Connection connection, String sign, Map<String, String> otherwise) throws SQLException {
        this.connection = connection;
        this.sign = sign;
        this.otherwise = otherwise;
    }

    /// Every file that is there becomes the template; what belongs to it is set apart.
    List<Long> template() throws SQLException {
        run("create schema if not exists bench");
        run("create table bench.template as select id from document where id > 0");
        for (var shape : Shape.all(connection)) {
            var owner = owner(shape);
            if (!owner.startsWith("null")) {
                run(
                        "create table bench.%s as select t.* from %s t where %s %s"
                                .formatted(shape.table(), shape.table(), owner, OWN));
                shapes.add(shape);
            }
        }
        return ids();
    }

    /// The same, in another connection.
    Copies with(Connection other) throws SQLException {
        var copies = new Copies(other, sign, otherwise);
        copies.shapes.addAll(shapes);
        copies.run("set session_replication_role = replica");
        return copies;
    }

    private static String owner(Shape shape) {
        return shape.table().equals("person")
                ? "(select min(d.id) from document d where d.person = t.id)"
                : shape.owner();
    }

    private List<Long> ids() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from bench.template order by id")) {
            var ids = new ArrayList<Long>();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        }
    }

    /// The id that a file's copy has.
    static long id(long file, int copy) {
        return file + copy * STRIDE;
    }

    /// Writes the copies of these numbers, so many days later.
    void write(int from, int until, long days) throws SQLException {
        for (var shape : shapes) {
            run(insert(shape, from, until, days));
        }
    }

    private String insert(Shape shape, int from, int until, long days) {
        var values = new ArrayList<String>();
        for (int i = 0; i < shape.columns().size(); i++) {
            values.add(value(shape.table(), shape.columns().get(i), shape.types().get(i), days));
        }
        return "insert into %s (%s) select %s from bench.%s t, generate_series(%d::bigint, %d) k"
                .formatted(
                        shape.table(),
                        String.join(", ", shape.columns()),
                        String.join(", ", values),
                        shape.table(),
                        from,
                        until - 1);
    }

    private String value(String table, String column, String type, long days) {
        var other = otherwise.get(table + "." + column);
        if (other != null) {
            return other;
        }
        if (column.equals("iin")) {
            return "lpad((t.id + k * %d)::text, 12, '0')".formatted(STRIDE);
        }
        if (column.equals("number")) {
            return NUMBER;
        }
        return switch (type) {
            case "bigint" ->
                    IDS.contains(column)
                            ? "t.%s %s k * %d".formatted(column, sign, STRIDE)
                            : "t." + column;
            case "date" -> "t.%s + %d".formatted(column, days);
            case "timestamp with time zone" ->
                    "t.%s + %d * interval '1 day'".formatted(column, days);
            default -> "t." + column;
        };
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

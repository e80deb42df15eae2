package kz.robotbailiff.bench.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// A table of ours as the database's own catalogue tells it.
///
/// @param columns all that can be written, in order
/// @param key the columns of its primary key
/// @param types the column types, for parameters sent as text
/// @param owner an expression over `t` that tells whose file the row is; null belongs to nobody
record Shape(
        String table, List<String> columns, List<String> key, List<String> types, String owner) {

    /// Rows of these are written by triggers, by a beat in its own time, or are the program's own.
    private static final List<String> MADE_BY_ITSELF =
            List.of(
                    "holding",
                    "flyway_schema_history",
                    "paper_due",
                    "ruling",
                    "ruling_tree",
                    "ruling_certificate",
                    "ruling_revocation",
                    "service_due");

    private static final Map<String, String> OWNERS =
            Map.of(
                    "document", "t.id",
                    "proceeding", "t.id",
                    "posting", "(select r.file from receipt r where r.id = t.receipt)",
                    "bank_part", "(select o.file from bank_order o where o.id = t.upon)",
                    "bank_debit", "(select o.file from bank_order o where o.id = t.upon)",
                    "message_part", "(select m.file from message m where m.id = t.message)");

    /// What a trigger looks for without the catalogue's knowing.
    private static final Map<String, List<String>> SOUGHT = Map.of("posting", List.of("receipt"));

    private static final String TABLES =
            """
            select c.relname as name,
                   (select string_agg(a.attname, ',' order by a.attnum) from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                      and a.attgenerated = '') as columns,
                   (select string_agg(format_type(a.atttypid, a.atttypmod), '|' order by a.attnum)
                    from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                      and a.attgenerated = '') as types,
                   (select string_agg(a.attname, ',' order by a.attnum) from pg_index i
                    join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
                    where i.indrelid = c.oid and i.indisprimary) as key,
                   (select string_agg(distinct f.confrelid::regclass::text, ',')
                    from pg_constraint f
                    where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind = 'r'
            order by c.relname
            """;

    private record Found(Shape shape, List<String> needs) {}

    /// All tables, those that others refer to first.
    static List<Shape> all(Connection connection) throws SQLException {
        var found = new ArrayList<Found>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                var name = rows.getString("name");
                if (!MADE_BY_ITSELF.contains(name)) {
                    var columns = words(rows.getString("columns"), ",");
                    var key = words(rows.getString("key"), ",");
                    var types = words(rows.getString("types"), "\\|");
                    var owner = OWNERS.getOrDefault(name, owner(columns));
                    var shape =
                            new Shape(name, columns, key.isEmpty() ? columns : key, types, owner);
                    var needs = new ArrayList<>(words(rows.getString("needs"), ","));
                    needs.addAll(SOUGHT.getOrDefault(name, List.of()));
                    found.add(new Found(shape, needs));
                }
            }
        }
        return inOrder(found);
    }

    private static String owner(List<String> columns) {
        return columns.contains("file")
                ? "t.file"
                : columns.contains("document") ? "t.document" : "null::bigint";
    }

    private static List<Shape> inOrder(List<Found> found) {
        var done = new LinkedHashSet<String>(MADE_BY_ITSELF);
        var ordered = new ArrayList<Shape>();
        var left = new ArrayList<>(found);
        while (!left.isEmpty()) {
            var ready = left.stream().filter(each -> done.containsAll(each.needs())).toList();
            if (ready.isEmpty()) {
                throw new BenchFailure("Tables refer to each other in a circle: " + left);
            }
            ready.forEach(each -> {
                done.add(each.shape().table());
                ordered.add(each.shape());
            });
            left.removeAll(ready);
        }
        return List.copyOf(ordered);
    }

    private static List<String> words(@org.jspecify.annotations.Nullable String list, String by) {
        return list == null ? List.of() : List.of(list.split(by, -1));
    }

    /// The key's columns of a row of values, joined.
    String keyOf(List<String> values) {
        return String.join("\t", key.stream().map(k -> values.get(columns.indexOf(k))).toList());
    }
}

package kz.robotbailiff.bench.speed;

import java.sql.SQLException;

/// What the tables weigh a file: rows, indexes, and what is kept apart because it is long.
final class Weights {

    private static final String TABLES =
            """
            select relname, pg_relation_size(oid) as heap, pg_indexes_size(oid) as indexes,
                   pg_table_size(oid) - pg_relation_size(oid) as toast
            from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r'
            order by pg_total_relation_size(oid) desc limit 14
            """;

    private static final String ALL =
            """
            select coalesce(sum(pg_total_relation_size(oid)), 0)::bigint from pg_class
            where relnamespace = 'public'::regnamespace and relkind = 'r'
            """;

    private Weights() {}

    /// Tells it for a database that holds so many files, after a vacuum.
    static void tell(Session session, String chapter, String database, int files) {
        tell(session, new Store(chapter, database, "bytes a file", "vacuum analyze"), files);
    }

    /// What is weighed, how the row is called, and how the tables are cleaned before.
    record Store(String chapter, String database, String what, String vacuum) {}

    static void tell(Session session, Store store, int files) {
        var chapter = store.chapter();
        var database = store.database();
        session.arena().run(database, store.vacuum());
        session.keep(
                Figure.of(chapter, store.what() + ", all tables")
                        .with("total", session.arena().number(database, ALL) / (double) files));
        try (var connection = session.arena().open(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                double heap = rows.getLong(2) / (double) files;
                double indexes = rows.getLong(3) / (double) files;
                double toast = rows.getLong(4) / (double) files;
                session.keep(
                        Figure.of(chapter, store.what() + ", " + rows.getString(1))
                                .with("total", heap + indexes + toast)
                                .with("heap", heap)
                                .with("indexes", indexes)
                                .with("TOAST", toast));
            }
        } catch (SQLException e) {
            throw new BenchFailure("The tables could not be weighed.", e);
        }
    }
}

package kz.robotbailiff.bench.speed;

/// Reads what a phase cost the server: bytes of its log, statements, bytes on disk.
final class Meter {

    private static final String WAL = "select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint";
    private final Arena arena;
    private final String database;
    private long wal;
    private long calls;

    Meter(Arena arena, String database) {
        this.arena = arena;
        this.database = database;
        begin();
    }

    /// Counts from now on; what was dirty before is written first, so that it costs nobody else.
    void begin() {
        arena.checkpoint();
        wal = arena.number("postgres", WAL);
        calls = calls();
    }

    /// What the server did since.
    Cost cost() {
        return new Cost(arena.number("postgres", WAL) - wal, calls() - calls, size());
    }

    long size() {
        return arena.number("postgres", "select pg_database_size('" + database + "')");
    }

    private long calls() {
        return arena.number(
                "postgres",
                """
                select coalesce(sum(calls), 0)::bigint from pg_stat_statements s
                join pg_database d on d.oid = s.dbid where d.datname = '%s' and s.toplevel
                """
                        .formatted(database));
    }

    /// @param wal bytes of the write-ahead log
    /// @param statements sent by the contender
    /// @param size bytes of the whole database now
    record Cost(long wal, long statements, long size) {}
}

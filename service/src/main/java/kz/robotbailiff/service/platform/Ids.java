package kz.robotbailiff.service.platform;

import java.sql.SQLException;

/// Makes ids: narrow, growing, unique over all nodes; a block of them costs one round trip.
///
/// The database hands out numbers of blocks; ids of a block that a crash left unused are skipped.
public final class Ids {

    /// Ids in one block.
    private static final int BLOCK = 10_000;

    private final Db db;
    private long next;
    private long end;

    public Ids(Db db) {
        this.db = db;
    }

    /// One new id.
    public synchronized long next() {
        if (next == end) {
            take();
        }
        return next++;
    }

    /// Sees to it that so many ids are at hand: called before a transaction, whose connection would
    /// otherwise be held while another one is waited for.
    public synchronized void reserve(int ids) {
        if (end - next < ids) {
            take();
        }
    }

    private void take() {
        next = db.read(Ids::block) * BLOCK;
        end = next + BLOCK;
    }

    private static long block(java.sql.Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select nextval('id_block')")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

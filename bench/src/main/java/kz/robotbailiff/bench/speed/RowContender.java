package kz.robotbailiff.bench.speed;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One transaction a file over plain JDBC, eight threads: what is usually written by hand.
final class RowContender implements Contender {

    private static final int THREADS = 8;

    private final HikariDataSource pool;
    private @Nullable FileRows rows;

    RowContender(Arena arena, String database) {
        pool = arena.pool(database, THREADS);
    }

    @Override
    public String name() {
        return "row by row, 8 threads";
    }

    @Override
    public void prepare(Phase phase, Delta delta) {
        rows = new FileRows(delta);
    }

    @Override
    public void play(Phase phase, Delta delta) {
        var ready = java.util.Objects.requireNonNull(rows);
        var files = ready.files();
        Together.run(THREADS, part -> write(ready, files, part));
    }

    private void write(FileRows ready, List<Long> files, int part) {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            for (int i = part; i < files.size(); i += THREADS) {
                ready.write(connection, files.get(i));
                connection.commit();
            }
        } catch (SQLException e) {
            throw new BenchFailure("Row by row could not be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}

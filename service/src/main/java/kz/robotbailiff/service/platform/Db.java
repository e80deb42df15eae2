package kz.robotbailiff.service.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// The database: a transaction is a visible block, tried again as a whole when it lost a race.
public final class Db {

    private static final int TRIES = 5;

    private final DataSource source;

    public Db(DataSource source) {
        this.source = source;
    }

    /// Work with a connection that may throw what JDBC throws.
    @FunctionalInterface
    public interface Work<T extends @org.jspecify.annotations.Nullable Object> {
        /// Does the work on an open connection.
        T on(Connection connection) throws SQLException;
    }

    /// Runs the work in one transaction and commits it; on any failure nothing of it stands.
    ///
    /// @throws DatabaseFailure when the database refused it, or lost it five times running
    public <T extends @org.jspecify.annotations.Nullable Object> T transact(Work<T> work) {
        for (int tried = 1; ; tried++) {
            try (var connection = source.getConnection()) {
                return commit(connection, work);
            } catch (SQLException e) {
                if (tried == TRIES || !mayBeTriedAgain(e)) {
                    throw new DatabaseFailure(e);
                }
            }
        }
    }

    /// Runs a reading work; nothing is locked and nothing is written.
    public <T extends @org.jspecify.annotations.Nullable Object> T read(Work<T> work) {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(true);
            return work.on(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// Runs one statement that is a transaction of its own: it commits within the same round trip.
    public <T extends @org.jspecify.annotations.Nullable Object> T alone(Work<T> statement) {
        for (int tried = 1; ; tried++) {
            try (var connection = source.getConnection()) {
                connection.setAutoCommit(true);
                return statement.on(connection);
            } catch (SQLException e) {
                if (tried == TRIES || !mayBeTriedAgain(e)) {
                    throw new DatabaseFailure(e);
                }
            }
        }
    }

    /// A session of one's own, for as long as its owner keeps it; each statement commits by itself.
    public Connection session() throws SQLException {
        var session = source.getConnection();
        session.setAutoCommit(true);
        return session;
    }

    private static <T extends @org.jspecify.annotations.Nullable Object> T commit(
            Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            var result = work.on(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            // A connection that broke has nothing left to roll back.
            if (!done && !connection.isClosed()) {
                connection.rollback();
            }
        }
    }

    /// Serialisation failure and deadlock: the same transaction succeeds when it is run again.
    private static boolean mayBeTriedAgain(SQLException e) {
        return "40001".equals(e.getSQLState()) || "40P01".equals(e.getSQLState());
    }
}

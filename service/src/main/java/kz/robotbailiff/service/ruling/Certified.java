package kz.robotbailiff.service.ruling;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// A file as far as certificates need it.
record Certified(long file, int region, String state, @Nullable String closing, long decision) {

    private static final String LOCK = Sql.of(Certified.class, "lock_certified");
    private static final String READ = Sql.of(Certified.class, "read_certified");

    /// The files among these that are proceedings; nobody else certifies them meanwhile.
    static List<Certified> lock(Connection transaction, List<Long> files) throws SQLException {
        try (var lock = transaction.prepareStatement(LOCK)) {
            new Columns(transaction, lock).longs(files);
            lock.execute();
        }
        try (var select = transaction.prepareStatement(READ)) {
            new Columns(transaction, select).longs(files);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<Certified>();
                while (rows.next()) {
                    found.add(
                            new Certified(
                                    rows.getLong("id"),
                                    rows.getInt("region"),
                                    rows.getString("state"),
                                    rows.getString("closing"),
                                    rows.getLong("decision")));
                }
                return found;
            }
        }
    }

    /// A certificate answers no act, so it gets an id of its own.
    Task task(long id, Instant now) {
        return new Task(
                id,
                file,
                decision,
                ActKind.ISSUE_TERMINATION_RULING,
                region,
                null,
                closing,
                0,
                now);
    }
}

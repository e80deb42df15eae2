package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// A partner's confirmation closes the act that awaited it.
public final class Confirmations {

    private static final String CONFIRM = Sql.of(Confirmations.class, "confirm_acts");
    private static final String FAIL = Sql.of(Confirmations.class, "fail_acts");

    private static final String WAKE = Sql.of(Confirmations.class, "wake_acts");

    private final Time time;

    public Confirmations(Time time) {
        this.time = time;
    }

    /// These acts are confirmed; one that is already closed stays as it is.
    public void done(Connection transaction, Collection<Long> acts) throws SQLException {
        try (var update = transaction.prepareStatement(CONFIRM)) {
            var columns = new Columns(transaction, update);
            columns.time(time.now()).longs(List.copyOf(acts));
            update.executeUpdate();
        }
    }

    /// These acts have more to send now; one that is being carried out, or is closed, stays as it
    /// is.
    ///
    /// @return how many are due now that were not
    public int wake(Connection transaction, Collection<Long> acts) throws SQLException {
        try (var update = transaction.prepareStatement(WAKE)) {
            var now = time.now();
            new Columns(transaction, update).time(now).longs(List.copyOf(acts)).time(now);
            return update.executeUpdate();
        }
    }

    /// A partner refused these acts for good; they stand on the console.
    public void refused(Connection transaction, Collection<Long> acts, String reason)
            throws SQLException {
        try (var update = transaction.prepareStatement(FAIL)) {
            var columns = new Columns(transaction, update);
            columns.time(time.now()).text(reason).longs(List.copyOf(acts));
            update.executeUpdate();
        }
    }
}

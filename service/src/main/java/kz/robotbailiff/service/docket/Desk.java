package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// What an officer may do with acts given up and files set aside: have them tried again.
public final class Desk {

    private static final String ACTS = Sql.of(Desk.class, "try_acts_again");
    private static final String FILES = Sql.of(Desk.class, "try_files_again");

    private final Time time;

    public Desk(Time time) {
        this.time = time;
    }

    /// Puts given-up acts back into their trays.
    ///
    /// @return how many there were
    public int tryActsAgain(Connection transaction, List<Long> acts) throws SQLException {
        try (var update = transaction.prepareStatement(ACTS)) {
            new Columns(transaction, update).time(time.now()).longs(acts);
            return update.executeUpdate();
        }
    }

    /// Lets the rounds take these files again.
    public int tryFilesAgain(Connection transaction, List<Long> files) throws SQLException {
        try (var delete = transaction.prepareStatement(FILES)) {
            new Columns(transaction, delete).longs(files);
            return delete.executeUpdate();
        }
    }
}

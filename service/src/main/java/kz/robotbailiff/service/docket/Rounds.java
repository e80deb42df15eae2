package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.service.platform.ByKey;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.DatabaseFailure;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs rounds over whatever waits, and sets aside the one file that no round can take.
///
/// A round that fails on its data is halved until the bad file stands alone; that file is set aside
/// with an alarm, and the others go on. Rounds of many nodes run side by side: a file that another
/// round holds is passed over.
public final class Rounds {

    /// Files in one round.
    public static final int BATCH = 1_000;

    /// Files offered to a round: enough for two side by side, since what is offered is read.
    private static final int OFFERED = 2 * BATCH;

    /// Files offered at most, where others hold all that were offered before.
    private static final int WIDEST = 32 * BATCH;

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final String IN_ORDER = Sql.of(Rounds.class, "in_order");
    private static final String PENDING = Sql.of(Rounds.class, "find_pending");
    private static final String DUE = Sql.of(Rounds.class, "find_due");
    private static final String SET_ASIDE = Sql.of(Rounds.class, "set_aside");

    private final Db db;
    private final Round round;
    private final Time time;

    Rounds(Db db, Round round, Time time) {
        this.db = db;
        this.round = round;
        this.time = time;
    }

    private interface Work {
        int on(Connection connection, List<Long> files) throws SQLException;
    }

    /// Answers pending facts of up to one batch of files.
    ///
    /// @return how many files were answered; 0 when nothing waits or others hold it
    public int answerFacts() {
        return run(PENDING, columns -> {}, round::answer);
    }

    /// Does what the day makes due for up to one batch of files.
    ///
    /// @return how many files were dealt with
    public int beginDay(LocalDate day) {
        boolean transferWaits = round.moneyInFlightHoldsTransfer(day);
        return run(
                DUE,
                columns -> columns.date(day).flag(!transferWaits).date(day),
                (connection, files) -> round.begin(connection, files, day));
    }

    /// Offers more where many rounds side by side hold all that there was.
    private int run(String found, Asked asked, Work work) {
        for (int offered = OFFERED; ; offered *= 4) {
            var files = find(found, asked, offered);
            int done = run(files, work);
            if (done > 0 || files.size() < offered || offered >= WIDEST) {
                return done;
            }
        }
    }

    private int run(List<Long> files, Work work) {
        if (files.isEmpty()) {
            return 0;
        }
        try {
            return db.transact(connection -> {
                ByKey.go(connection);
                return work.on(connection, files);
            });
        } catch (DatabaseFailure e) {
            if (!e.isDataFault()) {
                throw e;
            }
            return halve(files, work, e);
        } catch (RuntimeException e) {
            return halve(files, work, e);
        }
    }

    private int halve(List<Long> files, Work work, RuntimeException failure) {
        if (files.size() == 1) {
            setAside(files.getFirst(), failure);
            return 1;
        }
        int middle = files.size() / 2;
        return run(files.subList(0, middle), work) + run(files.subList(middle, files.size()), work);
    }

    private void setAside(long file, RuntimeException failure) {
        LOG.error("file {} is set aside: no round can take it", file, failure);
        db.transact(connection -> {
            try (var insert = connection.prepareStatement(SET_ASIDE)) {
                new Columns(connection, insert).number(file).time(time.now()).text(reason(failure));
                return insert.executeUpdate();
            }
        });
    }

    /// The kind of failure alone: messages of the database may hold a person's data.
    private static String reason(RuntimeException failure) {
        return failure instanceof DatabaseFailure database
                ? "database " + database.state()
                : failure.getClass().getSimpleName();
    }

    /// For this transaction alone.
    private static void goInOrder(Connection connection) throws SQLException {
        try (var set = connection.prepareStatement(IN_ORDER)) {
            set.executeQuery().close();
        }
    }

    private interface Asked {
        void about(Columns columns) throws SQLException;
    }

    private List<Long> find(String sql, Asked asked, int most) {
        return db.transact(connection -> {
            goInOrder(connection);
            try (var select = connection.prepareStatement(sql)) {
                var columns = new Columns(connection, select);
                asked.about(columns);
                columns.number(most);
                try (var rows = select.executeQuery()) {
                    var files = new ArrayList<Long>();
                    while (rows.next()) {
                        files.add(rows.getLong(1));
                    }
                    return files;
                }
            }
        });
    }
}

package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// The queue between whoever takes documents in and whoever looks their debtors up.
///
/// A newcomer stands in it from the transaction that wrote its document to the transaction that
/// records what the registers said, so that a crash between the two loses nobody.
public final class Newcomers {

    private static final String ADMIT = Sql.of(Newcomers.class, "admit_newcomers");
    private static final String CLAIM = Sql.of(Newcomers.class, "claim_newcomers");
    private static final String LATER = Sql.of(Newcomers.class, "delay_newcomers");
    private static final String DISMISS = Sql.of(Newcomers.class, "dismiss_newcomers");

    private final Db db;
    private final Time time;
    private final Presence presence;
    private final Bell bell = new Bell();

    public Newcomers(Db db, Time time, Presence presence) {
        this.db = db;
        this.time = time;
        this.presence = presence;
    }

    /// These documents have just been written; after the commit, [#bell] is rung.
    public void admit(Connection transaction, List<Newcomer> all) throws SQLException {
        try (var insert = transaction.prepareStatement(ADMIT)) {
            var columns = new Columns(transaction, insert).time(time.now());
            columns.longs(all.stream().map(Newcomer::file).toList());
            columns.texts(all.stream().map(Newcomer::surname).toList());
            columns.texts(all.stream().map(Newcomer::givenName).toList());
            insert.executeUpdate();
        }
    }

    /// Takes up to `most` newcomers that are due; nobody else gets them before the lease ends.
    public List<Newcomer> claim(int most, Duration lease) {
        return db.transact(connection -> claim(connection, most, time.now().plus(lease)));
    }

    private List<Newcomer> claim(Connection transaction, int most, Instant until)
            throws SQLException {
        try (var update = transaction.prepareStatement(CLAIM)) {
            new Columns(transaction, update)
                    .time(time.now())
                    .number(most)
                    .time(until)
                    .number(presence.number());
            var claimed = new ArrayList<Newcomer>();
            try (var rows = update.executeQuery()) {
                while (rows.next()) {
                    claimed.add(
                            new Newcomer(
                                    rows.getLong("file"),
                                    rows.getString("iin"),
                                    rows.getString("surname"),
                                    rows.getString("given_name"),
                                    rows.getInt("tries")));
                }
            }
            return claimed;
        }
    }

    /// The registers did not answer for these; they are due again at the given moment.
    public void later(Collection<Long> files, Instant again) {
        db.transact(connection -> {
            try (var update = connection.prepareStatement(LATER)) {
                new Columns(connection, update).time(again).longs(List.copyOf(files));
                return update.executeUpdate();
            }
        });
    }

    /// The registers' answers about these are recorded as facts in the same transaction.
    ///
    /// @return the files that were still waiting; the others have had their answer already
    public List<Long> dismiss(Connection transaction, Collection<Long> files) throws SQLException {
        try (var delete = transaction.prepareStatement(DISMISS)) {
            new Columns(transaction, delete).longs(List.copyOf(files));
            var dismissed = new ArrayList<Long>();
            try (var rows = delete.executeQuery()) {
                while (rows.next()) {
                    dismissed.add(rows.getLong(1));
                }
            }
            return dismissed;
        }
    }

    /// Rung when newcomers were admitted, so that nobody waits for the next tick.
    public Bell bell() {
        return bell;
    }
}

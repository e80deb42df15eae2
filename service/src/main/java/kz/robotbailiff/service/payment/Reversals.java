package kz.robotbailiff.service.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes payments back when their provider says that they are cancelled.
///
/// Only money that we still hold whole can be taken back; the robot is told in the same
/// transaction, so that the debt is owed again. What was passed on is refused, with an alarm.
final class Reversals {

    private static final Logger LOG = LoggerFactory.getLogger(Reversals.class);
    private static final String FIND = Sql.of(Reversals.class, "find_receipt");
    private static final String KNOWN = Sql.of(Reversals.class, "find_known");
    private static final String WITHDRAW = Sql.of(Reversals.class, "withdraw");
    private static final String OF_INTENT = Sql.of(Reversals.class, "find_receipt_of_intent");
    private static final String LOCK = Sql.of(Reversals.class, "lock_receipt");
    private static final String POST = Sql.of(Reversals.class, "post_reversal");
    private static final String IS = Sql.of(Reversals.class, "is_reversed");

    private final Db db;
    private final Time time;
    private final Facts facts;
    private final Bell bell;
    private final Alarms alarms;

    Reversals(Db db, Time time, Facts facts, Bell bell, Alarms alarms) {
        this.db = db;
        this.time = time;
        this.facts = facts;
        this.bell = bell;
        this.alarms = alarms;
    }

    /// What came of it.
    enum Outcome {
        DONE,
        /// It was taken back, or sent back by ourselves, before.
        KNOWN,
        /// The robot has not answered the payment yet: ask again.
        NOT_YET,
        /// The money has left us.
        TOO_LATE
    }

    /// Of these payments of one provider those that were taken back before they were booked.
    Set<String> withdrawn(String provider, List<String> transactions) {
        var withdrawn = new HashSet<String>();
        if (transactions.isEmpty()) {
            return withdrawn;
        }
        return db.read(connection -> {
            try (var select = connection.prepareStatement(KNOWN)) {
                new Columns(connection, select)
                        .texts(transactions.stream().map(_ -> provider).toList())
                        .texts(transactions);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        rows.getLong("receipt");
                        if (rows.wasNull() && rows.getBoolean("withdrawn")) {
                            withdrawn.add(rows.getString("transaction"));
                        }
                    }
                }
                return withdrawn;
            }
        });
    }

    /// Keeps that a payment is taken back which was not told yet.
    void withdraw(String provider, String transaction) {
        LOG.warn("{} takes a payment back that it has not told yet", provider);
        db.alone(connection -> {
            try (var insert = connection.prepareStatement(WITHDRAW)) {
                new Columns(connection, insert).text(provider).text(transaction).time(time.now());
                return insert.executeUpdate();
            }
        });
    }

    /// Our number of a payment that was booked.
    Optional<Long> receipt(String provider, String transaction) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                new Columns(connection, select).text(provider).text(transaction);
                try (var rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
                }
            }
        });
    }

    /// Our number of the money of a payment begun on a page of ours.
    Optional<Long> ofIntent(long intent) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(OF_INTENT)) {
                new Columns(connection, select).number(intent);
                try (var rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
                }
            }
        });
    }

    boolean isReversed(long receipt) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(IS)) {
                new Columns(connection, select).number(receipt);
                try (var rows = select.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    Outcome reverse(long receipt) {
        var outcome = db.transact(connection -> reverse(connection, receipt));
        if (outcome == Outcome.DONE) {
            bell.ring();
        } else if (outcome == Outcome.TOO_LATE) {
            LOG.error("receipt {} is taken back by its provider, and was passed on", receipt);
            alarms.raise("reversed_too_late", receipt);
        }
        return outcome;
    }

    /// Where the tenge of a receipt lie, in tiyn.
    private record Lying(long file, long sum, long received, long owed, long free, long back) {}

    private Outcome reverse(Connection transaction, long receipt) throws SQLException {
        var lying = lock(transaction, receipt);
        if (lying.back() == lying.sum()) {
            return Outcome.KNOWN;
        }
        if (lying.received() > 0) {
            return Outcome.NOT_YET;
        }
        if (lying.free() != lying.sum()) {
            return Outcome.TOO_LATE;
        }
        try (var insert = transaction.prepareStatement(POST)) {
            new Columns(transaction, insert).number(receipt).time(time.now());
            insert.executeUpdate();
        }
        if (lying.file() != 0 && lying.owed() > 0) {
            var fact = new Fact.PaymentReversed(Tenge.ofTiyn(lying.owed()));
            facts.record(transaction, List.of(NewFact.of(lying.file(), fact, time.now())));
        }
        return Outcome.DONE;
    }

    private static Lying lock(Connection transaction, long receipt) throws SQLException {
        try (var select = transaction.prepareStatement(LOCK)) {
            new Columns(transaction, select).number(receipt);
            try (var rows = select.executeQuery()) {
                long file = 0;
                var sums = new long[5];
                while (rows.next()) {
                    file = rows.getLong("file");
                    sums[0] = rows.getLong("whole");
                    long here = rows.getLong("sum");
                    sums[1] += rows.getBoolean("received") ? here : 0;
                    sums[2] += rows.getBoolean("owed") ? here : 0;
                    sums[3] += rows.getBoolean("free") ? here : 0;
                    sums[4] += rows.getBoolean("back") ? here : 0;
                }
                return new Lying(file, sums[0], sums[1], sums[2], sums[3], sums[4]);
            }
        }
    }
}

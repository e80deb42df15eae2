package kz.robotbailiff.service.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Desk;
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
/// What we still hold can be taken back; the robot is told in the same transaction, so that the
/// debt is owed again. What was passed on stays passed on and the debt paid: a claim between the
/// provider and the state is kept, once, and an officer is told.
final class Reversals {

    private static final Logger LOG = LoggerFactory.getLogger(Reversals.class);
    private static final String FIND = Sql.of(Reversals.class, "find_receipt");
    private static final String KNOWN = Sql.of(Reversals.class, "find_known");
    private static final String WITHDRAW = Sql.of(Reversals.class, "withdraw");
    private static final String OF_INTENT = Sql.of(Reversals.class, "find_receipt_of_intent");
    private static final String LOCK = Sql.of(Reversals.class, "lock_receipt");
    private static final String POST = Sql.of(Reversals.class, "post_reversal");
    private static final String CLAIM = Sql.of(Reversals.class, "write_claim");
    private static final String END_CLAIM = Sql.of(Reversals.class, "end_claim");
    private static final String IS = Sql.of(Reversals.class, "is_reversed");
    private static final String REFUSED = Sql.of(Reversals.class, "refused_acts");

    private final Db db;
    private final Time time;
    private final Facts facts;
    private final Desk desk;
    private final Bell bell;

    Reversals(Db db, Time time, Facts facts, Desk desk, Bell bell) {
        this.db = db;
        this.time = time;
        this.facts = facts;
        this.desk = desk;
        this.bell = bell;
    }

    /// What came of it.
    enum Outcome {
        DONE,
        /// It was taken back, or sent back by ourselves, before.
        KNOWN,
        /// The robot has not answered the payment yet: ask again.
        NOT_YET,
        /// The money has left us, and stays where it is.
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
        if (outcome == Outcome.TOO_LATE) {
            LOG.warn("receipt {} is taken back by its provider, and was passed on", receipt);
        }
        if (outcome == Outcome.DONE || outcome == Outcome.TOO_LATE) {
            bell.ring();
        }
        return outcome;
    }

    /// Where the tenge of a receipt lie, in tiyn.
    private record Lying(long file, long sum, long received, long owed, long free, long back) {

        /// What went to the claimant, the bailiff or the budget.
        long gone() {
            return sum - received - free - back;
        }
    }

    private Outcome reverse(Connection transaction, long receipt) throws SQLException {
        var lying = lock(transaction, receipt);
        if (lying.back() == lying.sum()) {
            return Outcome.KNOWN;
        }
        if (lying.received() > 0) {
            return Outcome.NOT_YET;
        }
        if (lying.free() > 0) {
            post(transaction, receipt, lying);
        }
        if (lying.gone() > 0) {
            claim(transaction, receipt, lying);
            return Outcome.TOO_LATE;
        }
        endClaim(transaction, receipt, "taken_back");
        return Outcome.DONE;
    }

    private void post(Connection transaction, long receipt, Lying lying) throws SQLException {
        try (var insert = transaction.prepareStatement(POST)) {
            new Columns(transaction, insert).number(receipt).time(time.now());
            insert.executeUpdate();
        }
        if (lying.owed() > 0) {
            tell(transaction, lying.file(), new Fact.PaymentReversed(Tenge.ofTiyn(lying.owed())));
        }
    }

    private void claim(Connection transaction, long receipt, Lying lying) throws SQLException {
        try (var insert = transaction.prepareStatement(CLAIM)) {
            new Columns(transaction, insert).number(receipt).time(time.now()).number(lying.gone());
            if (insert.executeUpdate() == 0) {
                return;
            }
        }
        var gone = Tenge.ofTiyn(lying.gone());
        tell(transaction, lying.file(), new Fact.ReversedAfterPayout(gone));
    }

    private void tell(Connection transaction, long file, Fact fact) throws SQLException {
        if (file != 0) {
            facts.record(transaction, List.of(NewFact.of(file, fact, time.now())));
        }
    }

    /// The provider and the state have settled it: the money is the state's, and what came back
    /// meanwhile because an account was wrong goes out again.
    boolean settleClaim(long receipt) {
        boolean settled = db.transact(connection -> settleClaim(connection, receipt));
        if (settled) {
            bell.ring();
        }
        return settled;
    }

    private boolean settleClaim(Connection transaction, long receipt) throws SQLException {
        if (endClaim(transaction, receipt, "settled") == 0) {
            return false;
        }
        try (var select = transaction.prepareStatement(REFUSED)) {
            new Columns(transaction, select).number(receipt);
            var acts = new ArrayList<Long>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    acts.add(rows.getLong(1));
                }
            }
            desk.tryActsAgain(transaction, acts);
            return true;
        }
    }

    private int endClaim(Connection transaction, long receipt, String state) throws SQLException {
        try (var update = transaction.prepareStatement(END_CLAIM)) {
            new Columns(transaction, update).text(state).time(time.now()).number(receipt);
            return update.executeUpdate();
        }
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

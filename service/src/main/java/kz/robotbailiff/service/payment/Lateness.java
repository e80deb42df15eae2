package kz.robotbailiff.service.payment;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// Looks every day for money that has stayed too long: an alarm where a term is missed, and to the
/// budget what nobody claimed for years.
final class Lateness {

    private static final String LATE = Sql.of(Lateness.class, "raise_late");
    private static final String OVER = Sql.of(Lateness.class, "end_late");
    private static final String ESCHEAT = Sql.of(Lateness.class, "escheat");
    private static final String OPEN = Sql.of(Lateness.class, "open_escheats");

    private final Db db;
    private final Time time;
    private final Terms terms;
    private final Out out;

    /// What sends it away; without an account of the budget nothing goes there.
    record Out(Payouts payouts, Dispatch dispatch, @Nullable Payee budget) {}

    Lateness(Db db, Time time, Terms terms, Out out) {
        this.db = db;
        this.time = time;
        this.terms = terms;
        this.out = out;
    }

    void beat() {
        late("payout_late", "claimant", terms.lateBefore("payout"));
        late("payout_late", "claimant_extended", terms.lateBefore("payout.extended"));
        late("refund_late", "payer", terms.lateBefore("refund"));
        db.alone(connection -> {
            try (var update = connection.prepareStatement(OVER)) {
                new Columns(connection, update).time(time.now());
                return update.executeUpdate();
            }
        });
        if (out.budget() != null) {
            escheat(terms.unclaimedBefore());
            send(out.budget());
        }
    }

    private void late(String kind, String whose, Instant before) {
        db.alone(connection -> {
            try (var insert = connection.prepareStatement(LATE)) {
                new Columns(connection, insert)
                        .time(time.now())
                        .text(kind)
                        .text(whose)
                        .time(before);
                return insert.executeUpdate();
            }
        });
    }

    private void escheat(Instant before) {
        db.alone(connection -> {
            try (var insert = connection.prepareStatement(ESCHEAT)) {
                new Columns(connection, insert).time(time.now()).time(before);
                return insert.executeUpdate();
            }
        });
    }

    private void send(Payee budget) {
        var lines = db.read(Lateness::lines);
        if (!lines.isEmpty()) {
            var known = new HashMap<Long, Payee>();
            lines.forEach(line -> known.put(line.file(), budget));
            var answered = out.dispatch().send(Purpose.BUDGET, lines, Map.copyOf(known));
            db.transact(connection -> {
                out.payouts().end(connection, answered.ended());
                return answered.ended().size();
            });
        }
    }

    private static List<PayoutLine> lines(java.sql.Connection connection) throws SQLException {
        var lines = new java.util.ArrayList<PayoutLine>();
        try (var select = connection.prepareStatement(OPEN);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                lines.add(
                        new PayoutLine(
                                rows.getLong("act"),
                                rows.getLong("receipt"),
                                rows.getLong("file"),
                                Tenge.ofTiyn(rows.getLong("sum")),
                                true,
                                rows.getString("provider"),
                                rows.getString("transaction")));
            }
        }
        return lines;
    }
}

package kz.robotbailiff.service.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Money that belongs to nobody we know: an officer may give it to its file, a file that opened
/// since takes it by itself, and what is left goes back to its payer within the term of the law.
final class Unmatched {

    private static final String MATCH = Sql.of(Unmatched.class, "match_receipt");
    private static final String FOUND = Sql.of(Unmatched.class, "matching_files");
    private static final String RETURN = Sql.of(Unmatched.class, "return_unmatched");
    private static final String OPEN = Sql.of(Unmatched.class, "open_returns");
    private static final int AT_ONCE = 500;

    private final Db db;
    private final Ids ids;
    private final Time time;
    private final Hands hands;

    /// What sends money back, and by when it must be.
    record Hands(Payouts payouts, Dispatch dispatch, Terms terms, Bell bell) {}

    Unmatched(Db db, Ids ids, Time time, Hands hands) {
        this.db = db;
        this.ids = ids;
        this.time = time;
        this.hands = hands;
    }

    /// Gives money to a file; the robot answers it as a payment of its business day.
    boolean match(long receipt, long file) {
        boolean matched = db.alone(connection -> match(connection, receipt, file));
        if (matched) {
            hands.bell().ring();
        }
        return matched;
    }

    private boolean match(Connection connection, long receipt, long file) throws SQLException {
        try (var update = connection.prepareStatement(MATCH)) {
            new Columns(connection, update)
                    .number(receipt)
                    .number(file)
                    .number(ids.next())
                    .time(time.now());
            try (var rows = update.executeQuery()) {
                return rows.next();
            }
        }
    }

    /// One beat: what has found its file, what must go back, what was not answered yet.
    void beat() {
        found().forEach((receipt, file) -> match(receipt, file));
        var due = hands.terms().returnBefore();
        db.alone(connection -> {
            try (var insert = connection.prepareStatement(RETURN)) {
                new Columns(connection, insert).time(time.now()).time(due).number(AT_ONCE);
                return insert.executeUpdate();
            }
        });
        send();
    }

    private Map<Long, Long> found() {
        return db.read(connection -> {
            var found = new java.util.LinkedHashMap<Long, Long>();
            try (var select = connection.prepareStatement(FOUND);
                    var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getLong("receipt"), rows.getLong("file"));
                }
            }
            return found;
        });
    }

    private void send() {
        var lines = db.read(Unmatched::lines);
        if (!lines.isEmpty()) {
            var answered = hands.dispatch().send(Purpose.REFUND, lines, Map.of());
            db.transact(connection -> {
                hands.payouts().end(connection, answered.ended());
                return answered.ended().size();
            });
        }
    }

    private static List<PayoutLine> lines(Connection connection) throws SQLException {
        var lines = new ArrayList<PayoutLine>();
        try (var select = connection.prepareStatement(OPEN);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                lines.add(
                        new PayoutLine(
                                rows.getLong("act"),
                                rows.getLong("receipt"),
                                0,
                                Tenge.ofTiyn(rows.getLong("sum")),
                                true,
                                rows.getString("provider"),
                                rows.getString("transaction")));
            }
        }
        return lines;
    }
}

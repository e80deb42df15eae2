package kz.robotbailiff.service.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.robotbailiff.service.docket.Confirmations;
import kz.robotbailiff.service.payment.Camt054Reader.Entry;
import kz.robotbailiff.service.payment.PayoutLine.Ended;
import kz.robotbailiff.service.platform.Db;

/// Does what the treasury's reports tell: posting and the end of the act stand or fall together,
/// and the same report again changes nothing.
final class TreasuryReports {

    private static final String OTHER_SUM = "payout_other_sum";

    private final Db db;
    private final Payouts payouts;
    private final Confirmations confirmations;
    private final Alarms alarms;

    TreasuryReports(Db db, Payouts payouts, Confirmations confirmations, Alarms alarms) {
        this.db = db;
        this.payouts = payouts;
        this.confirmations = confirmations;
        this.alarms = alarms;
    }

    void take(List<Entry> entries) {
        var wrong = db.transact(connection -> close(connection, entries));
        wrong.forEach(receipt -> alarms.raise(OTHER_SUM, receipt));
    }

    /// @return receipts of which the treasury says another sum than was ordered
    private Set<Long> close(Connection connection, List<Entry> entries) throws SQLException {
        var acts = entries.stream().map(TreasuryReports::act).collect(Collectors.toSet());
        var lines = new HashMap<String, PayoutLine>();
        payouts.lines(connection, acts).forEach(line -> lines.put(line.key(), line));
        var answers = new ArrayList<Ended>();
        var wrong = new HashSet<Long>();
        for (var entry : entries) {
            var line = lines.get(entry.key());
            if (line != null && line.sum().equals(entry.sum())) {
                answers.add(line.ended(entry.paid(), entry.reason()));
            } else if (line != null) {
                wrong.add(line.receipt());
            }
        }
        payouts.end(connection, answers);
        confirm(connection, acts);
        return wrong;
    }

    private static long act(Entry entry) {
        return Long.parseLong(entry.key().substring(0, entry.key().indexOf('-')));
    }

    private void confirm(Connection connection, Set<Long> acts) throws SQLException {
        var done = new ArrayList<Long>();
        var refused = new ArrayList<Long>();
        var inPart = new ArrayList<Long>();
        for (var act : payouts.ended(connection, acts).values()) {
            (act.paid() ? (act.whole() ? done : inPart) : refused).add(act.act());
        }
        confirmations.done(connection, done);
        confirmations.refused(connection, inPart, PayoutCarrier.IN_PART);
        confirmations.refused(connection, refused, "the treasury refused the order");
    }
}

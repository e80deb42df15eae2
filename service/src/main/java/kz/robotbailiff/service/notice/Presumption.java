package kz.robotbailiff.service.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Takes a person as notified when a registered letter has not come back for a time: the statute
/// holds one who was written to at the last known address for notified.
final class Presumption {

    private static final String PRESUME = Sql.of(Presumption.class, "presume");

    private final DeliveryReceipts.Works works;
    private final Verdicts verdicts;
    private final Duration after;

    Presumption(DeliveryReceipts.Works works, Verdicts verdicts, Duration after) {
        this.works = works;
        this.verdicts = verdicts;
        this.after = after;
    }

    void run() {
        if (!after.isZero() && works.db().transact(this::presume) > 0) {
            works.bell().ring();
        }
    }

    private int presume(Connection transaction) throws SQLException {
        var now = works.time().now();
        List<Verdicts.Ended> presumed = new ArrayList<>();
        try (var update = transaction.prepareStatement(PRESUME)) {
            new Columns(transaction, update).time(now).time(now.minus(after));
            try (var rows = update.executeQuery()) {
                while (rows.next()) {
                    presumed.add(
                            new Verdicts.Ended(
                                    rows.getLong("id"),
                                    rows.getLong("file"),
                                    rows.getString("name"),
                                    true));
                }
            }
        }
        verdicts.tell(transaction, presumed);
        return presumed.size();
    }
}

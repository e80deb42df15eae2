package kz.robotbailiff.service.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Keeps what went out twice: a receipt for a part under a reference other than the one kept.
final class ReceivedCopies {

    private static final String KEEP = Sql.of(ReceivedCopies.class, "keep_copies");

    private static final String COUNT = Sql.of(ReceivedCopies.class, "count_copies");

    private ReceivedCopies() {}

    /// How many parts somebody has got twice.
    static double count(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(COUNT);
                var rows = select.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /// A part that a centre delivered under a second reference.
    record Copy(SmsReceipt receipt, long message, int part) {}

    static void keep(Connection transaction, List<Copy> copies, Instant now) throws SQLException {
        var told = copies.stream().filter(copy -> copy.receipt().isDelivered()).toList();
        if (told.isEmpty()) {
            return;
        }
        try (var insert = transaction.prepareStatement(KEEP)) {
            new Columns(transaction, insert)
                    .time(now)
                    .texts(told.stream().map(copy -> copy.receipt().operator()).toList())
                    .texts(told.stream().map(copy -> copy.receipt().reference()).toList())
                    .longs(told.stream().map(Copy::message).toList())
                    .longs(told.stream().map(copy -> (long) copy.part()).toList());
            insert.executeUpdate();
        }
    }
}

package kz.robotbailiff.service.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Reads and writes `bank_part`, a whole tray at a time.
final class PartRows {

    private static final String READ = Sql.of(PartRows.class, "read_parts");
    private static final String WRITE = Sql.of(PartRows.class, "write_parts");
    private static final String LOWER = Sql.of(PartRows.class, "lower_parts");
    private static final String CONFIRM = Sql.of(PartRows.class, "confirm_parts");

    private PartRows() {}

    static List<Part> of(Connection transaction, List<Long> orders) throws SQLException {
        var parts = new ArrayList<Part>();
        try (var select = transaction.prepareStatement(READ)) {
            new Columns(transaction, select).longs(orders);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    parts.add(Part.of(rows));
                }
            }
        }
        return parts;
    }

    static void write(Connection transaction, List<Part> parts) throws SQLException {
        if (parts.isEmpty()) {
            return;
        }
        try (var insert = transaction.prepareStatement(WRITE)) {
            fill(new Columns(transaction, insert), parts)
                    .times(parts.stream().map(Part::orderedAt).toList());
            insert.executeUpdate();
        }
    }

    static void lower(Connection transaction, List<Part> parts) throws SQLException {
        if (parts.isEmpty()) {
            return;
        }
        try (var update = transaction.prepareStatement(LOWER)) {
            fill(new Columns(transaction, update), parts);
            update.executeUpdate();
        }
    }

    private static Columns fill(Columns columns, List<Part> parts) throws SQLException {
        return columns.longs(parts.stream().map(Part::upon).toList())
                .longs(parts.stream().map(part -> (long) part.bank()).toList())
                .longs(parts.stream().map(part -> part.most().tiyn()).toList());
    }

    /// The bank has confirmed these orders.
    static void confirm(Connection transaction, int bank, Collection<Long> orders, Instant now)
            throws SQLException {
        if (orders.isEmpty()) {
            return;
        }
        try (var update = transaction.prepareStatement(CONFIRM)) {
            new Columns(transaction, update).time(now).number(bank).longs(List.copyOf(orders));
            update.executeUpdate();
        }
    }
}

package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Numbers without gaps, per series, territory and year.
///
/// The counter's row stays locked until the transaction ends, so that a rollback gives the numbers
/// back: take them as late in a transaction as possible, and end it soon.
public final class Counters {

    private static final String NEXT = Sql.of(Counters.class, "next_numbers");

    private Counters() {}

    /// A territory in a year.
    public record Slot(int region, int year) {}

    /// Takes `howMany` numbers in one territory and year.
    ///
    /// @return the first of them
    public static long next(
            Connection transaction, String series, int region, int year, int howMany)
            throws SQLException {
        var slot = new Slot(region, year);
        return next(transaction, series, Map.of(slot, howMany)).getOrDefault(slot, 0L);
    }

    /// Takes numbers for a whole batch with one statement.
    ///
    /// @param howMany how many numbers each slot needs
    /// @return the first number of each slot
    public static Map<Slot, Long> next(
            Connection transaction, String series, Map<Slot, Integer> howMany) throws SQLException {
        var slots = List.copyOf(howMany.keySet());
        var first = new HashMap<Slot, Long>();
        try (var update = transaction.prepareStatement(NEXT)) {
            new Columns(transaction, update)
                    .text(series)
                    .ints(slots.stream().map(Slot::region).toList())
                    .ints(slots.stream().map(Slot::year).toList())
                    .longs(
                            slots.stream()
                                    .map(slot -> (long) howMany.getOrDefault(slot, 0))
                                    .toList());
            try (var rows = update.executeQuery()) {
                while (rows.next()) {
                    var slot = new Slot(rows.getInt(1), rows.getInt(2));
                    first.put(slot, rows.getLong(3) - howMany.getOrDefault(slot, 0) + 1);
                }
            }
        }
        return first;
    }
}

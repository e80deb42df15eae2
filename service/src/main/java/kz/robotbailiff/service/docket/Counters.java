package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Gives numbers without gaps, per series, territory and year.
///
/// A batch takes its numbers with one statement and holds the counters until its transaction ends:
/// if it fails, the numbers were never given. So take them late.
public final class Counters {

    private static final String TAKE = Sql.of(Counters.class, "take_numbers");

    private Counters() {}

    /// What is counted: rulings or proceedings, of a region, in a year.
    public record Counter(String series, int region, int year) {}

    /// Takes numbers of several counters at once.
    ///
    /// @param wanted how many numbers of each counter
    /// @return the first of the numbers taken from each counter
    public static Map<Counter, Long> take(Connection transaction, Map<Counter, Integer> wanted)
            throws SQLException {
        var counters = List.copyOf(wanted.keySet());
        var first = new HashMap<Counter, Long>();
        try (var upsert = transaction.prepareStatement(TAKE)) {
            new Columns(transaction, upsert)
                    .texts(counters.stream().map(Counter::series).toList())
                    .ints(counters.stream().map(Counter::region).toList())
                    .ints(counters.stream().map(Counter::year).toList())
                    .ints(counters.stream().map(wanted::get).toList());
            try (var rows = upsert.executeQuery()) {
                while (rows.next()) {
                    var counter = new Counter(rows.getString(1), rows.getInt(2), rows.getInt(3));
                    first.put(counter, rows.getLong(4) - wanted.getOrDefault(counter, 0) + 1);
                }
            }
        }
        return first;
    }

    /// Takes `n` numbers of one counter and returns the first of them.
    public static long next(Connection transaction, String series, int region, int year, int n)
            throws SQLException {
        var counter = new Counter(series, region, year);
        return java.util.Objects.requireNonNull(take(transaction, Map.of(counter, n)).get(counter));
    }
}

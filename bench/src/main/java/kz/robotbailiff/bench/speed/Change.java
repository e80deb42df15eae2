package kz.robotbailiff.bench.speed;

import java.util.List;
import java.util.function.Predicate;

/// What a phase left in one table.
///
/// @param added rows that were not there before
/// @param altered rows that were, as they are now
/// @param removed rows that are no more; the key alone
record Change(Shape shape, List<Row> added, List<Row> altered, List<Row> removed) {

    /// The part that belongs to some of the files.
    Change of(Predicate<Row> wanted) {
        return new Change(shape, some(added, wanted), some(altered, wanted), some(removed, wanted));
    }

    private static List<Row> some(List<Row> rows, Predicate<Row> wanted) {
        return rows.stream().filter(wanted).toList();
    }
}

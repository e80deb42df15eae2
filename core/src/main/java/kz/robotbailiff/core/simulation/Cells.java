package kz.robotbailiff.core.simulation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kz.robotbailiff.core.law.Timetable;

/// The files whose end under the policy nobody has seen, alike ones added up.
final class Cells {
    private static final Comparator<Cell> ORDER =
            Comparator.comparingInt(Cell::region)
                    .thenComparing(Cell::band)
                    .thenComparingInt(Cell::after)
                    .thenComparingInt(Cell::last)
                    .thenComparing(cell -> cell.timetable().toString());

    private final Map<Cell, Load> cells = new HashMap<>();

    /// Files that are alike for the estimate.
    ///
    /// @param after the last day since opening on which they were seen open; -1 where they are new
    /// @param last the last day of the term under the policy
    record Cell(int region, SumBand band, int after, int last, Timetable timetable) {
        boolean isNew() {
            return after < 0;
        }

        /// Whether the day of a measure lies in the part that nobody has seen.
        boolean awaits(OptionalInt measure) {
            return measure.isPresent()
                    && measure.getAsInt() >= after
                    && measure.getAsInt() + 1 <= last;
        }
    }

    /// What such files come to.
    ///
    /// @param left what they still owe, in tiyn
    /// @param fee what a private bailiff would take of that
    record Load(long files, long left, long fee) {
        Load plus(Load other) {
            return new Load(
                    files + other.files,
                    Math.addExact(left, other.left),
                    Math.addExact(fee, other.fee));
        }
    }

    void add(Cell cell, Load load) {
        cells.merge(cell, load, Load::plus);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    long files(boolean fresh) {
        return cells.entrySet().stream()
                .filter(entry -> entry.getKey().isNew() == fresh)
                .mapToLong(entry -> entry.getValue().files())
                .sum();
    }

    /// In a fixed order, so that the same record always draws the same numbers.
    List<Map.Entry<Cell, Load>> all() {
        return cells.entrySet().stream().sorted(Map.Entry.comparingByKey(ORDER)).toList();
    }
}

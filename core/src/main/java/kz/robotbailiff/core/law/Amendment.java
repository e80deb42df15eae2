package kz.robotbailiff.core.law;

import java.util.List;
import java.util.OptionalInt;

/// What a simulated policy changes in the law of a day; what is empty stays as the law has it.
///
/// @param ceilingMci the largest demand, in MCI
/// @param termDays the days in which the debtor may pay
/// @param seizureAfter the days after which accounts are seized
/// @param prohibitionAfter the days after which dealings are prohibited
/// @param collectionAfter the days after which banks are ordered to pay
/// @param territories KATO prefixes in which the robot is on; the empty prefix is the country, and
///     an empty list leaves the law's places and the ministry's switch as they are
public record Amendment(
        OptionalInt ceilingMci,
        OptionalInt termDays,
        OptionalInt seizureAfter,
        OptionalInt prohibitionAfter,
        OptionalInt collectionAfter,
        List<String> territories) {

    /// Changes nothing.
    public static final Amendment NONE =
            new Amendment(
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    List.of());

    public Amendment {
        territories = List.copyOf(territories);
    }

    /// A timetable with the days that change; a measure that it does not have is not added unless
    /// its day is named.
    public Timetable over(Timetable timetable) {
        return new Timetable(
                timetable.code(),
                termDays.orElse(timetable.termDays()),
                timetable.registerOnOpening(),
                or(seizureAfter, timetable.seizureAfter()),
                or(prohibitionAfter, timetable.prohibitionAfter()),
                or(collectionAfter, timetable.collectionAfter()),
                timetable.optOutAllowed());
    }

    private static OptionalInt or(OptionalInt changed, OptionalInt otherwise) {
        return changed.isPresent() ? changed : otherwise;
    }
}

package kz.robotbailiff.core.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.Timetable;

/// The days of one proceeding, frozen on the day it was opened.
///
/// A step "after n days" is due when n calendar days have run out: at 00:00 in Almaty of the day
/// n + 1 (R 9, 13, 14, 22).
///
/// @param openedOn the day of initiation, in Almaty
/// @param lastDay the last day on which the debtor may pay without a private bailiff, until 24:00
/// @param timetable the steps that were law on the day of initiation
public record Term(LocalDate openedOn, LocalDate lastDay, Timetable timetable) {

    private static final List<Mark> STEPS =
            List.of(Mark.SEIZURE_ORDERED, Mark.PROHIBITION_ORDERED, Mark.COLLECTION_ORDERED);

    /// The day on which the file goes to a private bailiff if it is still open.
    public LocalDate transferOn() {
        return lastDay.plusDays(1);
    }

    /// The same term with its last day counted from the service; the measures keep their days.
    Term servedOn(Law law) {
        return new Term(
                openedOn, timetable.lastDay(law.day(), law.calendar(), law.readings()), timetable);
    }

    /// The first day on which a step that is awaited falls due, or else the day of the transfer.
    LocalDate nextDue(Predicate<Mark> awaited) {
        var due = transferOn();
        for (var step : STEPS) {
            var after = after(step);
            if (after.isPresent() && awaited.test(step)) {
                var day = timetable.dueOn(openedOn, after.getAsInt());
                due = day.isBefore(due) ? day : due;
            }
        }
        return due;
    }

    /// Whether the step is in the timetable and its day has come.
    boolean isDue(Mark step, LocalDate day) {
        var after = after(step);
        return after.isPresent() && !day.isBefore(timetable.dueOn(openedOn, after.getAsInt()));
    }

    private OptionalInt after(Mark step) {
        return switch (step) {
            case SEIZURE_ORDERED -> timetable.seizureAfter();
            case PROHIBITION_ORDERED -> timetable.prohibitionAfter();
            case COLLECTION_ORDERED -> timetable.collectionAfter();
            default -> OptionalInt.empty();
        };
    }
}

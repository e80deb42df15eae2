package kz.robotbailiff.core.proceeding;

import java.time.LocalDate;
import java.util.OptionalInt;
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

    /// The day on which the file goes to a private bailiff if it is still open.
    public LocalDate transferOn() {
        return lastDay.plusDays(1);
    }

    /// The first day on which a step not yet taken is due; a file on hold waits for its last day.
    LocalDate nextDue(Marks marks) {
        var due = transferOn();
        if (marks.onHold()) {
            return due;
        }
        due = earlier(due, marks, Mark.SEIZURE_ORDERED, timetable.seizureAfter());
        due = earlier(due, marks, Mark.PROHIBITION_ORDERED, timetable.prohibitionAfter());
        return earlier(due, marks, Mark.COLLECTION_ORDERED, timetable.collectionAfter());
    }

    /// Whether the step is in the timetable, not yet taken, and its day has come.
    boolean isDue(Mark step, Marks marks, LocalDate day) {
        var after = after(step);
        return after.isPresent()
                && !marks.settles(step)
                && !day.isBefore(timetable.dueOn(openedOn, after.getAsInt()));
    }

    private LocalDate earlier(LocalDate due, Marks marks, Mark step, OptionalInt after) {
        if (after.isEmpty() || marks.settles(step)) {
            return due;
        }
        var day = timetable.dueOn(openedOn, after.getAsInt());
        return day.isBefore(due) ? day : due;
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

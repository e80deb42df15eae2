package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.util.OptionalInt;

/// The days of a simplified proceeding, counted from its opening: which measure falls due after how
/// many of them, and when the term is over.
public record Timetable(
        String code,
        int termDays,
        boolean registerOnOpening,
        OptionalInt seizureAfter,
        OptionalInt prohibitionAfter,
        OptionalInt collectionAfter,
        boolean optOutAllowed) {

    /// "After N days" means that N days have run out: the act is due at 00:00 of day N + 1.
    public LocalDate dueOn(LocalDate opened, int afterDays) {
        return new CalendarDays(afterDays).dueAfter(opened);
    }

    /// The debtor's last day; by reading it moves to the next working day when it is a day off.
    public LocalDate lastDay(LocalDate opened, WorkingCalendar calendar, Readings readings) {
        LocalDate last = new CalendarDays(termDays).lastDayAfter(opened);
        return readings.lastDayMovesToWorkingDay() ? calendar.nextWorking(last) : last;
    }

    /// The day on which an unpaid file goes to a private bailiff.
    public LocalDate transferOn(LocalDate opened, WorkingCalendar calendar, Readings readings) {
        return lastDay(opened, calendar, readings).plusDays(1);
    }
}

package kz.robotbailiff.core.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;

/// The working days of a five-day week, as they were known on some day.
///
/// It answers for whole years only and refuses every day outside them: a guessed day off would
/// become a wrong last day.
public final class WorkingCalendar {
    private final LocalDate first;
    private final LocalDate last;
    private final long origin;
    private final BitSet working;

    /// @param exceptions days that differ from the plain week: TRUE works, FALSE is off
    WorkingCalendar(LocalDate first, LocalDate last, Map<LocalDate, Boolean> exceptions) {
        this.first = first;
        this.last = last;
        this.origin = first.toEpochDay();
        this.working = new BitSet((int) (last.toEpochDay() - origin) + 1);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            working.set(indexOf(day), exceptions.getOrDefault(day, isWeekday(day)));
        }
    }

    public boolean knows(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean isWorking(LocalDate day) {
        return working.get(indexOf(day));
    }

    /// The day itself when it is a working day, else the first working day after it.
    public LocalDate nextWorking(LocalDate day) {
        return at(working.nextSetBit(indexOf(day)));
    }

    /// The last day of a term of working days after an event: counting starts the day after it.
    public LocalDate addWorking(LocalDate event, WorkingDays term) {
        int index = indexOf(event);
        for (int left = term.count(); left > 0; left--) {
            index = working.nextSetBit(index + 1);
            if (index < 0) {
                throw outside(last.plusDays(1));
            }
        }
        return at(index);
    }

    /// How many working days the calendar counts from one day to another, both included.
    public int countWorking(LocalDate from, LocalDate to) {
        return working.get(indexOf(from), indexOf(to) + 1).cardinality();
    }

    private LocalDate at(int index) {
        if (index < 0) {
            throw outside(last.plusDays(1));
        }
        return LocalDate.ofEpochDay(origin + index);
    }

    private int indexOf(LocalDate day) {
        if (!knows(day)) {
            throw outside(day);
        }
        return (int) (day.toEpochDay() - origin);
    }

    private IllegalArgumentException outside(LocalDate day) {
        return new IllegalArgumentException(
                "the working calendar is known from " + first + " to " + last + ", not " + day);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}

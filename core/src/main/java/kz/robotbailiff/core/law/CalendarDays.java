package kz.robotbailiff.core.law;

import java.time.LocalDate;

/// A term in calendar days; it cannot be added to terms of the other two kinds.
public record CalendarDays(int count) {
    public CalendarDays {
        if (count < 0) {
            throw new IllegalArgumentException("a term is never negative: " + count);
        }
    }

    public CalendarDays plus(CalendarDays other) {
        return new CalendarDays(Math.addExact(count, other.count));
    }

    /// The last day of the term after an event: counting starts the day after it.
    public LocalDate lastDayAfter(LocalDate event) {
        return event.plusDays(count);
    }

    /// The day on which something is due once the term has run out.
    public LocalDate dueAfter(LocalDate event) {
        return lastDayAfter(event).plusDays(1);
    }
}

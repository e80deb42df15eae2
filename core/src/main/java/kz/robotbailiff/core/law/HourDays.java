package kz.robotbailiff.core.law;

import java.time.Duration;
import java.time.Instant;

/// A term in days of twenty-four hours (тәулік, сутки), counted from a moment and not from a date.
public record HourDays(int count) {
    public HourDays {
        if (count < 0) {
            throw new IllegalArgumentException("a term is never negative: " + count);
        }
    }

    public HourDays plus(HourDays other) {
        return new HourDays(Math.addExact(count, other.count));
    }

    /// The moment at which the term ends; a change of the clocks in between moves no moment.
    public Instant endAfter(Instant moment) {
        return moment.plus(Duration.ofHours(Math.multiplyExact(24L, count)));
    }
}

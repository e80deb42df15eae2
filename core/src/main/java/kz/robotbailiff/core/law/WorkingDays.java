package kz.robotbailiff.core.law;

/// A term in working days; only a [WorkingCalendar] can say when it ends.
public record WorkingDays(int count) {
    public WorkingDays {
        if (count < 0) {
            throw new IllegalArgumentException("a term is never negative: " + count);
        }
    }

    public WorkingDays plus(WorkingDays other) {
        return new WorkingDays(Math.addExact(count, other.count));
    }
}

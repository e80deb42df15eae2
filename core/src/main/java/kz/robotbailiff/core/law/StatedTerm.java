package kz.robotbailiff.core.law;

/// A term as an act states it: a count and what is counted.
public record StatedTerm(int count, Unit unit) {

    /// What a stated term is counted in.
    public enum Unit {
        CALENDAR_DAYS,
        WORKING_DAYS,
        /// Days of twenty-four hours.
        HOUR_DAYS,
        MONTHS,
        YEARS
    }

    public WorkingDays workingDays() {
        if (unit != Unit.WORKING_DAYS) {
            throw new IllegalStateException("a term in " + unit + " is not one in working days");
        }
        return new WorkingDays(count);
    }

    static StatedTerm of(Row row) {
        return new StatedTerm(row.count("count"), row.one(Unit.class, "unit"));
    }
}

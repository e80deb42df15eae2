package kz.robotbailiff.core.law;

/// A count with its unit that the law sets as a limit, or protects.
public record Limit(int count, Unit unit) {

    /// What a limit is counted in.
    public enum Unit {
        MCI,
        PERCENT,
        SUBSISTENCE_MINIMUM,
        /// A kind of account on which nothing may be seized or collected.
        ACCOUNT
    }

    static Limit of(Row row) {
        return new Limit(row.count("count"), row.one(Unit.class, "unit"));
    }
}

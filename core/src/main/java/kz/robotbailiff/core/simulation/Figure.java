package kz.robotbailiff.core.simulation;

/// What is counted for each region, before and after.
public enum Figure {
    /// Documents that were examined.
    EXAMINED(false),
    /// Documents taken into a simplified proceeding.
    ADMITTED(false),
    /// What they demand.
    ADMITTED_SUM(true),
    /// The fee that these files would cost at a private bailiff: a possibility.
    POTENTIAL(true),
    /// Files paid in full while they were open.
    PAID(false),
    /// What was paid while the files were open.
    COLLECTED(true),
    /// The fee that was spared on what was paid.
    REALISED(true),
    /// Files handed over to a private bailiff: the term ran out, or the debtor refused.
    TRANSFERRED(false),
    /// What was left to recover then.
    TRANSFERRED_SUM(true),
    /// Documents returned for the ceiling alone: they go to a private bailiff the general way.
    ABOVE_CEILING(false),
    /// All that private bailiffs get: handed over, or above the ceiling.
    AT_BAILIFFS(false),
    /// Files whose day of seizure came while they were open.
    SEIZURES(false),
    /// Files whose day of prohibition came while they were open.
    PROHIBITIONS(false),
    /// Files whose day of collection orders came while they were open.
    COLLECTIONS(false),
    /// Files that are still open.
    IN_HAND(false);

    private final boolean money;

    Figure(boolean money) {
        this.money = money;
    }

    /// Its place in arrays that have one for each.
    @SuppressWarnings("EnumOrdinal") // never stored, only counted by
    int place() {
        return ordinal();
    }

    /// Whether it is a sum in tiyn and no count.
    public boolean money() {
        return money;
    }
}

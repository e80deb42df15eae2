package kz.robotbailiff.core.simulation;

/// One figure before and after.
///
/// @param before as the record has it
/// @param recounted the part of the new figure that the record itself gives
/// @param after the new figure: recounted, and what the payment curve adds
/// @param low the lower edge of the 90 % band of the new figure
/// @param high its upper edge; both are the new figure itself where nothing was estimated
public record Value(long before, long recounted, long after, long low, long high) {

    /// Whether any of it rests on the payment curve.
    public boolean estimated() {
        return after != recounted || low != high;
    }

    /// What the policy changes.
    public long change() {
        return after - before;
    }
}

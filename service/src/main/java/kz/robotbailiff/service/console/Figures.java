package kz.robotbailiff.service.console;

import kz.robotbailiff.core.money.Tenge;

/// What became of the files of one region, or of all: numbers, and sums in tenge.
///
/// @param collected what was paid while the simplified proceedings were open
/// @param termEnded transferred because the term ran out
/// @param optedOut transferred because the debtor refused
public record Figures(
        String key,
        long initiated,
        Tenge initiatedSum,
        long paid,
        Tenge collected,
        long termEnded,
        long optedOut,
        Tenge transferredSum,
        long cancelled,
        long released,
        long returned,
        long inHand) {

    /// The fee that the files initiated would have cost at a private bailiff: a possibility.
    public Tenge potential() {
        return initiatedSum.percent(Statistics.FEE_PERCENT);
    }

    /// The fee that was really spared: on what was collected without a private bailiff.
    public Tenge realised() {
        return collected.percent(Statistics.FEE_PERCENT);
    }

    /// All that went to private bailiffs.
    public long transferred() {
        return termEnded + optedOut;
    }
}

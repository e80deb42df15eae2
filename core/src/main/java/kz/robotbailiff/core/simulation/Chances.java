package kz.robotbailiff.core.simulation;

import kz.robotbailiff.core.simulation.Exits.Cause;

/// What becomes of a file that is open after one day, by the end of another.
///
/// @param paid the chance to be paid in full
/// @param withdrawn the chance to be cancelled or released
/// @param optedOut the chance that the debtor refuses; with what is left it goes to a bailiff
record Chances(double paid, double withdrawn, double optedOut) {

    /// @param after the last day on which the file is known to be open, -1 for a new one
    static Chances between(Hazard hazard, int after, int last) {
        double open = 1;
        double[] sums = new double[Cause.values().length];
        for (int day = after + 1; day <= last; day++) {
            double leaves = 0;
            for (Cause cause : Cause.values()) {
                double chance = hazard.on(cause, day);
                sums[cause.place()] += open * chance;
                leaves += chance;
            }
            open *= Math.max(0, 1 - leaves);
        }
        return new Chances(
                Math.min(1, sums[Cause.PAID.place()]),
                Math.min(1, sums[Cause.WITHDRAWN.place()]),
                Math.min(1, sums[Cause.OPTED_OUT.place()]));
    }

    /// The chance to end at a private bailiff.
    double transferred() {
        return Math.max(0, 1 - paid - withdrawn);
    }

    /// The chance to be open still.
    double open() {
        return Math.max(0, transferred() - optedOut);
    }
}

package kz.robotbailiff.core.simulation;

import java.util.function.IntToLongFunction;
import kz.robotbailiff.core.simulation.Exits.Cause;

/// The chance of each exit on each day for a file still open that morning: the discrete form of the
/// Kaplan–Meier and Aalen–Johansen estimates.
///
/// Days that too few files ever reached go on with the mean of the last days that enough of them
/// did; that is an assumption, and the report says so.
final class Hazard {
    /// So few files at risk say nothing about a day; of a small record, a twentieth.
    private static final long ENOUGH_AT_RISK = 50;

    private static final long PART_AT_RISK = 20;

    private static final int MEAN_OF_DAYS = 10;

    private final double[][] chance = new double[Cause.values().length][Exits.DAYS];
    private final double partialShare;
    private final int lastSeen;

    private Hazard(double partialShare, int lastSeen) {
        this.partialShare = partialShare;
        this.lastSeen = lastSeen;
    }

    static Hazard of(Exits exits) {
        return fit(exits, Exits::events);
    }

    /// The same, drawn once again from as many files as there were.
    static Hazard drawn(Exits exits, Sequence sequence) {
        long[] risk = exits.atRisk();
        return fit(
                exits,
                (seen, cause, day) ->
                        sequence.binomial(
                                risk[day],
                                risk[day] == 0 ? 0 : (double) seen.events(cause, day) / risk[day]));
    }

    private interface Events {
        long on(Exits exits, Cause cause, int day);
    }

    private static Hazard fit(Exits exits, Events events) {
        long[] risk = exits.atRisk();
        long enough = Math.clamp(exits.entered() / PART_AT_RISK, 1, ENOUGH_AT_RISK);
        int last = 0;
        while (last + 1 < Exits.DAYS && risk[last + 1] >= enough) {
            last++;
        }
        var hazard = new Hazard(exits.partialShare(), last);
        for (Cause cause : Cause.values()) {
            hazard.fill(cause, risk, day -> events.on(exits, cause, day));
        }
        return hazard;
    }

    private void fill(Cause cause, long[] risk, IntToLongFunction events) {
        double[] row = chance[cause.place()];
        double lately = 0;
        double open = 0;
        for (int day = 0; day <= lastSeen; day++) {
            long happened = risk[day] == 0 ? 0 : Math.min(risk[day], events.applyAsLong(day));
            row[day] = risk[day] == 0 ? 0 : (double) happened / risk[day];
            if (day > lastSeen - MEAN_OF_DAYS) {
                lately += happened;
                open += risk[day];
            }
        }
        for (int day = lastSeen + 1; day < Exits.DAYS; day++) {
            row[day] = open == 0 ? 0 : lately / open;
        }
    }

    /// Payment in the given proportion of this one, as larger sums are paid more slowly.
    Hazard slowed(double factor) {
        var slowed = new Hazard(partialShare * factor, lastSeen);
        for (int day = 0; day < Exits.DAYS; day++) {
            for (Cause cause : Cause.values()) {
                slowed.chance[cause.place()][day] = on(cause, day);
            }
            double paid = on(Cause.PAID, day);
            slowed.chance[Cause.PAID.place()][day] = 1 - StrictMath.pow(1 - paid, factor);
        }
        return slowed;
    }

    double on(Cause cause, int day) {
        return chance[cause.place()][Math.min(day, Exits.DAYS - 1)];
    }

    /// The whole force of payment up to a day, by which bands are compared.
    double paymentUpTo(int day) {
        double sum = 0;
        for (int at = 0; at <= day; at++) {
            sum -= StrictMath.log1p(-Math.min(on(Cause.PAID, at), 1 - 1e-9));
        }
        return sum;
    }

    /// Of what unpaid files owe, the part that comes in all the same.
    double partialShare() {
        return partialShare;
    }

    /// The last day that enough files reached; what lies after it is assumed.
    int lastSeen() {
        return lastSeen;
    }
}

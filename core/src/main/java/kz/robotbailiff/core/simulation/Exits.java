package kz.robotbailiff.core.simulation;

/// How files left the proceeding, day by day since opening: what a payment curve is fitted to.
///
/// A file whose term ended, or that is still open, is censored: until that day it had not been
/// paid, and what it would have done later nobody knows.
final class Exits {
    /// Longer than any term that may be asked about, with a last day that waits for a working day.
    static final int DAYS = Policy.LONGEST_TERM + 35;

    /// What a file left by, as far as the curve tells them apart.
    enum Cause {
        PAID,
        OPTED_OUT,
        WITHDRAWN;

        /// Its place in arrays that have one for each.
        @SuppressWarnings("EnumOrdinal") // never stored, only counted by
        int place() {
            return ordinal();
        }
    }

    private final long[][] left = new long[Cause.values().length][DAYS];
    private final long[] censored = new long[DAYS];
    private long entered;
    private double owedUnpaid;
    private double paidInPart;

    void left(Cause cause, long day) {
        entered++;
        left[cause.place()][at(day)]++;
    }

    /// @param lastSeen the last day on which the file was seen unpaid
    void censored(long lastSeen) {
        entered++;
        censored[at(lastSeen)]++;
    }

    /// What came in on a file that went to a private bailiff in the end.
    void paidInPart(long paid, long owed) {
        paidInPart += paid;
        owedUnpaid += owed;
    }

    void add(Exits other) {
        for (int day = 0; day < DAYS; day++) {
            for (int cause = 0; cause < left.length; cause++) {
                left[cause][day] += other.left[cause][day];
            }
            censored[day] += other.censored[day];
        }
        entered += other.entered;
        paidInPart += other.paidInPart;
        owedUnpaid += other.owedUnpaid;
    }

    long entered() {
        return entered;
    }

    long events(Cause cause, int day) {
        return left[cause.place()][day];
    }

    long paid() {
        long paid = 0;
        for (long day : left[Cause.PAID.place()]) {
            paid += day;
        }
        return paid;
    }

    /// Files open at the beginning of each day.
    long[] atRisk() {
        long[] risk = new long[DAYS];
        long open = entered;
        for (int day = 0; day < DAYS; day++) {
            risk[day] = open;
            open -= censored[day];
            for (long[] cause : left) {
                open -= cause[day];
            }
        }
        return risk;
    }

    /// Of what was owed by files that were not paid in full, the part that came in.
    double partialShare() {
        return owedUnpaid <= 0 ? 0 : paidInPart / owedUnpaid;
    }

    private static int at(long day) {
        return Math.clamp(day, 0, DAYS - 1);
    }
}

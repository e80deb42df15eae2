package kz.robotbailiff.bench.speed;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// A part of the bench beside the phases of the match.
enum Chapter {
    /// How long payers and readers wait, with rounds at work.
    LATENCY(40),
    /// One authority sends ten days' work at once while the others go on.
    BURST(30),
    /// Rulings signed one by one, and one signature over a batch.
    SIGNING(20),
    /// Whole lives with every stand-in at work: lifts on the wire, bytes a file.
    LIFE(100),
    /// What it costs to ask five banks, and twenty-two, for a debtor's account.
    BANKS(240),
    /// What foreign keys, explanations and content cost, by leaving them out.
    COSTS(60),
    /// Where the time of a round goes: statements, plans, methods.
    PROFILE(60),
    /// The same phases with millions of other files in the store.
    GROWTH(0),
    /// A year of arrivals, payments, refusals and transfers.
    YEAR(0);

    private static final Set<Chapter> LONG = EnumSet.of(GROWTH, YEAR);

    private final int seconds;

    /// @param seconds what a full one takes on two quiet cores
    Chapter(int seconds) {
        this.seconds = seconds;
    }

    int seconds() {
        return seconds;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Those of a complete run; the long ones are asked for by name.
    static Set<Chapter> usual() {
        return EnumSet.complementOf(EnumSet.copyOf(LONG));
    }
}

package kz.robotbailiff.service.notice;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Feels whether an SMS operator keeps up.
///
/// One that fails several times on end, or answers slowly on the average, rests; afterwards one
/// message tries it, and a quick answer brings it back.
final class Pulse {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final int FAILURES = 10;
    private static final int ENOUGH_ANSWERS = 10;
    private static final double OLD = 0.9;
    private static final int LONGEST_REST = 20;

    private final String operator;
    private final Duration slow;
    private final Duration firstRest;
    private Duration rest;
    private double mean;
    private int answers;
    private int failures;
    private boolean resting;
    private long until;
    private long shifts;

    /// @param slow an average answer that takes longer is too slow
    /// @param rest how long it first rests; twice as long each time that a trial fails
    Pulse(String operator, Duration slow, Duration rest) {
        this.operator = operator;
        this.slow = slow;
        this.firstRest = rest;
        this.rest = rest;
    }

    /// How much may be given to the operator now.
    enum Turn {
        ALL,
        /// One message, to see whether it is well again.
        ONE,
        NONE
    }

    synchronized Turn turn() {
        if (!resting) {
            return Turn.ALL;
        }
        if (System.nanoTime() < until) {
            return Turn.NONE;
        }
        until = System.nanoTime() + rest.toNanos();
        return Turn.ONE;
    }

    synchronized boolean isResting() {
        return resting;
    }

    /// How often others had to stand in for it.
    synchronized long shifts() {
        return shifts;
    }

    /// An answer came after this long.
    synchronized void answered(Duration took) {
        failures = 0;
        answers++;
        mean = answers == 1 ? took.toNanos() : OLD * mean + (1 - OLD) * took.toNanos();
        if (resting && took.compareTo(slow) <= 0) {
            resting = false;
            rest = firstRest;
            answers = 0;
            LOG.info("operator {} is well again", operator);
        } else if (!resting && answers >= ENOUGH_ANSWERS && mean > slow.toNanos()) {
            rest("answers slowly");
        }
    }

    /// It did not answer, or not now.
    synchronized void failed() {
        failures++;
        if (!resting && failures >= FAILURES) {
            rest("fails");
        } else if (resting && rest.compareTo(firstRest.multipliedBy(LONGEST_REST)) < 0) {
            rest = rest.multipliedBy(2);
        }
    }

    private void rest(String why) {
        resting = true;
        shifts++;
        until = System.nanoTime() + rest.toNanos();
        LOG.warn("operator {} {}: others stand in for it for a while", operator, why);
    }
}

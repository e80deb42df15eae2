package kz.robotbailiff.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import kz.robotbailiff.core.simulation.Exits.Cause;
import org.junit.jupiter.api.Test;

/// The curve against one that was worked out by hand, and the draws against their own chances.
class HazardTest {

    private static final double EXACT = 1e-12;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /// Ten files: two paid on day 1, one lost sight of on day 1, one opted out on day 2, three paid
    /// on day 3, the others lost sight of then.
    private static Exits ten() {
        var exits = new Exits();
        exits.left(Cause.PAID, 1);
        exits.left(Cause.PAID, 1);
        exits.censored(1);
        exits.left(Cause.OPTED_OUT, 2);
        for (int i = 0; i < 3; i++) {
            exits.left(Cause.PAID, 3);
            exits.censored(3);
        }
        return exits;
    }

    @Test
    void followsKaplanAndMeier() {
        var hazard = Hazard.of(ten());

        assertThat(hazard.lastSeen()).isEqualTo(3);
        assertThat(hazard.on(Cause.PAID, 1)).isEqualTo(2 / 10.0, within(EXACT));
        assertThat(hazard.on(Cause.OPTED_OUT, 2)).isEqualTo(1 / 7.0, within(EXACT));
        assertThat(hazard.on(Cause.PAID, 3)).isEqualTo(3 / 6.0, within(EXACT));
        var chances = Chances.between(hazard, -1, 3);
        double open = 0.8 * (6 / 7.0);
        assertThat(chances.paid()).isEqualTo(0.2 + open * 0.5, within(EXACT));
        assertThat(chances.optedOut()).isEqualTo(0.8 / 7, within(EXACT));
        assertThat(chances.open()).isEqualTo(open * 0.5, within(EXACT));
    }

    @Test
    void daysThatNobodyReachedGoOnWithTheMeanOfTheLast() {
        var hazard = Hazard.of(ten());
        double mean = 5.0 / (10 + 10 + 7 + 6);

        assertThat(hazard.on(Cause.PAID, 4)).isEqualTo(mean, within(EXACT));
        assertThat(hazard.on(Cause.PAID, 300)).isEqualTo(mean, within(EXACT));
        assertThat(Chances.between(hazard, 3, 4).paid()).isEqualTo(mean, within(EXACT));
    }

    @Test
    void slowedCurveHasTheForceThatWasAskedFor() {
        var hazard = Hazard.of(ten());

        assertThat(hazard.slowed(0.5).paymentUpTo(3))
                .isEqualTo(hazard.paymentUpTo(3) / 2, within(EXACT));
        assertThat(hazard.slowed(0.5).on(Cause.OPTED_OUT, 2)).isEqualTo(1 / 7.0, within(EXACT));
    }

    @Test
    void drawsFallAroundTheirChance() {
        var sequence = Sequence.of(1, 1);
        for (var chance : new double[] {0.001, 0.03, 0.4, 0.97}) {
            for (var cases : new long[] {1, 40, 900, 1_000_000}) {
                double sum = 0;
                for (int i = 0; i < 4_000; i++) {
                    long drawn = sequence.binomial(cases, chance);
                    assertThat(drawn).isBetween(0L, cases);
                    sum += drawn;
                }
                double spread = Math.sqrt(cases * chance * (1 - chance) / 4_000);
                assertThat(sum / 4_000).isEqualTo(cases * chance, within(5 * spread));
            }
        }
    }

    @Test
    void drawsSpreadAsChanceDoes() {
        var sequence = Sequence.of(1, 2);
        for (var cases : new long[] {20, 400, 100_000}) {
            double squares = 0;
            for (int i = 0; i < 4_000; i++) {
                double off = sequence.binomial(cases, 0.3) - cases * 0.3;
                squares += off * off / 4_000;
            }
            assertThat(squares / (cases * 0.21)).isEqualTo(1, within(0.1));
        }
    }

    @Test
    void certaintiesAreNotDrawn() {
        var sequence = new Sequence(3);
        assertThat(sequence.binomial(0, 0.5)).isZero();
        assertThat(sequence.binomial(10, 0)).isZero();
        assertThat(sequence.binomial(10, 1)).isEqualTo(10);
        assertThat(sequence.next()).isEqualTo(new Sequence(3).next());
    }

    @Test
    void forceOfPaymentAddsUpDayByDay() {
        var hazard = Hazard.of(ten());
        assertThat(hazard.paymentUpTo(1)).isEqualTo(-Math.log(0.8), within(EXACT));
        assertThat(hazard.paymentUpTo(3)).isEqualTo(-Math.log(0.8 * 0.5), within(EXACT));
    }

    @Test
    void dayThatTooFewReachedIsNotSeen() {
        var exits = new Exits();
        for (int i = 0; i < 100; i++) {
            exits.censored(i < 96 ? 5 : 6);
        }
        // A twentieth of a hundred is five, and four were left.
        assertThat(Hazard.of(exits).lastSeen()).isEqualTo(5);
        exits.censored(6);
        assertThat(Hazard.of(exits).lastSeen()).isEqualTo(6);
    }

    @Test
    void sequenceIsTheSameEverywhere() {
        assertThat(new Sequence(0).next()).isEqualTo(0xE220A8397B1DCDAFL);
        var parts = new HashSet<Long>();
        for (int seed = 0; seed < 10; seed++) {
            for (int part = 0; part < 10; part++) {
                var first = Sequence.of(seed, part).next();
                var begun = new Sequence(seed * GOLDEN + part).next();
                assertThat(first).isEqualTo(new Sequence(begun).next());
                parts.add(first);
            }
        }
        assertThat(parts).hasSize(100);
    }
}

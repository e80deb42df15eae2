package kz.robotbailiff.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import kz.robotbailiff.core.simulation.Exits.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where each curve comes from, and how it is slowed for sums that nobody has seen.
class FitTest {

    private static final double EXACT = 1e-9;

    private static void seen(Curves curves, int region, SumBand band, int files, int paid) {
        var exits = curves.at(region, band);
        for (int i = 0; i < files; i++) {
            if (i < paid) {
                exits.left(Cause.PAID, 1);
            } else {
                exits.censored(1);
            }
        }
    }

    /// Half, a quarter and a fifth were paid, of more and more files.
    private static Curves slowing() {
        var curves = new Curves();
        seen(curves, 31, SumBand.UP_TO_5, 200, 100);
        seen(curves, 31, SumBand.UP_TO_10, 400, 100);
        seen(curves, 31, SumBand.UP_TO_15, 1_000, 200);
        curves.close();
        return curves;
    }

    @ParameterizedTest
    @CsvSource({"200,10,true", "199,10,false", "200,9,false"})
    void regionHasItsOwnCurveWithEnoughFilesAndPayments(int files, int paid, boolean own) {
        var curves = new Curves();
        seen(curves, 31, SumBand.UP_TO_10, files, paid);
        seen(curves, 75, SumBand.UP_TO_10, 1_000, 500);
        curves.close();
        var origin = curves.origin(31, SumBand.UP_TO_10);

        assertThat(origin.own()).isEqualTo(own);
        assertThat(origin.base()).hasValue(SumBand.UP_TO_10);
        assertThat(origin.exits().entered()).isEqualTo(own ? files : files + 1_000);
        assertThat(curves.origin(47, SumBand.UP_TO_10).own()).isFalse();
        assertThat(curves.all().paid()).isEqualTo(paid + 500);
    }

    @Test
    void nearestBandStandsInAndTheWholeRecordWhereNoneWasSeen() {
        var curves = new Curves();
        seen(curves, 31, SumBand.UP_TO_5, 200, 10);
        seen(curves, 31, SumBand.UP_TO_20, 200, 10);
        seen(curves, 31, SumBand.UP_TO_30, 199, 10);
        curves.close();

        assertThat(curves.seen()).containsExactly(SumBand.UP_TO_5, SumBand.UP_TO_20);
        assertThat(curves.origin(31, SumBand.UP_TO_10).base()).hasValue(SumBand.UP_TO_5);
        assertThat(curves.origin(31, SumBand.UP_TO_15).base()).hasValue(SumBand.UP_TO_20);
        assertThat(curves.origin(31, SumBand.UP_TO_60).base()).hasValue(SumBand.UP_TO_20);

        var few = new Curves();
        seen(few, 31, SumBand.UP_TO_5, 100, 10);
        few.close();
        var origin = few.origin(31, SumBand.UP_TO_5);
        assertThat(origin.base()).isEmpty();
        assertThat(origin.own()).isFalse();
        assertThat(origin.exits()).isSameAs(few.all());
    }

    @Test
    void trendIsTheWeightedLineThroughTheBands() {
        double[] doublings = {log2(2.5), log2(7.5), log2(12.5)};
        double[] forces = {force(0.5), force(0.25), force(0.2)};
        double[] weights = {100, 100, 200};
        double x = 0;
        double y = 0;
        for (int i = 0; i < 3; i++) {
            x += weights[i] * doublings[i] / 400;
            y += weights[i] * Math.log(forces[i]) / 400;
        }
        double together = 0;
        double spread = 0;
        for (int i = 0; i < 3; i++) {
            together += weights[i] * (doublings[i] - x) * (Math.log(forces[i]) - y);
            spread += weights[i] * (doublings[i] - x) * (doublings[i] - x);
        }

        assertThat(Fit.toRecord(slowing()).trend()).isEqualTo(together / spread, within(EXACT));
    }

    @Test
    void unseenBandIsSlowedByTheTrendFromItsNearest() {
        var fit = Fit.toRecord(slowing());
        double factor = Math.exp(fit.trend() * (log2(35) - log2(12.5)));

        assertThat(fit.of(31, SumBand.UP_TO_40).on(Cause.PAID, 1))
                .isEqualTo(1 - Math.pow(0.8, factor), within(EXACT));
        assertThat(fit.of(31, SumBand.UP_TO_15).on(Cause.PAID, 1)).isEqualTo(0.2, within(EXACT));
    }

    @Test
    void neverQuickenedAndNeverSlowerThanATenth() {
        var rising = new Curves();
        seen(rising, 31, SumBand.UP_TO_5, 400, 40);
        seen(rising, 31, SumBand.UP_TO_20, 400, 200);
        rising.close();
        assertThat(Fit.toRecord(rising).trend()).isZero();
        assertThat(Fit.toRecord(rising).of(31, SumBand.UP_TO_40).on(Cause.PAID, 1))
                .isEqualTo(0.5, within(EXACT));

        var falling = new Curves();
        seen(falling, 31, SumBand.UP_TO_5, 400, 390);
        seen(falling, 31, SumBand.UP_TO_10, 400, 10);
        falling.close();
        assertThat(Fit.toRecord(falling).of(31, SumBand.ABOVE_60).on(Cause.PAID, 1))
                .isEqualTo(1 - Math.pow(1 - 10.0 / 400, 0.1), within(EXACT));

        var one = new Curves();
        seen(one, 31, SumBand.UP_TO_5, 400, 100);
        one.close();
        assertThat(Fit.toRecord(one).trend()).isZero();
    }

    @Test
    void exitsAreAddedUp() {
        var some = new Exits();
        some.left(Cause.PAID, 2);
        some.paidInPart(10, 100);
        var others = new Exits();
        others.left(Cause.WITHDRAWN, 1);
        others.censored(4);
        others.paidInPart(50, 100);
        others.add(some);

        assertThat(others.entered()).isEqualTo(3);
        assertThat(others.paid()).isEqualTo(1);
        assertThat(others.events(Cause.WITHDRAWN, 1)).isEqualTo(1);
        assertThat(others.atRisk()).startsWith(3, 3, 2, 1, 1, 0);
        assertThat(others.partialShare()).isEqualTo(0.3, within(EXACT));
        assertThat(new Exits().partialShare()).isZero();
        assertThat(Hazard.of(others).partialShare()).isEqualTo(0.3, within(EXACT));
        assertThat(Hazard.of(others).slowed(0.5).partialShare()).isEqualTo(0.15, within(EXACT));
    }

    private static double force(double paid) {
        return -Math.log(1 - paid);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}

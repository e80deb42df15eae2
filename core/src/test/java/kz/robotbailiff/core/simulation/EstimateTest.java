package kz.robotbailiff.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.law.Timetable;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.simulation.Cells.Cell;
import kz.robotbailiff.core.simulation.Cells.Load;
import kz.robotbailiff.core.simulation.Exits.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a payment curve says of files that nobody saw end, against sums worked out by hand.
class EstimateTest {

    private static final double EXACT = 1e-9;
    private static final Timetable DAYS = LawBook.load().timetable("simplified-2024");

    /// Four hundred files of one region and band: some withdrawn, paid, refused, the rest unpaid
    /// with a quarter of their sums in.
    private static Curves curves() {
        var curves = new Curves();
        var exits = curves.at(31, SumBand.UP_TO_20);
        for (int i = 0; i < 400; i++) {
            if (i < 40) {
                exits.left(Cause.WITHDRAWN, 1);
            } else if (i < 140) {
                exits.left(Cause.PAID, 2);
            } else if (i < 160) {
                exits.left(Cause.OPTED_OUT, 3);
            } else {
                exits.censored(30);
                exits.paidInPart(25, 100);
            }
        }
        curves.close();
        return curves;
    }

    private static Estimate estimate(Cells cells) {
        return Estimate.mean(cells.all(), Fit.toRecord(curves()));
    }

    private static Cells cells(int region, int after) {
        var cells = new Cells();
        cells.add(new Cell(region, SumBand.UP_TO_20, after, 30, DAYS), new Load(10, 1_000, 250));
        return cells;
    }

    @Test
    void newFilesEndAsTheCurveSays() {
        var estimate = estimate(cells(31, -1));
        double paid = 0.25;
        double withdrawn = 0.1;
        double moved = 1 - paid - withdrawn;
        double inPart = 0.25 * moved;

        assertThat(estimate.of(31, Figure.PAID)).isEqualTo(10 * paid, within(EXACT));
        assertThat(estimate.of(31, Figure.TRANSFERRED)).isEqualTo(10 * moved, within(EXACT));
        assertThat(estimate.of(31, Figure.AT_BAILIFFS)).isEqualTo(10 * moved, within(EXACT));
        assertThat(estimate.of(31, Figure.COLLECTED))
                .isEqualTo(1_000 * (paid + inPart), within(EXACT));
        assertThat(estimate.of(31, Figure.REALISED))
                .isEqualTo(250 * (paid + inPart), within(EXACT));
        assertThat(estimate.of(31, Figure.TRANSFERRED_SUM))
                .isEqualTo(1_000 * (moved - inPart), within(EXACT));
        // On days 5, 10 and 20 those are open that were neither withdrawn, paid nor refused.
        for (var measure : measures()) {
            assertThat(estimate.of(31, measure)).isEqualTo(10 * 0.6, within(EXACT));
        }
        assertThat(estimate.of(75, Figure.PAID)).isZero();
    }

    private static Figure[] measures() {
        return new Figure[] {Figure.SEIZURES, Figure.PROHIBITIONS, Figure.COLLECTIONS};
    }

    @Test
    void filesSeenOpenUntilADayGoOnFromThere() {
        var estimate = estimate(cells(31, 1));

        double paid = 100.0 / 360;
        assertThat(estimate.of(31, Figure.PAID)).isEqualTo(10 * paid, within(EXACT));
        assertThat(estimate.of(31, Figure.COLLECTED)).isEqualTo(1_000 * paid, within(EXACT));
        assertThat(estimate.of(31, Figure.TRANSFERRED_SUM))
                .isEqualTo(1_000 * (1 - paid), within(EXACT));
    }

    @Test
    void regionsAddUp() {
        var cells = cells(31, -1);
        cells.add(new Cell(75, SumBand.UP_TO_20, 1, 30, DAYS), new Load(36, 0, 0));
        cells.add(new Cell(75, SumBand.UP_TO_20, 1, 30, DAYS), new Load(36, 0, 0));

        assertThat(estimate(cells).of(75, Figure.PAID)).isEqualTo(20, within(EXACT));
        assertThat(estimate(cells).total(Figure.PAID)).isEqualTo(22.5, within(EXACT));
        assertThat(cells.files(true)).isEqualTo(10);
        assertThat(cells.files(false)).isEqualTo(72);
    }

    @Test
    void drawsAreWholeFilesAroundTheMean() {
        var fit = Fit.toRecord(curves());
        double sum = 0;
        for (int draw = 0; draw < 1_000; draw++) {
            var estimate = Estimate.drawn(cells(31, -1).all(), fit, Sequence.of(1, draw));
            double paid = estimate.of(31, Figure.PAID);
            assertThat(paid).isEqualTo(Math.rint(paid), within(EXACT));
            sum += paid;
        }
        assertThat(sum / 1_000).isEqualTo(2.5, within(0.2));
    }

    @ParameterizedTest
    @CsvSource({"9,false", "10,true", "29,true", "30,false"})
    void measureLiesInThePartThatNobodySaw(int day, boolean awaited) {
        var cell = new Cell(31, SumBand.UP_TO_5, 10, 30, DAYS);
        assertThat(cell.awaits(OptionalInt.of(day))).isEqualTo(awaited);
        assertThat(cell.awaits(OptionalInt.empty())).isFalse();
        assertThat(cell.isNew()).isFalse();
        assertThat(new Cell(31, SumBand.UP_TO_5, 0, 30, DAYS).isNew()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "500,UP_TO_5",
        "500.01,UP_TO_10",
        "1000,UP_TO_10",
        "1000.01,UP_TO_15",
        "2000,UP_TO_20",
        "3000,UP_TO_30",
        "4000,UP_TO_40",
        "6000,UP_TO_60",
        "6000.01,ABOVE_60"
    })
    void bandsBeginATiynAboveTheirEdge(String sum, SumBand band) {
        assertThat(SumBand.of(Tenge.parse(sum), Tenge.of(100))).isEqualTo(band);
    }

    @Test
    void bandsHaveAMiddle() {
        assertThat(SumBand.UP_TO_5.middle()).isEqualTo(2.5);
        assertThat(SumBand.UP_TO_40.middle()).isEqualTo(35);
        assertThat(SumBand.ABOVE_60.middle()).isEqualTo(80);
        assertThat(SumBand.UP_TO_40.above()).isEqualTo(30);
        assertThat(SumBand.UP_TO_40.upTo()).isEqualTo(40);
    }
}

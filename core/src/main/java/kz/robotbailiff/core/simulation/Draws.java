package kz.robotbailiff.core.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The estimate with the draws that make its 90 % band.
///
/// Each draw fits every curve anew to a record drawn from the fitted one, and then lets as many
/// people as there are follow it by chance. It holds chance; it cannot hold what people would do
/// otherwise.
final class Draws {
    static final int COUNT = 400;
    private static final int LOW = COUNT / 20 - 1;
    private static final int HIGH = COUNT - COUNT / 20;

    private final Estimate mean;
    private final Estimate[] draws = new Estimate[COUNT];
    private final double[][] paidByDay;
    private final double[] meanByDay;
    private final Fit fit;

    /// @param days how many days of the country's curve are wanted
    Draws(Cells cells, Curves curves, long seed, int days) {
        List<Map.Entry<Cells.Cell, Cells.Load>> all = cells.all();
        fit = Fit.toRecord(curves);
        mean = Estimate.mean(all, fit);
        meanByDay = paidByDay(Hazard.of(curves.all()), days);
        paidByDay = new double[COUNT][];
        for (int draw = 0; draw < COUNT; draw++) {
            Sequence sequence = Sequence.of(seed, draw);
            paidByDay[draw] = paidByDay(Hazard.drawn(curves.all(), sequence), days);
            draws[draw] =
                    all.isEmpty()
                            ? mean
                            : Estimate.drawn(all, Fit.drawn(curves, sequence), sequence);
        }
    }

    Fit fit() {
        return fit;
    }

    /// One figure: what was counted again, and what the estimate adds.
    Value value(long before, long recounted, ToDoubleFunction<Estimate> part) {
        double[] drawn = Arrays.stream(draws).mapToDouble(part).sorted().toArray();
        long after = recounted + Math.round(part.applyAsDouble(mean));
        return new Value(
                before,
                recounted,
                after,
                Math.min(after, recounted + Math.round(drawn[LOW])),
                Math.max(after, recounted + Math.round(drawn[HIGH])));
    }

    Report.CurveDay curve(int day, int lastSeen) {
        double[] drawn = Arrays.stream(paidByDay).mapToDouble(row -> row[day]).sorted().toArray();
        double paid = meanByDay[day];
        return new Report.CurveDay(
                day,
                paid,
                Math.min(paid, drawn[LOW]),
                Math.max(paid, drawn[HIGH]),
                day <= lastSeen);
    }

    private static double[] paidByDay(Hazard hazard, int days) {
        double[] paid = new double[days];
        for (int day = 0; day < days; day++) {
            paid[day] = Chances.between(hazard, -1, day).paid();
        }
        return paid;
    }
}

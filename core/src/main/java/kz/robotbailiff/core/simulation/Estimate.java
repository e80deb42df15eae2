package kz.robotbailiff.core.simulation;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// What the payment curves say of the files whose end nobody has seen: one number, or one draw of
/// it, by region and figure.
final class Estimate {
    private final TreeMap<Integer, double[]> regions = new TreeMap<>();

    private Estimate() {}

    /// The most likely number: the mean.
    static Estimate mean(List<Map.Entry<Cells.Cell, Cells.Load>> cells, Fit fit) {
        return new Estimate().fill(cells, fit, (_, chance) -> chance);
    }

    /// A draw: the curves were fitted to a draw, and people follow them by chance.
    static Estimate drawn(
            List<Map.Entry<Cells.Cell, Cells.Load>> cells, Fit fit, Sequence sequence) {
        return new Estimate()
                .fill(
                        cells,
                        fit,
                        (files, chance) -> (double) sequence.binomial(files, chance) / files);
    }

    private interface Share {
        double of(long files, double chance);
    }

    double of(int region, Figure figure) {
        double[] row = regions.get(region);
        return row == null ? 0 : row[figure.place()];
    }

    double total(Figure figure) {
        return regions.values().stream().mapToDouble(row -> row[figure.place()]).sum();
    }

    private Estimate fill(List<Map.Entry<Cells.Cell, Cells.Load>> cells, Fit fit, Share share) {
        for (Map.Entry<Cells.Cell, Cells.Load> entry : cells) {
            Cells.Cell cell = entry.getKey();
            Hazard hazard = fit.of(cell.region(), cell.band());
            money(cell, entry.getValue(), hazard, share);
            measures(cell, entry.getValue().files(), hazard);
        }
        return this;
    }

    /// Of a new file that is not paid in full a part comes in all the same; what an old one had
    /// paid in part is recounted already.
    private void money(Cells.Cell cell, Cells.Load load, Hazard hazard, Share share) {
        Chances chances = Chances.between(hazard, cell.after(), cell.last());
        double paid = share.of(load.files(), chances.paid());
        double transferred = Math.max(0, 1 - paid - chances.withdrawn());
        double inPart = cell.isNew() ? hazard.partialShare() * transferred : 0;
        double[] row = row(cell.region());
        row[Figure.PAID.place()] += load.files() * paid;
        row[Figure.COLLECTED.place()] += load.left() * (paid + inPart);
        row[Figure.REALISED.place()] += load.fee() * (paid + inPart);
        row[Figure.TRANSFERRED.place()] += load.files() * transferred;
        row[Figure.AT_BAILIFFS.place()] += load.files() * transferred;
        row[Figure.TRANSFERRED_SUM.place()] += load.left() * (transferred - inPart);
    }

    private void measures(Cells.Cell cell, long files, Hazard hazard) {
        measure(cell, Figure.SEIZURES, cell.timetable().seizureAfter(), files, hazard);
        measure(cell, Figure.PROHIBITIONS, cell.timetable().prohibitionAfter(), files, hazard);
        measure(cell, Figure.COLLECTIONS, cell.timetable().collectionAfter(), files, hazard);
    }

    private void measure(
            Cells.Cell cell, Figure figure, OptionalInt after, long files, Hazard hazard) {
        if (cell.awaits(after)) {
            double open = Chances.between(hazard, cell.after(), after.getAsInt()).open();
            row(cell.region())[figure.place()] += files * open;
        }
    }

    private double[] row(int region) {
        return regions.computeIfAbsent(region, _ -> new double[Figure.values().length]);
    }
}

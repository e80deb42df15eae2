package kz.robotbailiff.bench.speed;

import java.util.Arrays;

/// How long the middle one, the hundredth and the thousandth waited.
///
/// @param p50 milliseconds, as the others
record Percentiles(int count, double p50, double p99, double p999) {

    private static final double MILLI = 1e6;

    static Percentiles of(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(sorted.length, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 0.999));
    }

    private static double at(long[] sorted, double share) {
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted.length == 0 ? 0 : sorted[Math.max(0, place)] / MILLI;
    }

    /// Adds the numbers to a figure.
    Figure in(Figure figure) {
        return figure.with("n", count)
                .with("p50 ms", p50)
                .with("p99 ms", p99)
                .with("p99.9 ms", p999);
    }
}

package kz.robotbailiff.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// What must be reached and what is wanted, beside what this run reached.
final class Goals {

    private static final String LIMIT = "limit";
    private static final String FLOWABLE = "Flowable";
    private static final double MEGA = 1_048_576;

    private final List<Result> results;
    private final List<Figure> figures;
    private final List<String> rows = new ArrayList<>();

    private Goals(List<Result> results, List<Figure> figures) {
        this.results = results;
        this.figures = figures;
    }

    /// The table; what was not measured in this run says so.
    static String table(List<Result> results, List<Figure> figures) {
        var goals = new Goals(results, figures);
        goals.ratios();
        goals.waits();
        goals.rest();
        return "| figure | must | wanted | measured | |\n|---|---:|---:|---:|---|\n"
                + String.join("", goals.rows);
    }

    private void ratios() {
        least("open, of the limit", 0.35, 0.65, ratio(Phase.OPEN, LIMIT));
        least("open, times Flowable", 30, 60, ratio(Phase.OPEN, FLOWABLE));
        least("open, times row by row", 0, 7, ratio(Phase.OPEN, "row"));
        least("open from HTTP, of the limit", 0.2, 0.4, ratio(Phase.HTTP, LIMIT));
        least("settle, of the limit", 0.35, 0.65, ratio(Phase.SETTLE, LIMIT));
        least("settle, times Flowable", 45, 90, ratio(Phase.SETTLE, FLOWABLE));
        least("expire, of the limit", 0.4, 0.75, ratio(Phase.EXPIRE, LIMIT));
        least("expire, times Flowable", 70, 130, ratio(Phase.EXPIRE, FLOWABLE));
    }

    private void waits() {
        var idle = "one notice, idle, in the service";
        var crowd = "64 clients, in the service";
        most("notice booked, idle, p50, ms", 1.5, 0.8, figure(idle, "p50 ms"));
        most("notice booked, idle, p99, ms", 4, 2, figure(idle, "p99 ms"));
        least("notices booked a second, 64 clients", 4_000, 7_500, figure(crowd, "per s"));
        most("… p99, ms", 50, 25, figure(crowd, "p99 ms"));
        most(
                "notice → terminated, lifts written, 100/s, p99, ms",
                1_000,
                200,
                figure("notice → terminated", "p99 ms"));
        most(
                "notice → lift taken by the banks, p99, ms",
                2_000,
                2_000,
                figure("notice → lift taken", "p99 ms"));
        most(
                "debtor's page, 200/s beside rounds, p99, ms",
                50,
                20,
                figure("debtor's page, 200/s, rounds", "p99 ms"));
    }

    private void rest() {
        most(
                "bytes in the database a file, whole life, at rest",
                12_000,
                6_000,
                figure("bytes a file at rest, all", "total"));
        most("… before it is packed", 12_000, 6_000, figure("bytes a file, all", "total"));
        var heap = results.stream().mapToLong(Result::heap).max();
        most(
                "peak heap in the phases, MB",
                1_024,
                512,
                heap.isPresent()
                        ? OptionalDouble.of(heap.getAsLong() / MEGA)
                        : OptionalDouble.empty());
    }

    private OptionalDouble ratio(Phase phase, String to) {
        var ours = rate(phase, "ours");
        var other = rate(phase, to);
        return ours.isPresent() && other.isPresent()
                ? OptionalDouble.of(ours.getAsDouble() / other.getAsDouble())
                : OptionalDouble.empty();
    }

    private OptionalDouble rate(Phase phase, String contender) {
        return results.stream()
                .filter(each -> each.phase() == phase && each.contender().startsWith(contender))
                .mapToDouble(Result::perSecond)
                .findFirst();
    }

    private OptionalDouble figure(String what, String value) {
        return figures.stream()
                .filter(each -> each.what().startsWith(what) && each.values().containsKey(value))
                .mapToDouble(each -> each.values().getOrDefault(value, 0.0))
                .findFirst();
    }

    private void least(String what, double must, double want, OptionalDouble reached) {
        row(what, "≥ ", new double[] {must, want}, reached);
    }

    private void most(String what, double must, double want, OptionalDouble reached) {
        row(what, "≤ ", new double[] {must, want}, reached);
    }

    private void row(String what, String sign, double[] bounds, OptionalDouble reached) {
        var told = reached.isPresent() ? Figure.told(reached.getAsDouble()) : "";
        rows.add(
                "| %s | %s | %s | %s | %s |%n"
                        .formatted(
                                what,
                                bounds[0] == 0 ? "" : sign + Figure.told(bounds[0]),
                                sign + Figure.told(bounds[1]),
                                told,
                                verdict(sign, bounds, reached)));
    }

    private static String verdict(String sign, double[] bounds, OptionalDouble reached) {
        if (reached.isEmpty()) {
            return "not in this run";
        }
        if (holds(sign, reached.getAsDouble(), bounds[1])) {
            return "as wanted";
        }
        // Where nothing must be, there is nothing to reach but what is wanted.
        boolean must = bounds[0] != 0;
        return must && holds(sign, reached.getAsDouble(), bounds[0])
                ? "reached"
                : must ? "**not reached**" : "less than wanted";
    }

    private static boolean holds(String sign, double reached, double bound) {
        return sign.equals("≥ ") ? reached >= bound : reached <= bound;
    }
}

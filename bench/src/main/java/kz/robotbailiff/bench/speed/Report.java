package kz.robotbailiff.bench.speed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// Tells the figures: a line while they come, a table and JSON at the end.
final class Report {

    private static final double KILO = 1_000.0;
    private static final double MEGA = 1_048_576.0;

    private Report() {}

    static String line(Result result) {
        return String.format(
                Locale.ROOT,
                "%-9s %-24s %,7d files %8.2f s %,9.0f/s",
                result.phase().code(),
                result.contender(),
                result.files(),
                result.nanos() / 1e9,
                result.perSecond());
    }

    /// Every figure, with the ratio to the limit and of ours to each.
    static String table(List<Result> results) {
        var table = new StringBuilder();
        table.append(
                "| phase | contender | files | files/s | of the limit | ours is | statements/file |"
                        + " WAL kB/file | heap MB | GC | DB MB |\n");
        table.append("|---|---|---|---|---|---|---|---|---|---|---|\n");
        results.stream()
                .sorted(java.util.Comparator.comparing(Result::phase))
                .forEach(result -> table.append(row(result, results)));
        return table.toString();
    }

    private static String row(Result result, List<Result> results) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %,.0f | %s | %s | %.2f | %.1f | %s | %s | %,.0f |%n",
                result.phase().code(),
                result.contender(),
                result.files(),
                result.perSecond(),
                ratio(result, find(results, result.phase(), "limit"), "%.2f"),
                find(results, result.phase(), "ours")
                        .map(ours -> ratio(ours, Optional.of(result), "%.1f ×"))
                        .orElse(""),
                result.perFile(result.statements()),
                result.perFile(result.wal()) / KILO,
                result.heap() == 0 ? "" : String.format("%.0f", result.heap() / MEGA),
                result.heap() == 0 ? "" : share(result),
                result.size() / MEGA);
    }

    private static String share(Result result) {
        return String.format(
                Locale.ROOT, "%.1f %%", result.collecting() * 1e8 / Math.max(1, result.nanos()));
    }

    private static String ratio(Result of, Optional<Result> to, String form) {
        return to.map(t -> String.format(Locale.ROOT, form, of.perSecond() / t.perSecond()))
                .orElse("");
    }

    private static Optional<Result> find(List<Result> results, Phase phase, String contender) {
        return results.stream()
                .filter(r -> r.phase() == phase && r.contender().startsWith(contender))
                .findFirst();
    }

    /// Every figure of a run, and where it was measured.
    record Whole(Machine machine, int cases, List<Result> results, List<Figure> figures) {}

    static String json(Whole whole) {
        return JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(whole);
    }
}

package kz.robotbailiff.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The page of figures, whose words are written by hand: what was measured is put between its
/// marks, and what was not measured this time stays as it was.
final class PerformancePage {

    private static final String END = "<!-- bench: end -->";

    /// What is drawn of each chapter.
    private static final Map<Chapter, String> DRAWN =
            Map.of(
                    Chapter.LATENCY, "p99 ms",
                    Chapter.BURST, "p99 ms",
                    Chapter.SIGNING, "per s",
                    Chapter.LIFE, "p99 ms",
                    Chapter.BANKS, "files/s",
                    Chapter.COSTS, "files/s",
                    Chapter.PROFILE, "ms/1,000 files",
                    Chapter.GROWTH, "files/s",
                    Chapter.YEAR, "total");

    private final Path folder;
    private final String stamp;

    /// @param docs where `performance.md` is
    PerformancePage(Path docs, Machine machine, int cases) {
        folder = docs;
        stamp = "Measured %s · %,d files in a full phase.%n".formatted(machine, cases);
    }

    void write(List<Result> results, List<Figure> figures) throws IOException {
        Files.createDirectories(folder.resolve("performance"));
        if (!results.isEmpty()) {
            draw("phases", Chart.of(results));
            put("goals", Goals.table(results, figures));
            put("phases", Report.table(results) + image("phases"));
        }
        for (var chapter : Chapter.values()) {
            var own = figures.stream().filter(f -> f.chapter().equals(chapter.code())).toList();
            if (!own.isEmpty()) {
                var of = DRAWN.getOrDefault(chapter, "");
                draw(chapter.code(), Bars.of(chapter.code() + ", " + of, own, of));
                put(chapter.code(), table(own) + image(chapter.code()));
            }
        }
    }

    private void draw(String name, String drawing) throws IOException {
        Files.writeString(folder.resolve("performance").resolve(name + ".svg"), drawing);
    }

    private static String image(String name) {
        return "\n![%s](performance/%s.svg)\n".formatted(name, name);
    }

    /// Puts a text between the marks of its name; a page without them gets them at its end.
    private void put(String name, String text) throws IOException {
        var page = folder.resolve("performance.md");
        var begin = "<!-- bench: " + name + " -->";
        var old = Files.exists(page) ? Files.readString(page) : "# Performance\n";
        if (!old.contains(begin)) {
            old = old + "\n## " + name + "\n\n" + begin + "\n" + END + "\n";
        }
        int from = old.indexOf(begin) + begin.length();
        int until = old.indexOf(END, from);
        Files.writeString(
                page, old.substring(0, from) + "\n" + stamp + "\n" + text + old.substring(until));
    }

    /// A table of figures: a column for each number that any of them has.
    static String table(List<Figure> figures) {
        var columns = new LinkedHashSet<String>();
        figures.forEach(figure -> columns.addAll(figure.values().keySet()));
        var table = new StringBuilder();
        table.append("| what | ").append(String.join(" | ", columns)).append(" |\n");
        table.append("|---|").append("---:|".repeat(columns.size())).append('\n');
        for (var figure : figures) {
            table.append("| ").append(figure.what().replace("|", "\\|")).append(" | ");
            table.append(
                    columns.stream()
                            .map(column -> cell(figure, column))
                            .collect(Collectors.joining(" | ")));
            table.append(" |\n");
        }
        return table.toString();
    }

    private static String cell(Figure figure, String column) {
        var value = figure.values().get(column);
        return value == null ? "" : Figure.told(value);
    }
}

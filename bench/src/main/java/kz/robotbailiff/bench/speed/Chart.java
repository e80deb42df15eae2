package kz.robotbailiff.bench.speed;

import java.util.List;
import java.util.Locale;

/// Draws files a second, contender by contender, on a logarithmic scale.
final class Chart {

    private static final int WIDTH = 860;
    private static final int LEFT = 220;
    private static final int BAR = 18;
    private static final int GAP = 26;
    private static final double DECADES = 5;

    private Chart() {}

    static String of(List<Result> results) {
        var drawing = new StringBuilder();
        int y = 20;
        for (var phase : Phase.values()) {
            var rows = results.stream().filter(r -> r.phase() == phase).toList();
            if (!rows.isEmpty()) {
                drawing.append(text(8, y + 14, "bold", phase.code() + ": " + phase.says()));
                y += GAP;
                for (var row : rows) {
                    drawing.append(bar(row, y));
                    y += GAP - 2;
                }
                y += GAP / 2;
            }
        }
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" \
        font-family="sans-serif" font-size="13">
        <title>Files a second, logarithmic scale</title>
        <rect width="100%%" height="100%%" fill="#fff"/>
        %s</svg>
        """
                .formatted(WIDTH, y + 10, drawing);
    }

    private static String bar(Result result, int y) {
        var long_ = (WIDTH - LEFT - 110) * Math.log10(Math.max(1, result.perSecond())) / DECADES;
        var colour = result.contender().equals("ours") ? "#00617f" : "#9fb4bd";
        return text(24, y + 13, "normal", result.contender())
                + String.format(
                        Locale.ROOT,
                        "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                        LEFT,
                        y,
                        long_,
                        BAR,
                        colour)
                + text(
                        LEFT + (int) long_ + 6,
                        y + 13,
                        "normal",
                        String.format(Locale.ROOT, "%,.0f/s", result.perSecond()));
    }

    private static String text(int x, int y, String weight, String words) {
        return "<text x=\"%d\" y=\"%d\" font-weight=\"%s\">%s</text>\n"
                .formatted(x, y, weight, words);
    }
}

package kz.robotbailiff.bench.speed;

import java.util.List;
import java.util.Locale;

/// Draws one number of each figure of a chapter as a bar.
final class Bars {

    private static final int WIDTH = 860;
    private static final int LEFT = 390;
    private static final int BAR = 18;
    private static final int STEP = 26;
    private static final int TOP = 44;

    private Bars() {}

    /// @param of which of the numbers is drawn; figures without it are left out
    static String of(String title, List<Figure> figures, String of) {
        var drawn = figures.stream().filter(each -> each.values().containsKey(of)).toList();
        double most = drawn.stream().mapToDouble(each -> value(each, of)).max().orElse(1);
        var bars = new StringBuilder();
        for (int i = 0; i < drawn.size(); i++) {
            bars.append(bar(drawn.get(i), of, most, TOP + i * STEP));
        }
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" \
        font-family="sans-serif" font-size="13">
        <title>%s</title>
        <rect width="100%%" height="100%%" fill="#fff"/>
        <text x="8" y="24" font-weight="bold">%s</text>
        %s</svg>
        """
                .formatted(WIDTH, TOP + drawn.size() * STEP + 8, title, title, bars);
    }

    private static double value(Figure figure, String of) {
        return figure.values().getOrDefault(of, 0.0);
    }

    private static String bar(Figure figure, String of, double most, int y) {
        double value = value(figure, of);
        int length = (int) Math.round((WIDTH - LEFT - 110) * value / Math.max(most, 1e-9));
        var what = figure.what().replace("&", "&amp;").replace("<", "&lt;");
        return String.format(
                Locale.ROOT,
                """
                <text x="24" y="%d">%s</text>
                <rect x="%d" y="%d" width="%d" height="%d" fill="#00617f"/>
                <text x="%d" y="%d">%s</text>
                """,
                y + 13,
                what,
                LEFT,
                y,
                Math.max(1, length),
                BAR,
                LEFT + length + 6,
                y + 13,
                Figure.told(value));
    }
}

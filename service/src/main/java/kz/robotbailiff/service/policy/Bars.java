package kz.robotbailiff.service.policy;

import java.util.List;
import java.util.function.DoubleFunction;
import kz.robotbailiff.service.docket.Sheet;

/// Two bars a row, before and after, with the band where the second is estimated.
record Bars(
        String name,
        String title,
        String description,
        String before,
        String after,
        DoubleFunction<String> number) {

    private static final int LEFT = 212;
    private static final int RIGHT = 84;
    private static final int TOP = 40;
    private static final int ROW = 40;
    private static final int BAR = 13;

    /// @param low the lower edge of the band; the same as `high` where nothing was estimated
    record Row(String label, double before, double after, double low, double high) {
        boolean hasBand() {
            return low != high;
        }

        double most() {
            return Math.max(before, Math.max(after, high));
        }
    }

    Sheet.Drawing draw(List<Row> rows) {
        double most = rows.stream().mapToDouble(Row::most).max().orElse(0);
        double scale = most <= 0 ? 0 : (Svg.WIDTH - LEFT - RIGHT) / most;
        var svg = new Svg(name, TOP + ROW * rows.size() + 8, title, description);
        key(svg);
        svg.rule(LEFT, TOP - 6, LEFT, TOP + ROW * rows.size());
        for (int i = 0; i < rows.size(); i++) {
            row(svg, rows.get(i), TOP + ROW * i, scale);
        }
        return new Sheet.Drawing(name, title, svg.toString());
    }

    private void key(Svg svg) {
        svg.before(LEFT, 10, 24, BAR);
        svg.label(LEFT + 32.0, 21, "start", before);
        svg.after(LEFT + 240.0, 10, 24, BAR);
        svg.label(LEFT + 272.0, 21, "start", after);
    }

    private void row(Svg svg, Row row, int y, double scale) {
        svg.label(LEFT - 8.0, y + 18.0, "end", row.label());
        svg.before(LEFT, y, row.before() * scale, BAR);
        svg.label(LEFT + row.before() * scale + 6, y + 11.0, "start", number.apply(row.before()));
        double lower = y + BAR + 2.0;
        svg.after(LEFT, lower, row.after() * scale, BAR);
        if (row.hasBand()) {
            svg.whisker(LEFT + row.low() * scale, LEFT + row.high() * scale, lower + BAR / 2.0, 4);
        }
        double end = LEFT + Math.max(row.after(), row.hasBand() ? row.high() : 0) * scale;
        svg.label(end + 6, lower + 11.0, "start", number.apply(row.after()));
    }
}

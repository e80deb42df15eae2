package kz.robotbailiff.service.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/// Potential and realised by week, as two lines of one drawing; they are never stacked or added.
///
/// @param weeks the oldest first
/// @param top the sum in tiyn at the upper edge
public record WeekChart(List<Figures> weeks, long top) {

    /// The drawing's size in its own units.
    public static final int WIDTH = 720;

    public static final int HEIGHT = 240;
    private static final int LEFT = 96;
    private static final int RIGHT = 16;
    private static final int UPPER = 16;
    private static final int LOWER = 32;
    private static final int MOST_LABELS = 6;

    /// A point of a line.
    public record Point(double x, double y, String week, long tiyn) {}

    /// @param newestFirst weeks as the statistics give them
    static WeekChart of(List<Figures> newestFirst) {
        var weeks = newestFirst.reversed();
        long most =
                weeks.stream()
                        .mapToLong(w -> Math.max(w.potential().tiyn(), w.realised().tiyn()))
                        .max()
                        .orElse(0);
        return new WeekChart(weeks, round(most));
    }

    public List<Point> potential() {
        return line(week -> week.potential().tiyn());
    }

    public List<Point> realised() {
        return line(week -> week.realised().tiyn());
    }

    /// The line as SVG wants it.
    public String path(List<Point> points) {
        var path = new StringBuilder();
        for (var point : points) {
            path.append(path.isEmpty() ? "" : " ").append(plain(point.x())).append(',');
            path.append(plain(point.y()));
        }
        return path.toString();
    }

    /// Heights at which a rule is drawn: nothing, half, all.
    public List<Point> rules() {
        return List.of(rule(0), rule(top / 2), rule(top));
    }

    /// A few weeks to write under the drawing.
    public List<Point> labels() {
        var points = potential();
        int step = Math.max(1, (points.size() + MOST_LABELS - 1) / MOST_LABELS);
        var labels = new ArrayList<Point>();
        for (int i = 0; i < points.size(); i += step) {
            labels.add(points.get(i));
        }
        return labels;
    }

    private Point rule(long tiyn) {
        return new Point(LEFT, y(tiyn), "", tiyn);
    }

    private List<Point> line(ToLongFunction<Figures> sum) {
        var points = new ArrayList<Point>();
        double step = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, weeks.size() - 1);
        for (var week : weeks) {
            long tiyn = sum.applyAsLong(week);
            points.add(new Point(LEFT + step * points.size(), y(tiyn), week.key(), tiyn));
        }
        return points;
    }

    private double y(long tiyn) {
        double share = top == 0 ? 0 : (double) tiyn / top;
        return HEIGHT - LOWER - share * (HEIGHT - LOWER - UPPER);
    }

    private static String plain(double at) {
        return String.format(Locale.ROOT, "%.1f", at);
    }

    /// The next sum with one or two leading figures, so that the rules are readable.
    private static long round(long tiyn) {
        long unit = 200;
        while (unit * 10 <= tiyn) {
            unit *= 10;
        }
        return Math.max(unit, (tiyn + unit - 1) / unit * unit);
    }
}

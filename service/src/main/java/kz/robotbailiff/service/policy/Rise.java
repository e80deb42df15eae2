package kz.robotbailiff.service.policy;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import kz.robotbailiff.core.simulation.Report.CurveDay;
import kz.robotbailiff.service.docket.Sheet;

/// The country's payment curve: the part of files paid in full by each day, with its band; dashed
/// where nobody has seen it.
record Rise(String name, String title, String description, DoubleFunction<String> number) {

    private static final int HEIGHT = 300;
    private static final int LEFT = 64;
    private static final int RIGHT = 24;
    private static final int TOP = 20;
    private static final int FLOOR = 260;
    private static final int STEPS = 4;
    private static final int DAYS_BETWEEN_LABELS = 5;

    /// @param axis what the days below are counted from
    Sheet.Drawing draw(List<CurveDay> days, String axis) {
        double most = days.stream().mapToDouble(CurveDay::high).max().orElse(0);
        var frame = new Frame(days.getLast().day(), Math.max(most, 0.01));
        var svg = new Svg(name, HEIGHT, title, description);
        grid(svg, frame, axis);
        svg.area(frame.line(days, CurveDay::high) + frame.line(days.reversed(), CurveDay::low));
        var seen = days.stream().filter(CurveDay::seen).toList();
        svg.curve(frame.line(seen, CurveDay::paid), false);
        if (seen.size() < days.size()) {
            svg.curve(frame.line(days.subList(seen.size() - 1, days.size()), CurveDay::paid), true);
        }
        return new Sheet.Drawing(name, title, svg.toString());
    }

    private void grid(Svg svg, Frame frame, String axis) {
        for (int i = 0; i <= STEPS; i++) {
            double share = frame.most * i / STEPS;
            svg.rule(LEFT, frame.y(share), Svg.WIDTH - RIGHT, frame.y(share));
            svg.label(LEFT - 8.0, frame.y(share) + 4, "end", number.apply(share));
        }
        for (int day = 0; day <= frame.days; day += step(frame.days)) {
            svg.label(frame.x(day), FLOOR + 18.0, "middle", Integer.toString(day));
        }
        svg.label((LEFT + Svg.WIDTH - RIGHT) / 2.0, HEIGHT - 6.0, "middle", axis);
    }

    private static int step(int days) {
        return DAYS_BETWEEN_LABELS * (1 + days / 80);
    }

    private record Frame(int days, double most) {
        double x(int day) {
            return LEFT + (Svg.WIDTH - LEFT - RIGHT) * (double) day / Math.max(1, days);
        }

        double y(double share) {
            return FLOOR - (FLOOR - TOP) * share / most;
        }

        String line(List<CurveDay> line, ToDoubleFunction<CurveDay> share) {
            var points = new StringBuilder();
            line.forEach(
                    day -> points.append(Svg.point(x(day.day()), y(share.applyAsDouble(day)))));
            return points.toString();
        }
    }
}

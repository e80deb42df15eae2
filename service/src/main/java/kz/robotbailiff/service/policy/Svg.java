package kz.robotbailiff.service.policy;

import java.util.Formatter;
import java.util.Locale;

/// A drawing written down piece by piece; it stands by itself, and a page's own style may recolour
/// it by its classes.
final class Svg {

    static final int WIDTH = 720;
    private static final String INK = "#1b2430";
    private static final String PAPER = "#ffffff";
    private static final String BRAND = "#0b5563";
    private static final String HAIR = "#d9d6ce";

    private final Formatter text = new Formatter(Locale.ROOT);

    /// @param name from which the ids come by which title and description are found
    Svg(String name, int height, String title, String description) {
        text.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"", WIDTH, height);
        text.format(" role=\"img\" aria-labelledby=\"%s-title %s-desc\"", name, name);
        text.format(" font-family=\"Golos Text, Noto Sans, sans-serif\" font-size=\"12\">\n");
        text.format("<title id=\"%s-title\">%s</title>\n", name, escape(title));
        text.format("<desc id=\"%s-desc\">%s</desc>\n", name, escape(description));
        text.format("<rect class=\"sheet\" width=\"%d\" height=\"%d\"", WIDTH, height);
        text.format(" fill=\"%s\"/>\n", PAPER);
    }

    void label(double x, double y, String anchor, String words) {
        text.format("<text class=\"word\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"", x, y, anchor);
        text.format(" fill=\"%s\">%s</text>\n", INK, escape(words));
    }

    /// What was: an outline, so that colour alone never tells.
    void before(double x, double y, double width, double height) {
        text.format("<rect class=\"before\" fill=\"%s\"", PAPER);
        bar(x, y, width, height);
    }

    /// What would have been: filled.
    void after(double x, double y, double width, double height) {
        text.format("<rect class=\"after\" fill=\"%s\"", BRAND);
        bar(x, y, width, height);
    }

    private void bar(double x, double y, double width, double height) {
        text.format(" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"", x, y, width, height);
        text.format(" stroke=\"%s\"/>\n", INK);
    }

    /// The band around an estimated end of a bar.
    void whisker(double low, double high, double y, double half) {
        text.format(
                "<path class=\"line\" d=\"M%.1f %.1fH%.1fM%.1f %.1fv%.1fM%.1f %.1fv%.1f\"",
                low, y, high, low, y - half, 2 * half, high, y - half, 2 * half);
        text.format(" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>\n", INK);
    }

    void rule(double fromX, double fromY, double toX, double toY) {
        text.format("<path class=\"rule\" d=\"M%.1f %.1fL%.1f %.1f\"", fromX, fromY, toX, toY);
        text.format(" stroke=\"%s\"/>\n", HAIR);
    }

    void area(String points) {
        text.format("<polygon class=\"band\" points=\"%s\" fill=\"%s\"", points, BRAND);
        text.format(" fill-opacity=\"0.2\"/>\n");
    }

    void curve(String points, boolean dashed) {
        text.format(
                "<polyline class=\"curve\" points=\"%s\" fill=\"none\" stroke=\"%s\"",
                points, BRAND);
        text.format(" stroke-width=\"2.5\"%s/>\n", dashed ? " stroke-dasharray=\"6 4\"" : "");
    }

    static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f ", x, y);
    }

    @Override
    public String toString() {
        return text + "</svg>\n";
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

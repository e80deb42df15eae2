package kz.robotbailiff.service.policy;

import java.util.Locale;

/// A drawing written down piece by piece; it stands by itself, and a page's own style may recolour
/// it by its classes.
final class Svg {

    static final int WIDTH = 720;
    private static final String INK = "#1b2430";
    private static final String PAPER = "#ffffff";
    private static final String BRAND = "#0b5563";
    private static final String HAIR = "#d9d6ce";

    private final StringBuilder text = new StringBuilder();

    /// @param name from which the ids come by which title and description are found
    Svg(String name, int height, String title, String description) {
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"", WIDTH, height);
        add(" role=\"img\" aria-labelledby=\"%s-title %s-desc\"", name, name);
        add(" font-family=\"Golos Text, Noto Sans, sans-serif\" font-size=\"12\">\n");
        add("<title id=\"%s-title\">%s</title>\n", name, escape(title));
        add("<desc id=\"%s-desc\">%s</desc>\n", name, escape(description));
        add("<rect class=\"sheet\" width=\"%d\" height=\"%d\"", WIDTH, height);
        add(" fill=\"%s\"/>\n", PAPER);
    }

    void label(double x, double y, String anchor, String words) {
        add("<text class=\"word\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\"", x, y, anchor);
        add(" fill=\"%s\">%s</text>\n", INK, escape(words));
    }

    /// What was: an outline, so that colour alone never tells.
    void before(double x, double y, double width, double height) {
        add("<rect class=\"before\" fill=\"%s\"", PAPER);
        bar(x, y, width, height);
    }

    /// What would have been: filled.
    void after(double x, double y, double width, double height) {
        add("<rect class=\"after\" fill=\"%s\"", BRAND);
        bar(x, y, width, height);
    }

    private void bar(double x, double y, double width, double height) {
        add(" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"", x, y, width, height);
        add(" stroke=\"%s\"/>\n", INK);
    }

    /// The band around an estimated end of a bar.
    void whisker(double low, double high, double y, double half) {
        add(
                "<path class=\"line\" d=\"M%.1f %.1fH%.1fM%.1f %.1fv%.1fM%.1f %.1fv%.1f\"",
                low, y, high, low, y - half, 2 * half, high, y - half, 2 * half);
        add(" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>\n", INK);
    }

    void rule(double fromX, double fromY, double toX, double toY) {
        add("<path class=\"rule\" d=\"M%.1f %.1fL%.1f %.1f\"", fromX, fromY, toX, toY);
        add(" stroke=\"%s\"/>\n", HAIR);
    }

    void area(String points) {
        add("<polygon class=\"band\" points=\"%s\" fill=\"%s\"", points, BRAND);
        add(" fill-opacity=\"0.2\"/>\n");
    }

    void curve(String points, boolean dashed) {
        add("<polyline class=\"curve\" points=\"%s\" fill=\"none\" stroke=\"%s\"", points, BRAND);
        add(" stroke-width=\"2.5\"%s/>\n", dashed ? " stroke-dasharray=\"6 4\"" : "");
    }

    static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f ", x, y);
    }

    @Override
    public String toString() {
        return text + "</svg>\n";
    }

    private void add(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

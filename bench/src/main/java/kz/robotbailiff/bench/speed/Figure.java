package kz.robotbailiff.bench.speed;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// One row of what was measured.
///
/// @param chapter the part of the bench it belongs to
/// @param what what was done, in a few words
/// @param values the numbers, by what each of them is
record Figure(String chapter, String what, Map<String, Double> values) {

    private static final String BETWEEN = "|";

    /// Reads a line that another program of the bench told.
    static Figure read(String line) {
        var parts = line.split("\\|", -1);
        var values = new LinkedHashMap<String, Double>();
        for (int i = 2; i < parts.length; i++) {
            int equals = parts[i].lastIndexOf('=');
            var number = Double.parseDouble(parts[i].substring(equals + 1));
            values.put(parts[i].substring(0, equals), number);
        }
        return new Figure(parts[0], parts[1], values);
    }

    /// The same as one line, for [#read].
    String line() {
        return chapter
                + BETWEEN
                + what
                + values.entrySet().stream()
                        .map(each -> BETWEEN + each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining());
    }

    /// The same with one more number.
    Figure with(String name, double value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Figure(chapter, what, more);
    }

    static Figure of(String chapter, String what) {
        return new Figure(chapter, what, Map.of());
    }

    /// A number with as many digits as tell something.
    static String told(double value) {
        var form = value >= 100 || value == Math.rint(value) ? "%,.0f" : "%.2f";
        return String.format(Locale.ROOT, form, value);
    }

    @Override
    public String toString() {
        return "%-9s %-52s %s"
                .formatted(
                        chapter,
                        what,
                        values.entrySet().stream()
                                .map(each -> each.getKey() + " " + told(each.getValue()))
                                .collect(Collectors.joining(", ")));
    }
}

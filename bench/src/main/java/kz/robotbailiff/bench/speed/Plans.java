package kz.robotbailiff.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the plans that the server wrote into its log.
final class Plans {

    private static final int KEPT = 10;
    private static final int HEAD = 160;
    private static final Pattern BEGIN =
            Pattern.compile("(?m)^.*LOG: {2}duration: ([0-9.]+) ms {2}plan:\n");
    private static final Pattern END = Pattern.compile("(?m)^[^\t]");

    private Plans() {}

    /// @param millis how long it took
    /// @param plan as the server told it, with its query
    record Plan(double millis, String plan) {

        private String query() {
            var head = plan.substring(0, Math.min(HEAD, plan.length()));
            return head.replaceAll("\\s+", " ");
        }

        String text() {
            return String.format(Locale.ROOT, "## %.1f ms%n%n```%n%s```%n", millis, plan);
        }
    }

    /// Long lists of values are of no use to a reader.
    private static String narrow(String plan) {
        return plan.lines()
                .map(line -> line.length() > HEAD ? line.substring(0, HEAD) + " …" : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// The longest run of each statement, the heaviest first, from a place in the log on.
    static List<Plan> longest(Path log, long from) throws IOException {
        var bytes = Files.readAllBytes(log);
        var text = new String(bytes, (int) from, bytes.length - (int) from, StandardCharsets.UTF_8);
        var longest = new HashMap<String, Plan>();
        var begin = BEGIN.matcher(text);
        while (begin.find()) {
            var rest = text.substring(begin.end());
            var end = END.matcher(rest);
            var plan = (end.find() ? rest.substring(0, end.start()) : rest).replace("\t", "");
            var found = new Plan(Double.parseDouble(begin.group(1)), narrow(plan));
            longest.merge(
                    found.query(), found, (one, two) -> one.millis() > two.millis() ? one : two);
        }
        return longest.values().stream()
                .sorted(Comparator.comparingDouble(Plan::millis).reversed())
                .limit(KEPT)
                .toList();
    }
}

package kz.robotbailiff.service.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.simulation.Figure;
import kz.robotbailiff.core.simulation.Report;
import kz.robotbailiff.core.simulation.Value;

/// The report for machines, written by hand so that the same report is the same bytes.
record ReportJson(Report report) {

    String text() {
        var policy = report.policy();
        var change = policy.change();
        var control = report.control();
        return object(
                        field("from", quoted(policy.from())),
                        field("to", quoted(policy.to())),
                        field("ceilingMci", number(change.ceilingMci())),
                        field("termDays", number(change.termDays())),
                        field("seizureAfter", number(change.seizureAfter())),
                        field("prohibitionAfter", number(change.prohibitionAfter())),
                        field("collectionAfter", number(change.collectionAfter())),
                        field("territories", list(change.territories())),
                        field("seed", policy.seed()),
                        field("asOf", quoted(report.asOf())),
                        field("examinedAgain", control.files()),
                        field("differing", control.differing()),
                        field("evidence", evidence()),
                        field("total", region(report.total())),
                        field("regions", all(report.regions().stream().map(this::region).toList())),
                        field("curve", all(report.curve().stream().map(ReportJson::day).toList())))
                + "\n";
    }

    private String evidence() {
        var evidence = report.evidence();
        return object(
                field("fittedTo", evidence.fitted()),
                field("paid", evidence.paid()),
                field("fresh", evidence.fresh()),
                field("prolonged", evidence.prolonged()),
                field(
                        "pooledRegions",
                        all(evidence.pooled().stream().map(String::valueOf).toList())),
                field("unseenBands", list(evidence.unseen().stream().map(Enum::name).toList())),
                field("slowingWhenSumDoubles", share(evidence.slowing())),
                field("lastDaySeen", evidence.lastSeen()),
                field("draws", evidence.draws()));
    }

    private String region(Report.Region region) {
        var fields = new ArrayList<String>();
        fields.add(field("region", region.code()));
        fields.add(field("bailiffs", region.bailiffs()));
        for (var figure : Figure.values()) {
            fields.add(field(name(figure), value(region.of(figure), figure.money())));
        }
        return "\n" + object(fields.toArray(String[]::new));
    }

    private static String value(Value value, boolean money) {
        return object(
                field("before", amount(value.before(), money)),
                field("after", amount(value.after(), money)),
                field("recounted", amount(value.recounted(), money)),
                field("low", amount(value.low(), money)),
                field("high", amount(value.high(), money)),
                field("estimated", value.estimated()));
    }

    private static String day(Report.CurveDay day) {
        return "\n"
                + object(
                        field("day", day.day()),
                        field("paid", share(day.paid())),
                        field("low", share(day.low())),
                        field("high", share(day.high())),
                        field("seen", day.seen()));
    }

    private static String name(Figure figure) {
        var words = figure.name().toLowerCase(Locale.ROOT).split("_");
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    private static String amount(long value, boolean money) {
        return money ? quoted(Tenge.ofTiyn(value).toDecimal()) : Long.toString(value);
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.6f", share);
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "null";
    }

    private static String quoted(Object text) {
        return '"' + text.toString() + '"';
    }

    private static String list(List<String> texts) {
        return all(texts.stream().map(ReportJson::quoted).toList());
    }

    private static String all(List<String> values) {
        return "[" + String.join(",", values) + "]";
    }

    private static String field(String name, Object value) {
        return quoted(name) + ":" + value;
    }

    private static String object(String... fields) {
        return "{" + String.join(",", fields) + "}";
    }
}

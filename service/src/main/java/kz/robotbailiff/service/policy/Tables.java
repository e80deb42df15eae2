package kz.robotbailiff.service.policy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.robotbailiff.core.simulation.Figure;
import kz.robotbailiff.core.simulation.Report;
import kz.robotbailiff.core.simulation.Report.Region;
import kz.robotbailiff.core.simulation.Value;
import kz.robotbailiff.service.docket.Sheet.Table;
import kz.robotbailiff.service.platform.Phrases;

/// The tables of a report, which say all that its drawings say.
record Tables(Report report, Phrases words, Numbers numbers) {

    Table total() {
        var rows =
                Arrays.stream(Figure.values())
                        .map(figure -> {
                            var value = report.total().of(figure);
                            boolean money = figure.money();
                            return List.of(
                                    words.say("figure." + figure),
                                    number(value.before(), money),
                                    number(value.after(), money),
                                    number(value.recounted(), money),
                                    band(value, money),
                                    numbers.signed(value.change(), money));
                        })
                        .toList();
        return table("total", rows, "figure", "before", "after", "recounted", "band", "change");
    }

    Table savings() {
        return table(
                "saved",
                regions(r ->
                        List.of(
                                name(r),
                                before(r, Figure.POTENTIAL),
                                after(r, Figure.POTENTIAL),
                                before(r, Figure.REALISED),
                                after(r, Figure.REALISED),
                                recounted(r, Figure.REALISED),
                                band(r.of(Figure.REALISED), true))),
                "region",
                "potential.before",
                "potential.after",
                "realised.before",
                "realised.after",
                "recounted",
                "band");
    }

    Table loads() {
        return table(
                "load",
                regions(r ->
                        List.of(
                                name(r),
                                numbers.count(r.bailiffs()),
                                before(r, Figure.AT_BAILIFFS),
                                after(r, Figure.AT_BAILIFFS),
                                band(r.of(Figure.AT_BAILIFFS), false),
                                each(r, r.of(Figure.AT_BAILIFFS).before()),
                                each(r, r.of(Figure.AT_BAILIFFS).after()))),
                "region",
                "bailiffs",
                "bailiffs.before",
                "bailiffs.after",
                "band",
                "each.before",
                "each.after");
    }

    Table files() {
        return table(
                "files",
                regions(r ->
                        List.of(
                                name(r),
                                before(r, Figure.ADMITTED),
                                after(r, Figure.ADMITTED),
                                before(r, Figure.ADMITTED_SUM),
                                after(r, Figure.ADMITTED_SUM),
                                before(r, Figure.PAID),
                                after(r, Figure.PAID),
                                band(r.of(Figure.PAID), false),
                                before(r, Figure.TRANSFERRED),
                                after(r, Figure.TRANSFERRED),
                                band(r.of(Figure.TRANSFERRED), false))),
                "region",
                "admitted.before",
                "admitted.after",
                "sum.before",
                "sum.after",
                "paid.before",
                "paid.after",
                "band",
                "transferred.before",
                "transferred.after",
                "band");
    }

    Table curveDays() {
        var rows =
                report.curve().stream()
                        .filter(day -> day.day() % 5 == 0)
                        .map(day ->
                                List.of(
                                        Integer.toString(day.day()),
                                        numbers.percent(day.paid()),
                                        numbers.percent(day.low())
                                                + " – "
                                                + numbers.percent(day.high()),
                                        words.say(day.seen() ? "word.seen" : "word.assumed")))
                        .toList();
        return table("curve", rows, "day", "share", "band", "basis");
    }

    private List<List<String>> regions(Function<Region, List<String>> row) {
        return Stream.concat(report.regions().stream(), Stream.of(report.total()))
                .map(row)
                .toList();
    }

    private Table table(String key, List<List<String>> rows, String... head) {
        return new Table(
                words.say("section." + key),
                Arrays.stream(head).map(column -> words.say("head." + column)).toList(),
                rows);
    }

    private String name(Region region) {
        return words.say(region.code() == 0 ? "word.all" : "region." + region.code());
    }

    private String before(Region region, Figure figure) {
        return number(region.of(figure).before(), figure.money());
    }

    private String after(Region region, Figure figure) {
        return number(region.of(figure).after(), figure.money());
    }

    private String recounted(Region region, Figure figure) {
        return number(region.of(figure).recounted(), figure.money());
    }

    private String band(Value value, boolean money) {
        return value.estimated()
                ? number(value.low(), money) + " – " + number(value.high(), money)
                : words.say("word.recounted");
    }

    private String each(Region region, long files) {
        return region.bailiffs() == 0 ? "–" : numbers.tenths((double) files / region.bailiffs());
    }

    private String number(long value, boolean money) {
        return money ? numbers.sum(value) : numbers.count(value);
    }
}

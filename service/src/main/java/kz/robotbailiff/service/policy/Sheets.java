package kz.robotbailiff.service.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.simulation.Figure;
import kz.robotbailiff.core.simulation.PolicyRefused;
import kz.robotbailiff.core.simulation.Report;
import kz.robotbailiff.core.simulation.Report.Region;
import kz.robotbailiff.core.simulation.Value;
import kz.robotbailiff.service.docket.Sheet;
import kz.robotbailiff.service.docket.Sheet.Section;
import kz.robotbailiff.service.docket.Sheet.Table;
import kz.robotbailiff.service.platform.Phrases;
import kz.robotbailiff.service.platform.Texts;
import org.jspecify.annotations.Nullable;

/// Puts a report into words, tables and drawings in one language.
final class Sheets {

    private static final Texts TEXTS = Texts.of("policy");
    private static final List<Figure> WAYS =
            List.of(
                    Figure.ADMITTED,
                    Figure.PAID,
                    Figure.TRANSFERRED,
                    Figure.ABOVE_CEILING,
                    Figure.AT_BAILIFFS);

    private final Report report;
    private final Phrases words;
    private final Numbers numbers;

    Sheets(Report report, Language language) {
        this.report = report;
        words = TEXTS.in(language);
        numbers = new Numbers(language);
    }

    static String why(PolicyRefused refused, Language language) {
        return TEXTS.in(language).say("refused." + refused.code(), refused.values());
    }

    Sheet sheet() {
        var sections = new ArrayList<Section>();
        var told = new Telling(report, words, numbers);
        var tables = new Tables(report, words, numbers);
        sections.add(section("question", told.question(), null, null));
        sections.add(section("method", told.method(), null, null));
        sections.add(section("total", List.of(), ways(), tables.total()));
        sections.add(section("saved", List.of(words.say("saved.text")), saved(), tables.savings()));
        sections.add(section("load", List.of(words.say("load.text")), load(), tables.loads()));
        sections.add(section("files", List.of(), null, tables.files()));
        if (report.evidence().needed()) {
            sections.add(section("curve", told.curve(), curve(), tables.curveDays()));
        }
        return new Sheet(words.say("title"), List.copyOf(sections));
    }

    private Section section(
            String key,
            List<String> sentences,
            Sheet.@Nullable Drawing drawing,
            @Nullable Table table) {
        return new Section(
                words.say("section." + key),
                sentences,
                Optional.ofNullable(drawing),
                Optional.ofNullable(table));
    }

    private Sheet.Drawing ways() {
        var total = report.total();
        return bars("policy-ways", "chart.ways", numbers::whole)
                .draw(
                        WAYS.stream()
                                .map(figure -> row(words.say("way." + figure), total.of(figure), 1))
                                .toList());
    }

    private Sheet.Drawing saved() {
        return bars("policy-saved", "chart.saved", numbers::millions)
                .draw(
                        report.regions().stream()
                                .map(r -> row(name(r), r.of(Figure.REALISED), 1))
                                .toList());
    }

    /// By bailiff where the roster is known, else in all.
    private Sheet.Drawing load() {
        boolean known = report.total().bailiffs() > 0;
        return bars(
                        "policy-load",
                        known ? "chart.load" : "chart.load.all",
                        known ? numbers::tenths : numbers::whole)
                .draw(
                        report.regions().stream()
                                .filter(r -> !known || r.bailiffs() > 0)
                                .map(r ->
                                        row(
                                                name(r),
                                                r.of(Figure.AT_BAILIFFS),
                                                known ? (double) r.bailiffs() : 1))
                                .toList());
    }

    private Sheet.Drawing curve() {
        var days = report.curve();
        var last = days.getLast();
        return new Rise(
                        "policy-curve",
                        words.say("chart.curve"),
                        words.say(
                                "chart.curve.desc",
                                "day",
                                last.day(),
                                "share",
                                numbers.percent(last.paid()),
                                "low",
                                numbers.percent(last.low()),
                                "high",
                                numbers.percent(last.high())),
                        numbers::percent)
                .draw(days, words.say("chart.curve.axis"));
    }

    private Bars bars(String name, String key, DoubleFunction<String> number) {
        return new Bars(
                name,
                words.say(key),
                words.say("chart.desc", "what", words.say(key)),
                words.say("word.before"),
                words.say("word.after"),
                number);
    }

    private static Bars.Row row(String label, Value value, double part) {
        return new Bars.Row(
                label,
                value.before() / part,
                value.after() / part,
                value.low() / part,
                value.high() / part);
    }

    private String name(Region region) {
        return words.say(region.code() == 0 ? "word.all" : "region." + region.code());
    }
}

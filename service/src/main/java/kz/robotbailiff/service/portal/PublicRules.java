package kz.robotbailiff.service.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.law.Entry;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.law.LawTable;
import kz.robotbailiff.core.law.LawWords;
import kz.robotbailiff.core.law.Mark;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.law.Question;
import kz.robotbailiff.core.law.Timetable;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// The numbers that the robot decides by today, each with its provision and the day since which it
/// holds, straight from the tables of the law: the page cannot say anything else than it does.
final class PublicRules {

    private final LawBook laws;
    private final Time time;

    PublicRules(LawBook laws, Time time) {
        this.laws = laws;
        this.time = time;
    }

    /// One number of the law.
    ///
    /// @param key what it is, under `robot.rule.`
    /// @param since the first day on which it holds
    /// @param mark `VERIFIED` where it was read in the act itself
    public record Row(String key, String value, LocalDate since, Mark mark, String source) {}

    /// The law of today.
    Law today() {
        return laws.on(time.today());
    }

    /// Every number, in the order in which a case meets them.
    List<Row> rows(Law law, Voice voice) {
        var rows = new ArrayList<Row>();
        if (law.isKnown()) {
            var sum = voice.sum(law.ceiling());
            var ceiling = voice.say("robot.mci", "n", law.ceilingMci(), "sum", sum);
            add(rows, "ceiling", ceiling, row(law, laws.tables().ceiling(), "law"), Norm.CEILING);
            var mci = row(law, laws.tables().mci(), "GENERAL");
            add(rows, "mci", voice.sum(law.mci()), mci, Norm.MCI);
        }
        course(law, rows, voice);
        var tariff = row(law, laws.tables().tariff(), "0");
        if (law.isKnown()) {
            var percent = law.feePercent(law.ceiling()) + "\u00a0%";
            add(rows, "fee", percent, tariff, Norm.BAILIFF_FEE);
        }
        for (var term : Term.values()) {
            var stated = law.term(term.code);
            var value = voice.say("robot.unit." + stated.unit(), "n", stated.count());
            add(rows, term.code, value, row(law, laws.tables().term(), term.code), term.norm);
        }
        return rows.stream().map(row -> told(row, voice.language())).toList();
    }

    /// A question that the law leaves open, and how it is read today.
    public record Reading(String question, String answer) {}

    /// Every such question.
    static List<Reading> readings(Law law, Language language) {
        var words = LawWords.in(language);
        return Arrays.stream(Question.values())
                .map(question ->
                        new Reading(
                                words.text(question.input()),
                                words.reading(question, law.readings().answer(question))))
                .toList();
    }

    /// The steps of a proceeding that begins today anywhere in the country.
    private void course(Law law, List<Row> rows, Voice voice) {
        var steps = general(law);
        if (steps == null) {
            return;
        }
        var table = steps.value();
        var term = voice.say("robot.unit.CALENDAR_DAYS", "n", table.termDays());
        add(rows, "term", term, steps, Norm.TERM);
        if (table.registerOnOpening()) {
            add(rows, "register", voice.say("robot.at-once"), steps, Norm.REGISTER_ENTRY_AUTOMATIC);
        }
        after(rows, "seizure", table.seizureAfter(), new Step(voice, steps, Norm.SEIZURE));
        var ban = new Step(voice, steps, Norm.PROHIBITION);
        after(rows, "prohibition", table.prohibitionAfter(), ban);
        var order = new Step(voice, steps, Norm.COLLECTION_ORDER);
        after(rows, "collection", table.collectionAfter(), order);
    }

    private record Step(Voice voice, Entry<Timetable> entry, Norm norm) {}

    private static void after(List<Row> rows, String key, OptionalInt days, Step step) {
        days.ifPresent(count -> {
            var value = step.voice.say("robot.after", "n", count);
            add(rows, key, value, step.entry, step.norm);
        });
    }

    private @Nullable Entry<Timetable> general(Law law) {
        return laws.tables().territory().on(law.day(), law.day()).stream()
                .filter(place -> place.value().prefix().isEmpty())
                .map(place -> row(law, laws.tables().timetable(), place.value().timetable()))
                .findFirst()
                .orElse(null);
    }

    /// Terms that people ask about, by their code in the table of terms.
    private enum Term {
        WRITTEN("opt-out.written", Norm.OPT_OUT_BUTTON),
        REFUND("refund", Norm.REFUND),
        REGISTER_EXIT("register.exit", Norm.REGISTER_EXIT),
        COMPLAINT("complaint", Norm.APPEAL_TERM);

        private final String code;
        private final Norm norm;

        Term(String code, Norm norm) {
            this.code = code;
            this.norm = norm;
        }
    }

    private static void add(List<Row> rows, String key, String value, Entry<?> entry, Norm norm) {
        rows.add(new Row(key, value, entry.valid().from(), entry.mark(), norm.name()));
    }

    private static Row told(Row row, Language language) {
        var source = Norm.valueOf(row.source()).citation(language);
        return new Row(row.key(), row.value(), row.since(), row.mark(), source);
    }

    private static <V> Entry<V> row(Law law, LawTable<V> table, String key) {
        return table.on(law.day(), law.day()).stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}

package kz.robotbailiff.service.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.law.Finding;
import kz.robotbailiff.core.law.LawWords;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Contest;
import kz.robotbailiff.core.proceeding.Grounds;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Sums;
import kz.robotbailiff.service.platform.Texts;

/// Tells why: the decisions of a file as sentences in kk, ru and en, made from the stored codes.
///
/// The debtor's page shows the sentence; staff see the rules below it, each with its norm and with
/// what it looked at.
public final class Explanations {

    private static final String READ = Sql.of(Explanations.class, "read_decisions");

    private final Db db;
    private final Texts texts = Texts.of("decision");

    public Explanations(Db db) {
        this.db = db;
    }

    /// Every decision of a file, the oldest first.
    public List<Explanation> of(long file, Language language) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(READ)) {
                select.setLong(1, file);
                try (var rows = select.executeQuery()) {
                    var explained = new ArrayList<Explanation>();
                    while (rows.next()) {
                        explained.add(explanation(rows, language));
                    }
                    return explained;
                }
            }
        });
    }

    /// What a decision came to, in one or two plain sentences.
    public String sentence(Outcome outcome, Grounds grounds, Language language) {
        var values = new HashMap<String, String>();
        for (var finding : grounds.findings()) {
            values.putAll(spoken(finding.inputs(), language, sum -> Sums.of(sum, language)));
        }
        return texts.in(language).say("outcome." + outcome, values);
    }

    private Explanation explanation(ResultSet row, Language language) throws SQLException {
        var outcome = Outcome.valueOf(row.getString("outcome"));
        var grounds = GroundsCode.decode(row.getString("grounds"));
        var dates =
                new Dates(
                        row.getObject("arrived_on", LocalDate.class),
                        row.getObject("law_day", LocalDate.class));
        return new Explanation(
                row.getLong("id"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                dates.law(),
                row.getInt("edition"),
                outcome,
                sentence(outcome, grounds, language),
                grounds.findings().stream()
                        .map(finding -> reason(finding, dates, language))
                        .toList());
    }

    /// The days from which inputs are known: the document's, and the decision's own.
    private record Dates(LocalDate document, LocalDate law) {
        LocalDate of(Origin origin) {
            return origin == Origin.DOCUMENT ? document : law;
        }
    }

    private Explanation.Reason reason(Finding finding, Dates dates, Language language) {
        var citation = finding.norm().citation(language);
        var inputs = new ArrayList<Explanation.Input>();
        finding.inputs()
                .forEach((name, value) -> {
                    var origin = Origin.of(finding.rule(), name);
                    inputs.add(
                            new Explanation.Input(
                                    name,
                                    label(name, language),
                                    value,
                                    value(name, value, language),
                                    origin,
                                    dates.of(origin),
                                    Contest.of(finding.rule(), name).orElse(null)));
                });
        return new Explanation.Reason(
                finding.rule(),
                finding.norm(),
                citation,
                finding.met(),
                ruleSentence(finding, citation, language),
                inputs);
    }

    /// What an input is called; a reading is the question that the law leaves open.
    private String label(String name, Language language) {
        var phrases = texts.in(language);
        if (name.startsWith("reading.")) {
            var words = LawWords.in(language);
            return words.knows(name) ? words.text(name) : phrases.say("input.reading");
        }
        return phrases.has("input." + name) ? phrases.say("input." + name) : name;
    }

    /// An input's value as people read it; of a reading, the answer to its question.
    private String value(String name, String value, Language language) {
        var words = LawWords.in(language);
        for (var key : List.of(name + "." + value, "kind." + value, "source." + value)) {
            if (words.knows(key)) {
                return words.text(key);
            }
        }
        var phrases = texts.in(language);
        return phrases.has("value." + value)
                ? phrases.say("value." + value)
                : spoken(value, language, sum -> Sums.of(sum, language));
    }

    /// Who told an input, in words.
    public String origin(Origin origin, Language language) {
        return texts.in(language).say("origin." + origin);
    }

    /// What the rule found and, behind it, how the law was read where it leaves something open.
    private static String ruleSentence(Finding finding, String citation, Language language) {
        var words = LawWords.in(language);
        var sentence =
                words.knows(finding.sentenceKey())
                        ? words.sentence(
                                finding.sentenceKey(),
                                spoken(
                                        finding.inputs(),
                                        language,
                                        sum -> Sums.plain(sum, language)))
                        : citation;
        return Stream.concat(Stream.of(sentence), words.readings(finding).stream())
                .collect(Collectors.joining(" "));
    }

    /// Sums and days as people read them; the law's own sentences bring their own sign of tenge.
    private static Map<String, String> spoken(
            Map<String, String> inputs, Language language, Function<Tenge, String> sums) {
        var spoken = new HashMap<String, String>();
        inputs.forEach((name, value) -> spoken.put(name, spoken(value, language, sums)));
        return spoken;
    }

    private static String spoken(String value, Language language, Function<Tenge, String> sums) {
        if (value.matches("\\d{1,15}\\.\\d\\d")) {
            return sums.apply(Tenge.parse(value));
        }
        return value.matches("\\d{4}-\\d\\d-\\d\\d")
                ? kz.robotbailiff.service.platform.Days.running(LocalDate.parse(value), language)
                : value;
    }
}

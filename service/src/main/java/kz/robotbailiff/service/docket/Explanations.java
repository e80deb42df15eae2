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
        return new Explanation(
                row.getLong("id"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("law_day", LocalDate.class),
                row.getInt("edition"),
                outcome,
                sentence(outcome, grounds, language),
                grounds.findings().stream().map(finding -> reason(finding, language)).toList());
    }

    private static Explanation.Reason reason(Finding finding, Language language) {
        var citation = finding.norm().citation(language);
        return new Explanation.Reason(
                finding.rule(),
                citation,
                finding.met(),
                ruleSentence(finding, citation, language),
                finding.inputs());
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

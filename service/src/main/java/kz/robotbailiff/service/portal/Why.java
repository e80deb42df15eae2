package kz.robotbailiff.service.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.docket.Explanation;
import kz.robotbailiff.service.docket.Explanations;
import kz.robotbailiff.service.platform.Days;

/// Why a decision was made: its own sentence, the provisions it rests on, and below them each rule
/// with what it looked at, so that one thing can be contested.
///
/// @param norms the provisions that tell most, as they are cited
public record Why(String sentence, String norms, List<Rule> rules) {

    /// A rule that was asked.
    public record Rule(boolean met, String sentence, String norm, List<Looked> inputs) {}

    /// One thing that a rule looked at.
    ///
    /// @param contest the query by which it is contested; empty for what the law says
    public record Looked(String label, String value, String origin, String contest) {}

    static Map<Long, Why> of(List<Explanation> explained, Explanations words, Language language) {
        return explained.stream()
                .collect(
                        Collectors.toMap(Explanation::decision, each -> of(each, words, language)));
    }

    static Why of(Explanation explained, Explanations words, Language language) {
        var norms =
                explained.best().stream()
                        .map(Explanation.Reason::norm)
                        .distinct()
                        .collect(Collectors.joining("; "));
        var rules =
                explained.reasons().stream()
                        .map(reason -> rule(explained.decision(), reason, words, language))
                        .toList();
        return new Why(explained.sentence(), norms, rules);
    }

    private static Rule rule(
            long decision, Explanation.Reason reason, Explanations words, Language language) {
        var inputs =
                reason.inputs().stream()
                        .map(input ->
                                new Looked(
                                        input.label(),
                                        input.value(),
                                        words.origin(input.origin(), language)
                                                + ", "
                                                + Days.figures(input.on()),
                                        contest(decision, reason, input)))
                        .toList();
        return new Rule(reason.met(), reason.sentence(), reason.norm(), inputs);
    }

    private static String contest(
            long decision, Explanation.Reason reason, Explanation.Input input) {
        var claim = input.claim();
        return claim == null
                ? ""
                : "?claim="
                        + WrongPages.code(claim)
                        + "&about="
                        + decision
                        + "."
                        + reason.rule()
                        + "."
                        + input.name();
    }
}

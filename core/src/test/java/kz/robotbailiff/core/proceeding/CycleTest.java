package kz.robotbailiff.core.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.robotbailiff.core.document.Language;
import org.junit.jupiter.api.Test;

/// The table of states, written from the types: `docs/cycle.md` cannot age.
///
/// When the robot has changed on purpose, run with `-Drenew=true` and read the difference.
class CycleTest {

    private static final Path PAGE = Path.of("..", "docs", "cycle.md");
    private static final Path CASES = Path.of("..", "cases", "cycle.csv");

    @Test
    void everyKindOfFactHasASample() {
        var kinds = new ArrayList<Class<?>>();
        collect(Fact.class, kinds);
        var sampled = Samples.facts().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(sampled).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void everyStateAnswersEveryFact() {
        for (var state : Samples.states().values()) {
            for (var fact : Samples.facts()) {
                var decision = Robot.decide(state, fact, Samples.LAW);
                if (decision.outcome() != Outcome.NOTED) {
                    assertThat(decision.grounds().findings()).isNotEmpty();
                } else {
                    assertThat(decision.acts()).isEmpty();
                }
            }
        }
    }

    @Test
    void pageTellsWhatTheTypesTell() throws IOException {
        var page = page();
        if (Boolean.getBoolean("renew")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page);
    }

    /// Every state with every fact, the answers that change nothing too: a row that is changed on
    /// either side fails here.
    @Test
    void everyPairOfStateAndFactHasItsCase() throws IOException {
        var cases = cases();
        if (Boolean.getBoolean("renew")) {
            Files.writeString(CASES, cases);
        }
        assertThat(CASES).hasContent(cases);
    }

    private static String cases() {
        var rows = new ArrayList<>(List.of("sentence,expected,then,acts,norm"));
        Samples.states()
                .forEach((name, state) -> {
                    for (var fact : Samples.facts()) {
                        var decision = Robot.decide(state, fact, Samples.LAW);
                        rows.add(
                                "\"%s: %s\",%s,%s,%s,%s"
                                        .formatted(
                                                name,
                                                told(fact),
                                                plain(decision.outcome().name()),
                                                shape(decision.next()).replace('_', ' '),
                                                acts(decision).replace(", ", "+"),
                                                codes(decision)));
                    }
                });
        return String.join("\n", rows) + "\n";
    }

    private static String codes(Decision decision) {
        return decision.grounds().findings().stream()
                .filter(finding -> decision.outcome() != Outcome.RETURNED || !finding.met())
                .map(finding -> finding.norm().name())
                .distinct()
                .collect(Collectors.joining("+"));
    }

    private static String acts(Decision decision) {
        return decision.acts().stream()
                .map(act -> plain(act.kind().name()) + sum(act))
                .collect(Collectors.joining(", "));
    }

    private static String page() {
        return """
        # The cycle of a proceeding

        Written by `CycleTest` from the robot itself; change the robot, not this page.
        *Law* is the Law on enforcement proceedings and the status of bailiffs, *Rules* order No. 697.
        What a row does not name leaves the file as it is: the fact is kept, and no decision is made.
        Every pair, those too, is a row of `cases/cycle.csv`.

        ```mermaid
        stateDiagram-v2
        %s
        ```

        The sample: 20 000 ₸ owed, opened on Friday 6 September 2024, last day Monday 7 October 2024.

        | where the file stands | what happens | what the robot decides | where it stands then | what is done | norm |
        |---|---|---|---|---|---|
        %s
        """
                .formatted(String.join("\n", arrows()), String.join("\n", rows()));
    }

    private static Set<String> arrows() {
        var arrows = new TreeSet<String>(List.of("    [*] --> received"));
        Samples.states()
                .forEach((_, state) ->
                        Samples.facts()
                                .forEach(fact -> {
                                    var decision = Robot.decide(state, fact, Samples.LAW);
                                    var from = shape(state);
                                    var to = shape(decision.next());
                                    if (!from.equals(to)) {
                                        arrows.add(
                                                "    %s --> %s: %s"
                                                        .formatted(
                                                                from,
                                                                to,
                                                                plain(decision.outcome().name())));
                                    }
                                }));
        Stream.of("returned", "terminated", "taken_over")
                .forEach(end -> arrows.add("    %s --> [*]".formatted(end)));
        return arrows;
    }

    private static String shape(Proceeding state) {
        return switch (state) {
            case Proceeding.Received _ -> "received";
            case Proceeding.Returned _ -> "returned";
            case Proceeding.Open _ -> "open";
            case Proceeding.Terminated _ -> "terminated";
            case Proceeding.Transferred transferred ->
                    transferred.takenOver() ? "taken_over" : "transferred";
        };
    }

    private static List<String> rows() {
        var rows = new ArrayList<String>();
        Samples.states()
                .forEach((name, state) -> {
                    for (var fact : Samples.facts()) {
                        var decision = Robot.decide(state, fact, Samples.LAW);
                        if (decision.outcome() != Outcome.NOTED) {
                            rows.add(row(name, fact, decision));
                        }
                    }
                });
        return rows;
    }

    private static String row(String name, Fact fact, Decision decision) {
        var acts = acts(decision);
        var norm =
                decision.grounds().findings().stream()
                        .filter(finding -> decision.outcome() != Outcome.RETURNED || !finding.met())
                        .map(finding -> shortly(finding.norm().citation(Language.EN)))
                        .distinct()
                        .collect(Collectors.joining("; "));
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        told(fact),
                        plain(decision.outcome().name()),
                        shape(decision.next()).replace('_', ' '),
                        acts,
                        norm);
    }

    private static String shortly(String citation) {
        return citation.replace("Law on enforcement proceedings", "Law")
                .replace("Rules of the simplified proceeding (order No. 697)", "Rules");
    }

    private static String sum(Act act) {
        var sum = act.sum();
        return sum == null ? "" : " " + sum.toDecimal();
    }

    private static String told(Fact fact) {
        return fact.toString().replaceAll("tiyn=(\\d+)00\\b", "$1").replace("Tenge", "");
    }

    private static String plain(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void collect(Class<?> type, List<Class<?>> kinds) {
        if (type.isRecord()) {
            kinds.add(type);
            return;
        }
        for (var permitted : type.getPermittedSubclasses()) {
            collect(permitted, kinds);
        }
    }
}

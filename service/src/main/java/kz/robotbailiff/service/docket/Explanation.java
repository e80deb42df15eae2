package kz.robotbailiff.service.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.proceeding.Fact.Disputed.Claim;
import kz.robotbailiff.core.proceeding.Outcome;
import org.jspecify.annotations.Nullable;

/// A decision in words: what came of it in a plain sentence, and each rule that it rests on.
///
/// @param decision the decision's id
/// @param lawDay the day whose law was applied
/// @param edition the set of values in force on that day
/// @param sentence what a debtor is told
public record Explanation(
        long decision,
        Instant madeAt,
        LocalDate lawDay,
        int edition,
        Outcome outcome,
        String sentence,
        List<Reason> reasons) {

    public Explanation {
        reasons = List.copyOf(reasons);
    }

    /// The reasons that tell a debtor most: of an opening the kind, the sum under the ceiling and
    /// the electronic form; of anything else the first.
    public List<Reason> best() {
        var chosen =
                outcome == Outcome.OPENED
                        ? reasons.stream()
                                .filter(reason -> TELLING.contains(reason.rule()))
                                .toList()
                        : reasons;
        return chosen.stream().limit(TELLING.size()).toList();
    }

    private static final Set<String> TELLING = Set.of("kind", "ceiling", "electronic");

    /// One rule that was looked at.
    ///
    /// @param rule its code
    /// @param code the provision's code
    /// @param norm the provision as it is cited
    /// @param sentence what the rule found; the citation again where the law has no words for it
    /// @param inputs what was looked at, by name, as stored
    public record Reason(
            String rule, Norm code, String norm, boolean met, String sentence, List<Input> inputs) {

        public Reason {
            inputs = List.copyOf(inputs);
        }
    }

    /// One thing that a rule looked at.
    ///
    /// @param name its name, as stored
    /// @param label what it is called
    /// @param stored its value, as stored
    /// @param value its value, as people read it
    /// @param origin who told it
    /// @param on the day from which it was known so
    /// @param claim by which claim a debtor contests it; null for what the law says
    public record Input(
            String name,
            String label,
            String stored,
            String value,
            Origin origin,
            LocalDate on,
            @Nullable Claim claim) {}
}

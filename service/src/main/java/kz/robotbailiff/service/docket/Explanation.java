package kz.robotbailiff.service.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.proceeding.Outcome;

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

    /// One rule that was looked at.
    ///
    /// @param rule its code
    /// @param norm the provision as it is cited
    /// @param sentence what the rule found; the citation again where the law has no words for it
    /// @param inputs what was looked at, by name, as stored
    public record Reason(
            String rule, String norm, boolean met, String sentence, Map<String, String> inputs) {}
}

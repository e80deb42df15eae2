package kz.robotbailiff.core.proceeding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.robotbailiff.core.law.Finding;
import kz.robotbailiff.core.law.Norm;

/// Why a decision was made: rules looked at, each with its norm, its inputs and whether it was met.
public record Grounds(List<Finding> findings) {

    /// Grounds of one rule that was met; its inputs in one order, so that the same decision always
    /// leaves the same record.
    public static Grounds of(String rule, Norm norm, Map<String, String> inputs) {
        var ordered = Collections.unmodifiableMap(new TreeMap<>(inputs));
        return new Grounds(List.of(new Finding(rule, norm, true, false, ordered)));
    }

    /// The rules that were not met.
    public List<Finding> failed() {
        return findings.stream().filter(finding -> !finding.met()).toList();
    }
}

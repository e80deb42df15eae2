package kz.robotbailiff.core.law;

import java.util.Map;

/// What one rule of admission found about one document.
///
/// @param rule the code of the rule, also the key of its words in the message bundles
/// @param correctable whether the authority may mend the document and present it again
/// @param inputs what the rule looked at, in a fixed order: name and value as text
public record Finding(
        String rule, Norm norm, boolean met, boolean correctable, Map<String, String> inputs) {

    /// The key of the sentence that tells the authority what to do next.
    public String remedyKey() {
        return "rule." + rule + ".remedy";
    }

    /// The key of the sentence that says what the rule found.
    public String sentenceKey() {
        return "rule." + rule + (met ? ".met" : ".unmet");
    }
}

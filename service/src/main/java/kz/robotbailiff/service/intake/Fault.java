package kz.robotbailiff.service.intake;

import java.util.Map;

/// One thing that is wrong with what was sent; its sentence and remedy are in the bundles.
///
/// @param field the path of the field, such as `debtor.iin`; empty for the whole
/// @param rule the code of the rule that it breaks
/// @param values what the sentence quotes; never a person's data
record Fault(String field, String rule, Map<String, String> values) {

    static Fault of(String field, String rule) {
        return new Fault(field, rule, Map.of());
    }
}

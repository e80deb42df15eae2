package kz.robotbailiff.service.intake;

import java.util.Map;
import java.util.Optional;

/// What a text field must be; the API's JSON Schema says the same as far as a schema can.
@FunctionalInterface
interface Rule {

    /// The code of the rule that is broken, with what its sentence quotes.
    record Broken(String code, Map<String, String> values) {

        static Optional<Broken> by(String code) {
            return Optional.of(new Broken(code, Map.of()));
        }
    }

    /// Empty where the text is as it must be.
    Optional<Broken> check(String text);

    /// This rule, and where it holds, another one.
    default Rule and(Rule next) {
        return text -> {
            var broken = check(text);
            return broken.isPresent() ? broken : next.check(text);
        };
    }
}

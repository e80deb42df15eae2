package kz.robotbailiff.core.simulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import kz.robotbailiff.core.law.Amendment;

/// Reads a policy from what somebody typed, field by field; an empty field changes nothing.
public final class PolicyForm {
    /// The fields, as a form names them and as options of the command do.
    public static final List<String> FIELDS =
            List.of(
                    "from",
                    "to",
                    "ceiling",
                    "term",
                    "seizure",
                    "prohibition",
                    "collection",
                    "territory",
                    "seed");

    private static final String WHOLE_COUNTRY = "all";
    private static final int MOST_DIGITS = 9;

    private final Map<String, String> typed;

    private PolicyForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /// @throws PolicyRefused for a day that is none and a number that is none
    public static Policy read(Map<String, String> typed) {
        return new PolicyForm(typed).policy();
    }

    private Policy policy() {
        return new Policy(
                day("from"),
                day("to"),
                new Amendment(
                        number("ceiling"),
                        number("term"),
                        number("seizure"),
                        number("prohibition"),
                        number("collection"),
                        places()),
                number("seed").orElse(1));
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private LocalDate day(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeException notADay) {
            throw new PolicyRefused("period.malformed", "given", text(field));
        }
    }

    private OptionalInt number(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.matches("-?[0-9]{1," + MOST_DIGITS + "}")) {
            throw new PolicyRefused("number.malformed", "given", text);
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private List<String> places() {
        return Arrays.stream(text("territory").split("[,;\\s]+"))
                .filter(place -> !place.isEmpty())
                .map(place -> place.equals(WHOLE_COUNTRY) ? "" : place)
                .distinct()
                .toList();
    }
}

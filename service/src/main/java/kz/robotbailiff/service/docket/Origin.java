package kz.robotbailiff.service.docket;

import java.util.Map;

/// Who told an input of a decision.
public enum Origin {
    /// The authority's document.
    DOCUMENT,
    /// A state register.
    REGISTER,
    /// The law of the day, or a reading of it.
    LAW,
    /// What was booked and what is left of it.
    ACCOUNT,
    BANK,
    DEBTOR,
    OFFICER,
    /// The days that have run since the opening.
    CALENDAR;

    private static final Map<String, Origin> NAMES =
            Map.ofEntries(
                    Map.entry("kato", REGISTER),
                    Map.entry("why", REGISTER),
                    Map.entry("ceiling", LAW),
                    Map.entry("mci", LAW),
                    Map.entry("of", LAW),
                    Map.entry("horizon", LAW),
                    Map.entry("owed", ACCOUNT),
                    Map.entry("left", ACCOUNT),
                    Map.entry("claim", DEBTOR),
                    Map.entry("admitted", DEBTOR),
                    Map.entry("contested", DEBTOR),
                    Map.entry("subject", OFFICER),
                    Map.entry("day", CALENDAR),
                    Map.entry("opened", CALENDAR));

    /// Who told an input of a rule.
    static Origin of(String rule, String input) {
        if (input.startsWith("reading.")) {
            return LAW;
        }
        return switch (input) {
            case "sum" -> rule.startsWith("seized") || rule.equals("collected") ? BANK : ACCOUNT;
            case "lastDay" -> rule.equals("presentation") ? DOCUMENT : CALENDAR;
            case "what" -> DOCUMENT;
            default -> NAMES.getOrDefault(input, DOCUMENT);
        };
    }
}

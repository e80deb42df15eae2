package kz.robotbailiff.core.proceeding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact.Disputed.Claim;
import kz.robotbailiff.core.proceeding.Proceeding.Open;

/// What rests on what: which measures stop when a debtor contests one input of a decision, and by
/// which claim each input is contested.
///
/// Values of the law (the index, the ceiling, the days of a step) are no inputs of a case: whoever
/// disagrees with them appeals.
public final class Contest {

    private static final Set<ActKind> MEASURES =
            Set.of(ActKind.ORDER_SEIZURE, ActKind.PLACE_PROHIBITION, ActKind.ORDER_COLLECTION);

    private static final Map<String, Claim> CLAIMS =
            Map.ofEntries(
                    Map.entry("individual", Claim.NOT_ME),
                    Map.entry("amount", Claim.WRONG_SUM),
                    Map.entry("demand", Claim.WRONG_SUM),
                    Map.entry("owed", Claim.WRONG_SUM),
                    Map.entry("paid", Claim.ALREADY_PAID),
                    Map.entry("left", Claim.ALREADY_PAID),
                    Map.entry("kato", Claim.WRONG_PLACE),
                    Map.entry("kind", Claim.CANCELLED_OR_APPEALED),
                    Map.entry("source", Claim.CANCELLED_OR_APPEALED),
                    Map.entry("arrivedOn", Claim.WRONG_DATE),
                    Map.entry("countedFrom", Claim.WRONG_DATE),
                    Map.entry("waitsUntil", Claim.WRONG_DATE),
                    Map.entry("lastDay", Claim.WRONG_DATE),
                    Map.entry("opened", Claim.WRONG_DATE));

    private Contest() {}

    /// What stops while the claim stands; of a claim about the sum only what goes beyond the part
    /// that is admitted.
    public static Set<ActKind> restingOn(Claim claim) {
        return switch (claim) {
            case NOT_ME, ALREADY_PAID, WRONG_SUM, CANCELLED_OR_APPEALED, WRONG_DATE -> MEASURES;
            case WRONG_PLACE -> Set.of(ActKind.HAND_OVER);
            case PROTECTED_MONEY -> Set.of(ActKind.ORDER_COLLECTION);
        };
    }

    /// The claim by which an input of a rule is contested; empty for values of the law.
    ///
    /// @param rule the rule's code, as it is stored
    /// @param input the input's name, as it is stored
    public static Optional<Claim> of(String rule, String input) {
        if (input.equals("sum")) {
            return switch (rule) {
                case "seized", "seized-too-much" -> Optional.of(Claim.PROTECTED_MONEY);
                case "paid-in-part", "reversed" -> Optional.of(Claim.ALREADY_PAID);
                default -> Optional.empty();
            };
        }
        return Optional.ofNullable(CLAIMS.get(input));
    }

    /// Whether something contested stops a measure altogether.
    ///
    /// @param undisputed what is left and is not contested
    public static boolean stops(ActKind measure, Marks marks, Tenge undisputed) {
        var claims = marks.claims();
        return undisputed.isZero()
                || claims.stream()
                        .filter(claim -> !claim.isAboutSum())
                        .anyMatch(claim -> restingOn(claim).contains(measure))
                || (claims.isEmpty() && marks.has(Mark.DISPUTED));
    }

    static boolean stops(Mark step, Open open) {
        return stops(act(step), open.marks(), open.debt().undisputed());
    }

    private static ActKind act(Mark step) {
        return switch (step) {
            case SEIZURE_ORDERED -> ActKind.ORDER_SEIZURE;
            case PROHIBITION_ORDERED -> ActKind.PLACE_PROHIBITION;
            case COLLECTION_ORDERED -> ActKind.ORDER_COLLECTION;
            default -> throw new IllegalArgumentException("not a step: " + step);
        };
    }
}

package kz.robotbailiff.core.proceeding;

import java.util.Map;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.proceeding.Proceeding.Transferred;

/// After the transfer: the private bailiff accepts, or the file is allotted anew (R 24, D 15).
final class HandOver {

    private HandOver() {}

    static Decision takenOver(Transferred file) {
        if (file.takenOver()) {
            return Decision.noted(file);
        }
        return Decision.of(
                new Transferred(file.debt(), file.closing(), file.marks(), true),
                Outcome.TAKEN_OVER,
                Grounds.of("taken-over", Norm.BAILIFF_ACCEPTS, Map.of()));
    }

    /// The allotment that had waited for an answer about the debtor's place, and its messages.
    static Decision allot(Transferred file, Outcome outcome, Grounds grounds) {
        var message = Ending.message(file.closing());
        return Decision.of(
                file,
                outcome,
                grounds,
                Act.of(ActKind.HAND_OVER, file.debt().left()),
                Act.of(ActKind.SEND_SMS, message),
                Act.of(ActKind.SEND_PUSH, message));
    }

    static Decision sentBack(Transferred file) {
        var marks = file.marks().answered(Fact.Disputed.Claim.WRONG_PLACE);
        return Decision.of(
                new Transferred(file.debt(), file.closing(), marks, false),
                Outcome.ALLOTTED_ANEW,
                Grounds.of("allotted-anew", Norm.DISTRIBUTION, Map.of()),
                Act.of(ActKind.HAND_OVER, file.debt().left()));
    }

    /// From the transfer on only the private bailiff lifts the seizure (R 26); we carry the order,
    /// once: asked again, there is nothing left to lift.
    static Decision lifted(Transferred file) {
        if (!file.marks().has(Mark.SEIZURE_ORDERED)) {
            return Decision.noted(file);
        }
        return Decision.of(
                new Transferred(
                        file.debt().liftSeizure(),
                        file.closing(),
                        file.marks().without(Mark.SEIZURE_ORDERED).without(Mark.MONEY_SEIZED),
                        file.takenOver()),
                Outcome.LIFTED_BY_BAILIFF,
                Grounds.of("lifted-by-bailiff", Norm.MEASURES_STAY, Map.of()),
                Act.of(ActKind.LIFT_SEIZURE, "BAILIFF"));
    }
}

package kz.robotbailiff.core.proceeding;

import java.util.Map;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.proceeding.Proceeding.Open;

/// What holds measures back: the debtor's objection, an officer's hold, a notice that did not
/// arrive.
///
/// The chapter knows no suspension (R 18, 22): the term runs on unless an officer holds the file.
final class Objection {

    private Objection() {}

    static Decision dispute(Open open, Fact.Disputed.Claim claim) {
        if (open.marks().has(Mark.DISPUTED)) {
            return Decision.noted(open);
        }
        return answer(
                open.with(Mark.DISPUTED),
                Outcome.DISPUTED,
                Map.of("claim", claim.name()),
                "DISPUTE_" + claim.name());
    }

    /// The officer agrees: the file waits in human hands for the authority's own act.
    static Decision uphold(Open open) {
        return answer(
                open.without(Mark.DISPUTED).with(Mark.HELD),
                Outcome.DISPUTE_UPHELD,
                Map.of(),
                "AWAIT_AUTHORITY");
    }

    static Decision reject(Open open) {
        return plain(open.without(Mark.DISPUTED), Outcome.DISPUTE_REJECTED);
    }

    static Decision hold(Open open) {
        return plain(open.with(Mark.HELD), Outcome.HELD);
    }

    /// What an officer held goes on; a dispute that nobody has answered yet still stands.
    static Decision resume(Open open) {
        return plain(open.without(Mark.HELD), Outcome.RESUMED);
    }

    static Decision notNotified(Open open) {
        return answer(open, Outcome.NOT_NOTIFIED, Map.of(), Outcome.NOT_NOTIFIED.name());
    }

    private static Decision plain(Open next, Outcome outcome) {
        return Decision.of(next, outcome, Grounds.of("objection", Norm.APPEAL, Map.of()));
    }

    private static Decision answer(
            Open next, Outcome outcome, Map<String, String> inputs, String work) {
        var norm = outcome == Outcome.NOT_NOTIFIED ? Norm.PROPER_NOTICE : Norm.APPEAL;
        return Decision.of(
                next,
                outcome,
                Grounds.of("objection", norm, inputs),
                Act.of(ActKind.PUT_ON_WORK_LIST, work));
    }
}

package kz.robotbailiff.service.console;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Fact.Disputed.Claim;
import kz.robotbailiff.core.proceeding.Outcome;

/// What an officer may answer to an item of the work list.
enum Reply {
    /// The debtor's objection is right.
    UPHOLD,
    /// The debtor's objection is wrong.
    REJECT,
    /// A refusal in writing is granted (Rules, p. 7).
    GRANT,
    /// A refusal in writing is refused, with a reason.
    REFUSE,
    /// The debtor was told by other means, as the reason says.
    SERVED,
    /// It was seen to, by hand.
    SEEN;

    /// The code under which a refusal in writing stands on the list.
    static final String WRITTEN_REFUSAL = "WRITTEN_REFUSAL";

    /// The code under which a person stands whom no channel reached.
    private static final String NOT_NOTIFIED = Outcome.NOT_NOTIFIED.name();

    /// Before the claim, where an item is about one.
    private static final String DISPUTE = "DISPUTE_";

    /// What may be answered to an item; of a file that is over, only that it was seen to, unless
    /// its allotment waits for the answer.
    static Set<Reply> to(String code, boolean open) {
        if (code.equals(DISPUTE + Claim.WRONG_PLACE)) {
            return EnumSet.of(UPHOLD, REJECT);
        }
        if (!open) {
            return EnumSet.of(SEEN);
        }
        if (code.equals(WRITTEN_REFUSAL)) {
            return EnumSet.of(GRANT, REFUSE);
        }
        if (code.equals(NOT_NOTIFIED)) {
            return EnumSet.of(SERVED, SEEN);
        }
        return code.startsWith(DISPUTE) ? EnumSet.of(UPHOLD, REJECT) : EnumSet.of(SEEN);
    }

    /// Whoever turns a person down says why, and whoever told one says how.
    boolean needsReason() {
        return this == REJECT || this == REFUSE || this == SERVED;
    }

    /// What the robot is told; nothing where a person has seen to it.
    ///
    /// @param code the item that is answered: of an objection, what is contested
    Optional<Fact> fact(String code) {
        return switch (this) {
            case UPHOLD -> Optional.of(new Fact.DisputeUpheld(claim(code)));
            case REJECT -> Optional.of(new Fact.DisputeRejected(claim(code)));
            case GRANT -> Optional.of(new Fact.OptedOutInWriting());
            case SERVED -> Optional.of(new Fact.Notified());
            case REFUSE, SEEN -> Optional.empty();
        };
    }

    private static Claim claim(String code) {
        return Claim.valueOf(code.substring(DISPUTE.length()));
    }
}

package kz.robotbailiff.core.proceeding;

import kz.robotbailiff.core.law.Norm;

/// The ground on which a proceeding ended: the two closed lists of the law, and nothing else.
public enum Closing {
    /// The claim was performed in full.
    PAID(Norm.PAID_IN_FULL),
    /// The decision behind the document was cancelled.
    CANCELLED(Norm.DECISION_CANCELLED),
    /// The debtor was released from liability or from the penalty.
    RELEASED(Norm.DEBTOR_RELEASED),
    /// The thirty calendar days ran out.
    TERM_ENDED(Norm.TRANSFER_AFTER_TERM),
    /// The debtor refused the simplified proceeding.
    OPTED_OUT(Norm.TRANSFER_AT_WISH);

    private final Norm norm;

    Closing(Norm norm) {
        this.norm = norm;
    }

    /// The provision that names this ground.
    public Norm norm() {
        return norm;
    }

    /// Whether measures end with the proceeding; on a transfer they stay.
    public boolean terminates() {
        return this == PAID || this == CANCELLED || this == RELEASED;
    }
}

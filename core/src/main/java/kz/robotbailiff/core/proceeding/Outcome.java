package kz.robotbailiff.core.proceeding;

/// What a decision came to; each has its sentence in kk, ru and en.
public enum Outcome {
    OPENED,
    RETURNED,
    PAID_IN_PART,
    /// A bank debited a part under our collection order.
    COLLECTED_IN_PART,
    TERMINATED_PAID,
    TERMINATED_CANCELLED,
    TERMINATED_RELEASED,
    TRANSFERRED_TERM_ENDED,
    TRANSFERRED_OPTED_OUT,
    SEIZURE_ORDERED,
    PROHIBITION_ORDERED,
    COLLECTION_ORDERED,
    /// A bailiff's wage levy stands in the system: no collection order may be issued beside it.
    COLLECTION_FORBIDDEN,
    /// No bank holds money of the debtor: no collection order is sent.
    NOTHING_TO_COLLECT,
    SEIZED,
    SURPLUS_RELEASED,
    /// A bank held what the law protects; it is released at once.
    PROTECTED_RELEASED,
    /// A partner has not confirmed an order within its bound: an officer is told.
    UNANSWERED,
    PAYMENT_REVERSED,
    /// Money that is not owed any more goes back to its payer.
    REFUNDED,
    /// Money that came after the transfer goes to the private bailiff.
    ROUTED_TO_BAILIFF,
    /// Paid to the budget after the end: nothing of ours to move, the bailiff or officer is told.
    PAID_OUTSIDE_LATE,
    OPT_OUT_TOO_EARLY,
    OPT_OUT_NOT_OPEN,
    OPT_OUT_TOO_LATE,
    /// Contested is what every measure rests on: none is taken.
    DISPUTED,
    /// Contested is a part of the sum: measures go up to the rest.
    SUM_DISPUTED,
    /// Contested is the place: measures go on, the allotment to a bailiff waits.
    PLACE_DISPUTED,
    /// Contested is that the money may be taken: it stays seized, and is not collected.
    MONEY_DISPUTED,
    DISPUTE_UPHELD,
    SUM_UPHELD,
    PLACE_UPHELD,
    /// The money may not be taken: the seizure is lifted.
    MONEY_RELEASED,
    DISPUTE_REJECTED,
    /// A ruling of ours was wrong and is corrected; a measure that was wrong is lifted.
    CORRECTED,
    HELD,
    RESUMED,
    /// An officer was told of what the law does not name, and the proceeding goes on.
    OFFICER_TOLD,
    NOT_NOTIFIED,
    /// By reading the term is counted from the service, and this is its proof.
    TERM_BEGUN,
    REVERSED_AFTER_END,
    /// The money had left for the claimant: it stays there, and an officer is told.
    REVERSED_AFTER_PAYOUT,
    TAKEN_OVER,
    ALLOTTED_ANEW,
    LIFTED_BY_BAILIFF,
    /// The authority's act came after the file had gone to a private bailiff, who is told.
    PASSED_TO_BAILIFF,
    /// The authority's act came after the debt was paid: an officer sees to the money.
    PASSED_TO_OFFICER,
    /// Nothing changes; the fact is kept.
    NOTED
}

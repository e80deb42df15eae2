package kz.robotbailiff.core.proceeding;

/// The kinds of act, each carried out by one room.
///
/// A kind that waits for the ruling is not begun before the ruling of the same decision stands.
public enum ActKind {
    ISSUE_INITIATION_RULING(false),
    ISSUE_TRANSFER_RULING(false),
    ISSUE_SEIZURE_RULING(false),
    ISSUE_PROHIBITION_RULING(false),
    ISSUE_TERMINATION_RULING(false),
    /// A ruling that corrects another; the detail says what was wrong.
    ISSUE_CORRECTION_RULING(false),

    /// Notice by SMS from 1414; the detail names the message.
    SEND_SMS(true),
    /// Notice by push; the detail names the message.
    SEND_PUSH(true),

    ENTER_REGISTER(true),
    EXCLUDE_FROM_REGISTER(false),

    /// Enquire for accounts and seize up to the sum, at all banks.
    ORDER_SEIZURE(true),
    /// Hold no more than the sum in all; the surplus is released at once.
    LIMIT_SEIZURE(false),
    /// Lift every seizure of the file; the detail is the reason.
    LIFT_SEIZURE(false),
    PLACE_PROHIBITION(true),
    LIFT_PROHIBITION(false),
    /// Debit up to the sum by collection order.
    ORDER_COLLECTION(false),
    /// Debit no more than the sum.
    LIMIT_COLLECTION(false),
    /// Recall every collection order of the file.
    RECALL_COLLECTION(false),

    /// Pass the sum on to the claimant.
    PAY_CLAIMANT(false),
    /// Send the sum back to its payer.
    REFUND(false),
    /// Pass money that came after the transfer on to the private bailiff.
    ROUTE_TO_BAILIFF(false),

    /// Allot the file to a private bailiff and hand it over.
    HAND_OVER(true),

    /// Put the file on the officer's work list; the detail says why.
    PUT_ON_WORK_LIST(false);

    private final boolean waitsForRuling;

    ActKind(boolean waitsForRuling) {
        this.waitsForRuling = waitsForRuling;
    }

    /// Whether the act is begun only once the ruling of the same decision stands.
    public boolean waitsForRuling() {
        return waitsForRuling;
    }

    /// Whether the act is a ruling.
    public boolean isRuling() {
        return switch (this) {
            case ISSUE_INITIATION_RULING,
                    ISSUE_TRANSFER_RULING,
                    ISSUE_SEIZURE_RULING,
                    ISSUE_PROHIBITION_RULING,
                    ISSUE_TERMINATION_RULING,
                    ISSUE_CORRECTION_RULING ->
                    true;
            default -> false;
        };
    }
}

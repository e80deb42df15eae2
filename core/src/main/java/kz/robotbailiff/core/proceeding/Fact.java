package kz.robotbailiff.core.proceeding;

import java.time.LocalDate;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.money.Tenge;

/// Something that happened outside and that the robot has to answer.
///
/// Facts come in sealed groups, by who tells them; the table of [Robot] names each of them, so that
/// a new fact breaks the build until the law's answer to it is written.
public sealed interface Fact {

    /// What the registers tell about the debtor of a document just received.
    sealed interface FromRegister extends Fact {}

    /// What the issuing authority tells about its document.
    sealed interface FromAuthority extends Fact {}

    /// Money that came in, or was taken back.
    sealed interface FromPayer extends Fact {}

    /// What the debtor does on the page, or in writing.
    sealed interface FromDebtor extends Fact {}

    /// What an officer of the territorial body decides.
    sealed interface FromOfficer extends Fact {}

    /// What a bank tells about our orders.
    sealed interface FromBank extends Fact {}

    /// What the system of enforcement tells of the debtor's other proceedings.
    sealed interface FromEnforcement extends Fact {}

    /// What came of the notice.
    sealed interface FromNotice extends Fact {}

    /// What the private bailiff tells after a transfer.
    sealed interface FromBailiff extends Fact {}

    /// The debtor was found, registered in this place.
    record Identified(Kato registeredIn) implements FromRegister {}

    /// The debtor was not found, or the name is not theirs, or they are not alive.
    record NotIdentified(Why why) implements FromRegister {
        /// Why the registers do not bear the document out.
        public enum Why {
            UNKNOWN,
            NAME_DIFFERS,
            DECEASED
        }
    }

    /// The decision behind the document was cancelled (art. 10-5 p. 1 sp. 2).
    record Cancelled() implements FromAuthority {}

    /// The debtor was released from liability or from the penalty (art. 10-5 p. 1 sp. 3).
    record Released() implements FromAuthority {}

    /// Money went straight to the budget: performance, but never our money.
    record PaidOutside(Tenge sum) implements FromAuthority {}

    /// A payment was booked for this file.
    record Paid(Tenge sum) implements FromPayer {}

    /// A booked payment was taken back by its provider.
    record PaymentReversed(Tenge sum) implements FromPayer {}

    /// The debtor opened the ruling of initiation.
    record RulingOpened() implements FromDebtor {}

    /// The debtor refused the simplified proceeding by the button (R 7).
    record OptedOut() implements FromDebtor {}

    /// An officer granted the debtor's refusal in writing (R 7: within 3 working days).
    record OptedOutInWriting() implements FromDebtor {}

    /// The debtor says that something is wrong.
    record Disputed(Claim claim) implements FromDebtor {
        /// What the debtor says.
        public enum Claim {
            NOT_ME,
            ALREADY_PAID,
            WRONG_SUM,
            CANCELLED_OR_APPEALED
        }
    }

    /// The dispute was found right: the file waits for the authority's own act.
    record DisputeUpheld() implements FromOfficer {}

    /// The dispute was found wrong: measures go on.
    record DisputeRejected() implements FromOfficer {}

    /// An officer holds the file back.
    record Held() implements FromOfficer {}

    /// An officer lets the file go on.
    record Resumed() implements FromOfficer {}

    /// A bank seized this sum.
    record Seized(Tenge sum) implements FromBank {}

    /// A bank holds money that the law protects (art. 58 p. 2, 95 p. 1).
    record ProtectedSeized(Tenge sum) implements FromBank {}

    /// A partner has not confirmed an order within its bound.
    record Unanswered(What what) implements FromBank {
        /// What was ordered.
        public enum What {
            /// A measure, or its limit.
            MEASURE,
            /// The end of a measure.
            RELEASE
        }
    }

    /// A bailiff's levy on the debtor's wage stands, with its own collection order (R 15).
    record WageLevied() implements FromEnforcement {}

    /// That levy stands no more.
    record WageLevyEnded() implements FromEnforcement {}

    /// Every bank has answered and none holds money of the debtor.
    record NothingToSeize() implements FromBank {}

    /// The notice was delivered.
    record Notified() implements FromNotice {}

    /// No notice could be delivered.
    record NotNotified() implements FromNotice {}

    /// The private bailiff accepted the file.
    record TakenOver() implements FromBailiff {}

    /// The private bailiff did not take the file, or sent it back by territory; it is allotted
    /// anew.
    record SentBack() implements FromBailiff {}

    /// The private bailiff asks to lift the seizure that came with the file (R 26).
    record LiftedByBailiff() implements FromBailiff {}

    /// A day began in Almaty; one fact for the country.
    record DayBegan(LocalDate day) implements Fact {}
}

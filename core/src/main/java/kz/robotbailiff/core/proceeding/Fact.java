package kz.robotbailiff.core.proceeding;

import java.time.LocalDate;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.law.Question;
import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;

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

    /// A bank debited this sum under our collection order.
    record Collected(Tenge sum) implements FromPayer {}

    /// A booked payment was taken back by its provider.
    record PaymentReversed(Tenge sum) implements FromPayer {}

    /// Its provider takes back what was passed on: the debt stays paid, and the rest is between the
    /// provider and the state.
    record ReversedAfterPayout(Tenge sum) implements FromPayer {}

    /// The debtor opened the ruling of initiation.
    record RulingOpened() implements FromDebtor {}

    /// The debtor refused the simplified proceeding by the button (R 7).
    record OptedOut() implements FromDebtor {}

    /// An officer granted the debtor's refusal in writing (R 7: within 3 working days).
    record OptedOutInWriting() implements FromDebtor {}

    /// The debtor contests one thing that decisions rest on.
    ///
    /// @param admitted what the debtor admits to owe, where the claim is about a sum
    record Disputed(Claim claim, Tenge admitted) implements FromDebtor {

        /// A claim by which nothing is admitted.
        public Disputed(Claim claim) {
            this(claim, Tenge.ZERO);
        }

        /// What the debtor contests; each has its mark, and each stops only what rests on it.
        public enum Claim {
            NOT_ME(Mark.CONTESTS_PERSON),
            ALREADY_PAID(Mark.CONTESTS_PAID),
            WRONG_SUM(Mark.CONTESTS_SUM),
            CANCELLED_OR_APPEALED(Mark.CONTESTS_FORCE),
            /// Registered elsewhere: the private bailiff's district follows from it.
            WRONG_PLACE(Mark.CONTESTS_PLACE),
            WRONG_DATE(Mark.CONTESTS_DAY),
            /// The money that a bank holds may not be taken: a pension, a benefit.
            PROTECTED_MONEY(Mark.CONTESTS_MONEY);

            private final Mark mark;

            Claim(Mark mark) {
                this.mark = mark;
            }

            /// The mark under which the claim stands until it is answered.
            public Mark mark() {
                return mark;
            }

            /// Whether the claim is about how much is owed.
            public boolean isAboutSum() {
                return this == ALREADY_PAID || this == WRONG_SUM;
            }
        }
    }

    /// What was contested was found right.
    ///
    /// @param claim the claim that is answered; null for all that stand
    record DisputeUpheld(Disputed.@Nullable Claim claim) implements FromOfficer {

        /// Answers every claim that stands.
        public DisputeUpheld() {
            this(null);
        }
    }

    /// What was contested was found to be in order: what rested on it goes on.
    ///
    /// @param claim the claim that is answered; null for all that stand
    record DisputeRejected(Disputed.@Nullable Claim claim) implements FromOfficer {

        /// Answers every claim that stands.
        public DisputeRejected() {
            this(null);
        }
    }

    /// A ruling of ours was wrong, in its words or altogether, and is corrected.
    record Corrected(Subject subject) implements FromOfficer {
        /// What is corrected: the words of a ruling, or the measure that it ordered.
        public enum Subject {
            RULING,
            SEIZURE,
            PROHIBITION,
            COLLECTION
        }
    }

    /// An officer holds the file back.
    record Held() implements FromOfficer {}

    /// Something befell that neither closed list of the law names; an officer told it.
    record Unforeseen(Cause cause) implements FromOfficer {
        /// What befell; each is read by a question of its own.
        public enum Cause {
            DEATH(Question.DEATH),
            BANKRUPTCY(Question.BANKRUPTCY),
            INCAPACITY(Question.INCAPACITY),
            COURT_STAY(Question.COURT_STAY);

            private final Question question;

            Cause(Question question) {
                this.question = question;
            }

            /// Whether measures pause for it is what the law leaves open.
            Question question() {
                return question;
            }
        }
    }

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

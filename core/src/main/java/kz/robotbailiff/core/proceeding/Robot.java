package kz.robotbailiff.core.proceeding;

import java.util.Map;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact.Cancelled;
import kz.robotbailiff.core.proceeding.Fact.Collected;
import kz.robotbailiff.core.proceeding.Fact.Corrected;
import kz.robotbailiff.core.proceeding.Fact.DayBegan;
import kz.robotbailiff.core.proceeding.Fact.DisputeRejected;
import kz.robotbailiff.core.proceeding.Fact.DisputeUpheld;
import kz.robotbailiff.core.proceeding.Fact.Disputed;
import kz.robotbailiff.core.proceeding.Fact.FromAuthority;
import kz.robotbailiff.core.proceeding.Fact.FromBailiff;
import kz.robotbailiff.core.proceeding.Fact.FromDebtor;
import kz.robotbailiff.core.proceeding.Fact.FromNotice;
import kz.robotbailiff.core.proceeding.Fact.FromOfficer;
import kz.robotbailiff.core.proceeding.Fact.FromRegister;
import kz.robotbailiff.core.proceeding.Fact.Held;
import kz.robotbailiff.core.proceeding.Fact.Identified;
import kz.robotbailiff.core.proceeding.Fact.LiftedByBailiff;
import kz.robotbailiff.core.proceeding.Fact.NotIdentified;
import kz.robotbailiff.core.proceeding.Fact.NotNotified;
import kz.robotbailiff.core.proceeding.Fact.NothingToSeize;
import kz.robotbailiff.core.proceeding.Fact.Notified;
import kz.robotbailiff.core.proceeding.Fact.OptedOut;
import kz.robotbailiff.core.proceeding.Fact.OptedOutInWriting;
import kz.robotbailiff.core.proceeding.Fact.Paid;
import kz.robotbailiff.core.proceeding.Fact.PaidOutside;
import kz.robotbailiff.core.proceeding.Fact.PaymentReversed;
import kz.robotbailiff.core.proceeding.Fact.ProtectedSeized;
import kz.robotbailiff.core.proceeding.Fact.Released;
import kz.robotbailiff.core.proceeding.Fact.Resumed;
import kz.robotbailiff.core.proceeding.Fact.ReversedAfterPayout;
import kz.robotbailiff.core.proceeding.Fact.RulingOpened;
import kz.robotbailiff.core.proceeding.Fact.Seized;
import kz.robotbailiff.core.proceeding.Fact.SentBack;
import kz.robotbailiff.core.proceeding.Fact.TakenOver;
import kz.robotbailiff.core.proceeding.Fact.Unanswered;
import kz.robotbailiff.core.proceeding.Fact.Unforeseen;
import kz.robotbailiff.core.proceeding.Fact.WageLevied;
import kz.robotbailiff.core.proceeding.Fact.WageLevyEnded;
import kz.robotbailiff.core.proceeding.Proceeding.Open;
import kz.robotbailiff.core.proceeding.Proceeding.Received;
import kz.robotbailiff.core.proceeding.Proceeding.Returned;
import kz.robotbailiff.core.proceeding.Proceeding.Terminated;
import kz.robotbailiff.core.proceeding.Proceeding.Transferred;

/// The robot bailiff: facts come in, it decides, acts go out.
///
/// The switches below are the table of states, in the order in which a clerk would tell it. There
/// is no default branch anywhere: a new fact or a new state does not compile until it has its
/// answer.
public final class Robot {

    private Robot() {}

    /// Answers one fact about one file under the law of one day.
    ///
    /// @param proceeding where the file stands
    /// @param fact what happened
    /// @param law the values in force on the day of the decision, in Almaty
    public static Decision decide(Proceeding proceeding, Fact fact, Law law) {
        return switch (proceeding) {
            case Received received -> examine(received, fact, law);
            case Open open -> proceed(open, fact, law);
            case Terminated terminated -> afterTermination(terminated, fact);
            case Transferred transferred -> afterTransfer(transferred, fact);
            case Returned returned -> afterReturn(returned, fact);
        };
    }

    private static Decision examine(Received received, Fact fact, Law law) {
        return switch (fact) {
            case Identified(var registeredIn) -> Examination.examine(received, registeredIn, law);
            case NotIdentified(var why) -> Examination.notIdentified(received, why, law);
            case Cancelled _, Released _ -> Examination.withdrawn();
            case Paid(var sum) -> Settlement.refund(received, sum, "closed", Norm.SURPLUS);
            case Collected(var sum) -> Settlement.refund(received, sum, "closed", Norm.SURPLUS);
            case PaidOutside _, PaymentReversed _ -> Decision.noted(received);
            case ReversedAfterPayout(var sum) -> tell(received, Outcome.REVERSED_AFTER_PAYOUT, sum);
            case Seized _, ProtectedSeized _ -> Step.seizedWithoutOrder(received, Norm.SEIZURE);
            case Unanswered(var what) -> Step.unanswered(received, what);
            case WageLevied _, WageLevyEnded _ -> Decision.noted(received);
            case FromDebtor _, FromOfficer _, NothingToSeize _, FromNotice _, FromBailiff _ ->
                    Decision.noted(received);
            case DayBegan _ -> Decision.noted(received);
        };
    }

    /// There is no proceeding: money that came all the same is its payer's, and nothing is held.
    private static Decision afterReturn(Returned returned, Fact fact) {
        return switch (fact) {
            case Paid(var sum) -> Settlement.refund(returned, sum, "closed", Norm.SURPLUS);
            case Collected(var sum) -> Settlement.refund(returned, sum, "closed", Norm.SURPLUS);
            case Seized _, ProtectedSeized _ -> Step.seizedWithoutOrder(returned, Norm.SEIZURE);
            case Unanswered(var what) -> Step.unanswered(returned, what);
            case WageLevied _, WageLevyEnded _ -> Decision.noted(returned);
            case ReversedAfterPayout(var sum) -> tell(returned, Outcome.REVERSED_AFTER_PAYOUT, sum);
            case PaidOutside _, PaymentReversed _, FromAuthority _ -> Decision.noted(returned);
            case FromRegister _, FromDebtor _, FromOfficer _, NothingToSeize _ ->
                    Decision.noted(returned);
            case FromNotice _, FromBailiff _, DayBegan _ -> Decision.noted(returned);
        };
    }

    private static Decision proceed(Open open, Fact fact, Law law) {
        return switch (fact) {
            case Paid(var sum) -> Settlement.paid(open, sum);
            case Collected(var sum) -> Settlement.collected(open, sum);
            case PaidOutside(var sum) -> Settlement.paidOutside(open, sum);
            case PaymentReversed(var sum) -> Settlement.reversed(open, sum);
            case ReversedAfterPayout(var sum) -> tell(open, Outcome.REVERSED_AFTER_PAYOUT, sum);
            case Cancelled _ -> Ending.cancelled(open);
            case Released _ -> Ending.terminate(open, Closing.RELEASED);
            case RulingOpened _ -> Service.proven(open, Mark.RULING_OPENED, law);
            case OptedOut _ -> Ending.optOut(open, law);
            case OptedOutInWriting _ -> Ending.optOutInWriting(open, law);
            case Disputed(var claim, var admitted) -> Objection.dispute(open, claim, admitted);
            case DisputeUpheld(var claim) -> Objection.uphold(open, claim);
            case DisputeRejected(var claim) -> Objection.reject(open, claim);
            case Corrected(var subject) -> Correction.of(open, subject);
            case Held _ -> Objection.hold(open);
            case Resumed _ -> Objection.resume(open);
            case Unforeseen(var cause) -> Objection.unforeseen(open, cause, law);
            case Seized(var sum) -> Step.seized(open, sum);
            case ProtectedSeized(var sum) -> Step.protectedSeized(open, sum);
            case Unanswered(var what) -> Step.unanswered(open, what);
            case WageLevied _ -> mark(open, Mark.WAGE_LEVIED);
            case WageLevyEnded _ -> Step.wageLevyEnded(open);
            case NothingToSeize _ -> Step.nothingToSeize(open);
            case Notified _ -> Service.proven(open, Mark.NOTIFIED, law);
            case NotNotified _ -> Objection.notNotified(open);
            case DayBegan(var day) -> Step.onDay(open, day, law);
            case FromRegister _, FromBailiff _ -> Decision.noted(open);
        };
    }

    private static Decision afterTermination(Terminated ended, Fact fact) {
        return switch (fact) {
            case Paid(var sum) -> Settlement.refund(ended, sum, "closed", Norm.SURPLUS);
            case Collected(var sum) -> Settlement.refund(ended, sum, "closed", Norm.SURPLUS);
            case PaidOutside(var sum) -> tell(ended, Outcome.PAID_OUTSIDE_LATE, sum);
            case PaymentReversed(var sum) -> tell(ended, Outcome.REVERSED_AFTER_END, sum);
            case ReversedAfterPayout(var sum) -> tell(ended, Outcome.REVERSED_AFTER_PAYOUT, sum);
            case Seized _, ProtectedSeized _ -> Step.lateSeizure(ended);
            case Unanswered(var what) -> Step.unanswered(ended, what);
            case WageLevied _, WageLevyEnded _ -> Decision.noted(ended);
            case OptedOut _, OptedOutInWriting _ -> Ending.tooLate(ended);
            case Cancelled _, Released _ -> Ending.fellAfterEnd(ended, fact);
            case Corrected(var subject) -> Correction.of(ended, subject);
            case RulingOpened _, Disputed _ -> Decision.noted(ended);
            case DisputeUpheld _, DisputeRejected _, Held _, Resumed _ -> Decision.noted(ended);
            case Unforeseen _, NothingToSeize _, FromRegister _, FromNotice _, FromBailiff _ ->
                    Decision.noted(ended);
            case DayBegan _ -> Decision.noted(ended);
        };
    }

    private static Decision afterTransfer(Transferred file, Fact fact) {
        return switch (fact) {
            case Paid(var sum) -> Settlement.route(file, sum);
            case Collected(var sum) -> Settlement.route(file, sum);
            case PaidOutside(var sum) -> Settlement.routeOutside(file, sum);
            case PaymentReversed(var sum) ->
                    tell(Settlement.unpaid(file, sum), Outcome.REVERSED_AFTER_END, sum);
            case ReversedAfterPayout(var sum) -> tell(file, Outcome.REVERSED_AFTER_PAYOUT, sum);
            case Cancelled _, Released _ -> Ending.passToBailiff(file, fact);
            case TakenOver _ -> HandOver.takenOver(file);
            case SentBack _ -> HandOver.sentBack(file);
            case LiftedByBailiff _ -> HandOver.lifted(file);
            case Seized(var sum) -> Step.seizedAfterTransfer(file, sum);
            case ProtectedSeized(var sum) -> Step.protectedAfterTransfer(file, sum);
            case Unanswered(var what) -> Step.unanswered(file, what);
            case WageLevied _, WageLevyEnded _ -> Decision.noted(file);
            case OptedOut _, OptedOutInWriting _ -> Ending.tooLate(file);
            case DisputeUpheld(var claim) -> Objection.answered(file, claim, Outcome.PLACE_UPHELD);
            case DisputeRejected(var claim) ->
                    Objection.answered(file, claim, Outcome.DISPUTE_REJECTED);
            case Corrected(var subject) -> Correction.of(file, subject);
            case RulingOpened _, Disputed _, Held _, Resumed _ -> Decision.noted(file);
            case Unforeseen _, NothingToSeize _, FromRegister _, FromNotice _ ->
                    Decision.noted(file);
            case DayBegan _ -> Decision.noted(file);
        };
    }

    private static Decision mark(Open open, Mark mark) {
        return Decision.noted(open.with(mark));
    }

    private static Decision tell(Proceeding file, Outcome outcome, Tenge sum) {
        var grounds = Grounds.of("told", Norm.PAID_PAST_US, Map.of("sum", sum.toDecimal()));
        return Decision.of(
                file, outcome, grounds, Act.of(ActKind.PUT_ON_WORK_LIST, outcome.name()));
    }
}

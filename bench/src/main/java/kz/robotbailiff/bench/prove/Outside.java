package kz.robotbailiff.bench.prove;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kz.robotbailiff.core.proceeding.Act;
import kz.robotbailiff.core.proceeding.Decision;
import kz.robotbailiff.core.proceeding.Fact;
import org.jspecify.annotations.Nullable;

/// The world outside, as the acts have made it: carriers that do at once what they are told, and
/// banks that hold whatever they have told of, twice if they told it twice.
///
/// Each act is checked as it is carried; [#fault] keeps the first that should not have been.
final class Outside {

    long held;
    boolean seizing;
    boolean prohibited;
    boolean collecting;
    boolean registered;
    int endings;
    long received;
    long passedOn;
    long refundedOfClaimants;
    long toClaimant;

    private @Nullable LocalDate openedOn;
    private @Nullable String fault;

    /// What came in with a fact, before it is answered.
    void tell(Fact fact) {
        switch (fact) {
            case Fact.Paid(var sum) -> received += sum.tiyn();
            case Fact.Collected(var sum) -> received += sum.tiyn();
            case Fact.Seized(var sum) -> held += sum.tiyn();
            default -> {}
        }
    }

    /// Carries out what a decision asks for, in its order.
    void carry(Decision decision, Fact fact, LocalDate day) {
        for (var act : decision.acts()) {
            carry(act, fact, day);
        }
    }

    /// The first act that no rule allows, in words.
    @Nullable String fault() {
        return fault;
    }

    private void carry(Act act, Fact fact, LocalDate day) {
        switch (act.kind()) {
            case ISSUE_INITIATION_RULING -> openedOn = day;
            case ISSUE_TERMINATION_RULING, ISSUE_TRANSFER_RULING -> endings++;
            case ENTER_REGISTER -> registered = true;
            case EXCLUDE_FROM_REGISTER -> registered = false;
            case ORDER_SEIZURE -> seizing = measure(act, fact, 5);
            case LIMIT_SEIZURE -> held = Math.min(held, sum(act));
            case LIFT_SEIZURE -> {
                seizing = false;
                held = 0;
            }
            case PLACE_PROHIBITION -> prohibited = measure(act, fact, 10);
            case LIFT_PROHIBITION -> prohibited = false;
            case ORDER_COLLECTION -> collecting = measure(act, fact, 20);
            case LIMIT_COLLECTION, RECALL_COLLECTION -> collecting = recall(act);
            case PAY_CLAIMANT -> {
                passedOn += sum(act);
                toClaimant += sum(act);
            }
            case ROUTE_TO_BAILIFF -> passedOn += sum(act);
            case REFUND -> refund(act);
            default -> {}
        }
    }

    private void refund(Act act) {
        if ("cancelled".equals(act.detail())) {
            refundedOfClaimants += sum(act);
        } else {
            passedOn += sum(act);
        }
    }

    /// R 9, 13, 14: only a day that began brings a measure, and only when its days have run out.
    private boolean measure(Act act, Fact fact, int after) {
        if (!(fact instanceof Fact.DayBegan(var day))
                || openedOn == null
                || PlainLaw.isPilot(openedOn)
                || endings > 0
                || ChronoUnit.DAYS.between(openedOn, day) <= after) {
            fault = act.kind() + " came before its day, or where there is none";
        }
        return true;
    }

    private boolean recall(Act act) {
        if (!collecting) {
            fault = act.kind() + " without a collection order";
        }
        return act.kind() == kz.robotbailiff.core.proceeding.ActKind.LIMIT_COLLECTION;
    }

    private static long sum(Act act) {
        var sum = act.sum();
        if (sum == null) {
            throw new IllegalStateException(act.kind() + " without a sum");
        }
        return sum.tiyn();
    }
}

package kz.robotbailiff.core.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.law.Finding;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Proceeding.Open;
import kz.robotbailiff.core.proceeding.Proceeding.Transferred;

/// Where each tenge goes: to the claimant, back to the payer, or to the private bailiff.
final class Settlement {

    private Settlement() {}

    static Decision paid(Open open, Tenge sum) {
        var left = open.debt().left();
        var applied = sum.min(left);
        var after = open.with(open.debt().pay(sum));
        if (after.debt().left().isPositive()) {
            return limited(after, inPart(after, applied))
                    .and(Act.of(ActKind.PAY_CLAIMANT, applied));
        }
        var ended =
                Ending.terminate(after, Closing.PAID).and(Act.of(ActKind.PAY_CLAIMANT, applied));
        return withSurplus(ended, sum, left);
    }

    /// A bank debited what our order named; in full, the seizure counts as lifted with it (art. 62
    /// p. 6), and the others are lifted by the termination.
    static Decision collected(Open open, Tenge sum) {
        var decision = paid(open, sum);
        var inputs = Map.of("sum", sum.toDecimal());
        var collected = new Finding("collected", Norm.COLLECTED_LIFTS_SEIZURE, true, false, inputs);
        var findings = new ArrayList<Finding>();
        findings.add(collected);
        findings.addAll(decision.grounds().findings());
        var outcome =
                decision.outcome() == Outcome.PAID_IN_PART
                        ? Outcome.COLLECTED_IN_PART
                        : decision.outcome();
        return new Decision(
                decision.next(), outcome, decision.acts(), new Grounds(List.copyOf(findings)));
    }

    static Decision paidOutside(Open open, Tenge sum) {
        var applied = sum.min(open.debt().left());
        var after = open.with(open.debt().payOutside(sum));
        if (after.debt().left().isPositive()) {
            return limited(after, inPart(after, applied));
        }
        return Ending.terminate(after, Closing.PAID);
    }

    /// A provider took back what it had told us: the debt lives again, and an officer is told.
    static Decision reversed(Open open, Tenge sum) {
        var after = open.with(open.debt().unpay(sum));
        var grounds = Grounds.of("reversed", Norm.PAID_PAST_US, Map.of("sum", sum.toDecimal()));
        return Decision.of(
                after,
                Outcome.PAYMENT_REVERSED,
                grounds,
                Act.of(ActKind.PUT_ON_WORK_LIST, Outcome.PAYMENT_REVERSED.name()));
    }

    /// Taken back after the transfer: the debt is owed again, so that the next payment counts.
    static Transferred unpaid(Transferred file, Tenge sum) {
        return new Transferred(
                file.debt().unpay(sum), file.closing(), file.marks(), file.takenOver());
    }

    static Decision refund(Proceeding ended, Tenge sum, String reason, Norm norm) {
        var grounds = Grounds.of("surplus", norm, Map.of("sum", sum.toDecimal()));
        return Decision.of(ended, Outcome.REFUNDED, grounds, new Act(ActKind.REFUND, sum, reason));
    }

    /// After the transfer money is the bailiff's business, up to what was left (R 22); the rest
    /// goes back.
    static Decision route(Transferred file, Tenge sum) {
        var left = file.debt().left();
        if (left.isZero()) {
            return refund(file, sum, "closed", Norm.SURPLUS);
        }
        var after =
                new Transferred(
                        file.debt().pay(sum), file.closing(), file.marks(), file.takenOver());
        var grounds =
                Grounds.of(
                        "after-transfer", Norm.TRANSFER_AFTER_TERM, Map.of("sum", sum.toDecimal()));
        var routed =
                Decision.of(
                        after,
                        Outcome.ROUTED_TO_BAILIFF,
                        grounds,
                        Act.of(ActKind.ROUTE_TO_BAILIFF, sum.min(left)));
        return stillWithinDebt(withSurplus(routed, sum, left), after);
    }

    /// The bailiff lifts the seizure, but no more of it stays than is owed (Law, art. 62 p. 6).
    private static Decision stillWithinDebt(Decision decision, Transferred file) {
        if (!file.debt().seized().exceeds(file.debt().left())) {
            return decision;
        }
        var lowered =
                new Transferred(
                        file.debt().limitSeizure(), file.closing(), file.marks(), file.takenOver());
        return new Decision(lowered, decision.outcome(), decision.acts(), decision.grounds())
                .and(Act.of(ActKind.LIMIT_SEIZURE, file.debt().left()));
    }

    static Decision routeOutside(Transferred file, Tenge sum) {
        var after =
                new Transferred(
                        file.debt().payOutside(sum),
                        file.closing(),
                        file.marks(),
                        file.takenOver());
        var grounds =
                Grounds.of(
                        "after-transfer", Norm.TRANSFER_AFTER_TERM, Map.of("sum", sum.toDecimal()));
        var noted =
                Decision.of(
                        after,
                        Outcome.PAID_OUTSIDE_LATE,
                        grounds,
                        Act.of(ActKind.PUT_ON_WORK_LIST, Outcome.PAID_OUTSIDE_LATE.name()));
        return stillWithinDebt(noted, after);
    }

    private static Decision withSurplus(Decision decision, Tenge sum, Tenge left) {
        return sum.exceeds(left)
                ? decision.and(new Act(ActKind.REFUND, sum.minus(left), "surplus"))
                : decision;
    }

    private static Decision inPart(Open after, Tenge applied) {
        var inputs = Map.of("sum", applied.toDecimal(), "left", after.debt().left().toDecimal());
        return Decision.of(
                after, Outcome.PAID_IN_PART, Grounds.of("paid-in-part", Norm.PAID_PAST_US, inputs));
    }

    /// A part payment lowers seizure and collection orders at once (Law, art. 62 p. 6).
    private static Decision limited(Open after, Decision decision) {
        var left = after.debt().left();
        var tooMuch = after.debt().seized().exceeds(left);
        var lowered = after.with(after.debt().limitSeizure());
        return new Decision(lowered, decision.outcome(), decision.acts(), decision.grounds())
                .andIf(tooMuch, Act.of(ActKind.LIMIT_SEIZURE, left))
                .andIf(
                        after.marks().has(Mark.COLLECTION_ORDERED),
                        Act.of(ActKind.LIMIT_COLLECTION, left));
    }
}

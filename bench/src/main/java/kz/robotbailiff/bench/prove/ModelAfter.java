package kz.robotbailiff.bench.prove;

import kz.robotbailiff.core.proceeding.Fact;

/// The reference model after an end: money finds its way, and nothing else begins again.
final class ModelAfter {

    private final ModelState now;

    private final ModelClaims claims;

    ModelAfter(ModelState now, ModelClaims claims) {
        this.now = now;
        this.claims = claims;
    }

    /// Without a proceeding there is neither a debt to pay nor a ground to hold money.
    String returned(Fact fact) {
        return switch (fact) {
            case Fact.Paid(var sum) -> now.sendBack(sum.tiyn());
            case Fact.Collected(var sum) -> now.sendBack(sum.tiyn());
            case Fact.Seized(var sum) -> now.seized(sum.tiyn());
            case Fact.ProtectedSeized _ -> now.protectedSeized();
            case Fact.ReversedAfterPayout _ -> now.passedOn();
            case Fact.Unanswered(var what) -> now.work("UNANSWERED", "UNANSWERED_" + what);
            default -> "NOTED";
        };
    }

    String terminated(Fact fact) {
        return switch (fact) {
            case Fact.Paid(var sum) -> now.sendBack(sum.tiyn());
            case Fact.Collected(var sum) -> now.sendBack(sum.tiyn());
            case Fact.PaidOutside _ -> now.work("PAID_OUTSIDE_LATE", "PAID_OUTSIDE_LATE");
            case Fact.PaymentReversed _ -> now.work("REVERSED_AFTER_END", "REVERSED_AFTER_END");
            case Fact.OptedOut _, Fact.OptedOutInWriting _ -> "OPT_OUT_TOO_LATE";
            case Fact.ReversedAfterPayout _ -> now.passedOn();
            case Fact.Unanswered(var what) -> now.work("UNANSWERED", "UNANSWERED_" + what);
            case Fact.Seized _, Fact.ProtectedSeized _ -> {
                now.acts.add("LIFT_SEIZURE " + now.closing);
                yield "SURPLUS_RELEASED";
            }
            case Fact.Cancelled _ -> fell(now.paid > 0 && !now.closing.equals("CANCELLED"));
            case Fact.Released _ -> fell(now.closing.equals("PAID"));
            case Fact.Corrected(var what) when what.name().equals("RULING") ->
                    claims.correct("RULING");
            default -> "NOTED";
        };
    }

    /// Money may be owed back by now, and no closed list says how: an officer looks.
    private String fell(boolean moneyIsTouched) {
        return moneyIsTouched ? now.work("PASSED_TO_OFFICER", "FELL_AFTER_END") : "NOTED";
    }

    String transferred(Fact fact) {
        return switch (fact) {
            case Fact.Paid(var sum) -> toBailiff(sum.tiyn());
            case Fact.Collected(var sum) -> toBailiff(sum.tiyn());
            case Fact.PaidOutside(var sum) -> {
                now.payOutside(sum.tiyn());
                var outcome = now.work("PAID_OUTSIDE_LATE", "PAID_OUTSIDE_LATE");
                now.release();
                yield outcome;
            }
            case Fact.PaymentReversed(var sum) -> now.takenBack(sum.tiyn(), "REVERSED_AFTER_END");
            case Fact.Cancelled _, Fact.Released _ ->
                    now.work("PASSED_TO_BAILIFF", "PASSED_TO_BAILIFF");
            case Fact.OptedOut _, Fact.OptedOutInWriting _ -> "OPT_OUT_TOO_LATE";
            case Fact.Seized(var sum) -> now.seized(sum.tiyn());
            case Fact.ProtectedSeized _ -> now.protectedSeized();
            case Fact.ReversedAfterPayout _ -> now.passedOn();
            case Fact.Unanswered(var what) -> now.work("UNANSWERED", "UNANSWERED_" + what);
            case Fact.Corrected(var what) ->
                    what == Fact.Corrected.Subject.COLLECTION
                            ? "NOTED"
                            : claims.correct(what.name());
            case Fact.DisputeUpheld(var claim) ->
                    claims.place(claim == null ? "" : claim.name(), "PLACE_UPHELD");
            case Fact.DisputeRejected(var claim) ->
                    claims.place(claim == null ? "" : claim.name(), "DISPUTE_REJECTED");
            default -> bailiff(fact);
        };
    }

    private String toBailiff(long sum) {
        var left = now.left();
        if (left == 0) {
            return now.sendBack(sum);
        }
        now.paid += Math.min(sum, left);
        now.acts.add("ROUTE_TO_BAILIFF " + Math.min(sum, left));
        now.addIf(sum > left, "REFUND " + (sum - left) + " surplus");
        now.release();
        return "ROUTED_TO_BAILIFF";
    }

    private String bailiff(Fact fact) {
        if (fact instanceof Fact.TakenOver && !now.takenOver) {
            now.takenOver = true;
            return "TAKEN_OVER";
        }
        if (fact instanceof Fact.SentBack) {
            now.takenOver = false;
            now.claims.remove("WRONG_PLACE");
            now.acts.add("HAND_OVER " + now.left());
            return "ALLOTTED_ANEW";
        }
        if (fact instanceof Fact.LiftedByBailiff && now.seizing) {
            now.seizing = false;
            now.moneySeized = false;
            now.seized = 0;
            now.acts.add("LIFT_SEIZURE BAILIFF");
            return "LIFTED_BY_BAILIFF";
        }
        return "NOTED";
    }
}

package kz.robotbailiff.bench.prove;

import java.util.SplittableRandom;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Fact.Disputed;
import kz.robotbailiff.core.proceeding.Fact.NotIdentified;
import org.jspecify.annotations.Nullable;

/// Throws the next fact: from anybody, in any order, the rarer the more it ends.
final class Happenings {

    private static final int[] WEIGHTS = {
        1, 1, 1, 1, 4, 12, 3, 8, 2, 1, 8, 3, 6, 2, 5, 10, 5, 5, 2, 4, 2, 2, 3, 2, 2, 1, 4, 2, 2, 2
    };
    private static final int TOTAL = java.util.Arrays.stream(WEIGHTS).sum();
    private static final Kato ASTANA = new Kato("711110000");

    private final SplittableRandom dice;
    private final long demand;
    private long left;

    Happenings(SplittableRandom dice, long demand) {
        this.dice = dice;
        this.demand = Math.max(demand, 1);
        left = this.demand;
    }

    Fact next() {
        return switch (kind()) {
            case 0 -> new Fact.Identified(ASTANA);
            case 1 -> new NotIdentified(one(NotIdentified.Why.values()));
            case 2 -> new Fact.Cancelled();
            case 3 -> new Fact.Released();
            case 4 -> new Fact.PaidOutside(payment());
            case 5 -> new Fact.Paid(payment());
            case 6 -> new Fact.PaymentReversed(reversal());
            case 7 -> new Fact.RulingOpened();
            case 8 -> new Fact.OptedOut();
            case 9 -> new Fact.OptedOutInWriting();
            case 10 -> disputed();
            case 11 -> new Fact.DisputeUpheld(answered());
            case 12 -> new Fact.DisputeRejected(answered());
            case 13 -> new Fact.Held();
            case 14 -> new Fact.Resumed();
            case 15 -> new Fact.Seized(seizure());
            case 16 -> new Fact.NothingToSeize();
            case 17 -> new Fact.Notified();
            case 18 -> new Fact.NotNotified();
            case 19 -> new Fact.TakenOver();
            case 20 -> new Fact.SentBack();
            case 21 -> new Fact.LiftedByBailiff();
            case 22 -> new Fact.ProtectedSeized(Tenge.ofTiyn(1 + dice.nextLong(demand)));
            case 23 -> new Fact.Unanswered(one(Fact.Unanswered.What.values()));
            case 24 -> new Fact.WageLevied();
            case 25 -> new Fact.WageLevyEnded();
            case 26 -> new Fact.Collected(payment());
            case 27 -> new Fact.Unforeseen(one(Fact.Unforeseen.Cause.values()));
            case 28 -> new Fact.ReversedAfterPayout(payment());
            default -> new Fact.Corrected(one(Fact.Corrected.Subject.values()));
        };
    }

    private int kind() {
        var thrown = dice.nextInt(TOTAL);
        for (int kind = 0; ; kind++) {
            thrown -= WEIGHTS[kind];
            if (thrown < 0) {
                return kind;
            }
        }
    }

    /// A third admits nothing, a third a part, a third at least everything.
    private Disputed disputed() {
        var claim = one(Disputed.Claim.values());
        return switch (dice.nextInt(3)) {
            case 0 -> new Disputed(claim);
            case 1 -> new Disputed(claim, Tenge.ofTiyn(dice.nextLong(demand)));
            default -> new Disputed(claim, Tenge.ofTiyn(demand + dice.nextLong(2)));
        };
    }

    private Disputed.@Nullable Claim answered() {
        return dice.nextInt(3) == 0 ? null : one(Disputed.Claim.values());
    }

    /// Mostly a part; sometimes to the tiyn, sometimes more than is owed.
    private Tenge payment() {
        var sum =
                switch (dice.nextInt(12)) {
                    case 0 -> Math.max(left, 1);
                    case 1 -> demand;
                    case 2 -> left + 1 + dice.nextLong(demand);
                    default -> 1 + dice.nextLong(Math.max(left / 3, 1));
                };
        left = Math.max(0, left - sum);
        return Tenge.ofTiyn(sum);
    }

    private Tenge reversal() {
        var sum = 1 + dice.nextLong(demand);
        left = Math.min(demand, left + sum);
        return Tenge.ofTiyn(sum);
    }

    /// A bank seizes up to the whole sum, each bank by itself; some hold a part, some answer twice.
    private Tenge seizure() {
        return Tenge.ofTiyn(dice.nextInt(3) == 0 ? demand : 1 + dice.nextLong(demand));
    }

    private <T> T one(T[] values) {
        return values[dice.nextInt(values.length)];
    }
}

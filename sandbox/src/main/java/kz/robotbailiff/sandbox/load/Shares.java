package kz.robotbailiff.sandbox.load;

import java.util.random.RandomGenerator;
import kz.robotbailiff.core.money.Tenge;

/// Deals a sum out in unequal shares of whole tenge, which add up to it exactly.
final class Shares {

    private static final double SPREAD = 0.8;

    private final RandomGenerator random;
    private final long least;
    private final long most;
    private long sum;
    private int left;

    /// Deals `sum` tenge out in `number` shares, none below `least` or above `most`.
    Shares(RandomGenerator random, long sum, int number, long least, long most) {
        if (sum < least * number || sum > most * number) {
            throw new IllegalArgumentException(
                    "%d ₸ cannot be dealt out in %d shares of %d to %d ₸"
                            .formatted(sum, number, least, most));
        }
        this.random = random;
        this.sum = sum;
        this.left = number;
        this.least = least;
        this.most = most;
    }

    /// The next share, unequal but never so that the others no longer fit.
    Tenge next() {
        var others = left - 1;
        var lowest = Math.max(least, sum - others * most);
        var highest = Math.min(most, sum - others * least);
        var mean = (double) sum / left;
        var wish = Math.round(mean * (1 + SPREAD * (2 * random.nextDouble() - 1)));
        var share = Math.clamp(wish, lowest, highest);
        sum -= share;
        left = others;
        return Tenge.of(share);
    }
}

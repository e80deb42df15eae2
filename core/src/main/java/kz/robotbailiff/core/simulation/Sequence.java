package kz.robotbailiff.core.simulation;

/// Numbers that follow from a seed and look as if they did not (SplitMix64), the same on every
/// machine and under every version of Java.
final class Sequence {
    private static final double UNIT = 0x1.0p-53;
    private static final int FEW = 30;

    private long state;

    Sequence(long seed) {
        state = seed;
    }

    /// A sequence of its own for one part of a larger question.
    static Sequence of(long seed, long part) {
        return new Sequence(new Sequence(seed * 0x9E3779B97F4A7C15L + part).next());
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /// From 0 up to, but not including, 1.
    double fraction() {
        return (next() >>> 11) * UNIT;
    }

    /// How many of so many cases happen when each does with the given chance.
    long binomial(long cases, double chance) {
        if (cases <= 0 || chance <= 0) {
            return 0;
        }
        if (chance >= 1) {
            return cases;
        }
        if (chance > 0.5) {
            return cases - binomial(cases, 1 - chance);
        }
        return cases * chance < FEW ? counted(cases, chance) : rounded(cases, chance);
    }

    /// By inversion, exactly.
    private long counted(long cases, double chance) {
        double odds = chance / (1 - chance);
        double likely = StrictMath.exp(cases * StrictMath.log1p(-chance));
        double left = fraction();
        long happened = 0;
        while (left > likely && happened < cases) {
            left -= likely;
            happened++;
            likely *= odds * (cases - happened + 1) / happened;
        }
        return happened;
    }

    /// By the normal curve, which many cases come close to.
    private long rounded(long cases, double chance) {
        double spread = StrictMath.sqrt(cases * chance * (1 - chance));
        long drawn = StrictMath.round(cases * chance + spread * normal());
        return Math.clamp(drawn, 0, cases);
    }

    private double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - fraction()));
        return radius * StrictMath.cos(2 * StrictMath.PI * fraction());
    }
}

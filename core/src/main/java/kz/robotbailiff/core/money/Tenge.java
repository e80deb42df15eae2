package kz.robotbailiff.core.money;

/// A sum of Kazakhstani money, never negative, counted in tiyn (a hundredth of a tenge).
///
/// Every operation that would leave the range is an error, because a wrong sum is worse than none.
public record Tenge(long tiyn) implements Comparable<Tenge> {
    public static final Tenge ZERO = new Tenge(0);
    private static final long TIYN_IN_TENGE = 100;
    private static final int LONGEST_TEXT = 20;

    public Tenge {
        if (tiyn < 0) {
            throw new IllegalArgumentException("a sum is never negative: " + tiyn + " tiyn");
        }
    }

    public static Tenge of(long tenge) {
        return new Tenge(Math.multiplyExact(tenge, TIYN_IN_TENGE));
    }

    public static Tenge ofTiyn(long tiyn) {
        return new Tenge(tiyn);
    }

    /// Reads "20156", "20156.5" or "20156.00": Latin digits, a point, at most two decimals, no
    /// sign, no blanks, no exponent.
    public static Tenge parse(String text) {
        int point = text.indexOf('.');
        int wholeEnd = point < 0 ? text.length() : point;
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        boolean shaped = wholeEnd > 0 && (point < 0 || (decimals > 0 && decimals <= 2));
        if (!shaped || text.length() > LONGEST_TEXT) {
            throw notASum(text);
        }
        try {
            long tenge = digits(text, 0, wholeEnd);
            long fraction = point < 0 ? 0 : digits(text, point + 1, text.length());
            long tiyn = decimals == 1 ? fraction * 10 : fraction;
            return new Tenge(Math.addExact(Math.multiplyExact(tenge, TIYN_IN_TENGE), tiyn));
        } catch (ArithmeticException tooLarge) {
            throw notASum(text);
        }
    }

    public Tenge plus(Tenge other) {
        return new Tenge(Math.addExact(tiyn, other.tiyn));
    }

    public Tenge minus(Tenge other) {
        return new Tenge(Math.subtractExact(tiyn, other.tiyn));
    }

    public Tenge times(long factor) {
        return new Tenge(Math.multiplyExact(tiyn, factor));
    }

    /// The given per cent of this sum, a half tiyn rounded up.
    public Tenge percent(int percent) {
        if (percent < 0) {
            throw new IllegalArgumentException("a share is never negative: " + percent + " %");
        }
        long hundredths = Math.multiplyExact(tiyn, (long) percent);
        return new Tenge(hundredths / 100 + (hundredths % 100 >= 50 ? 1 : 0));
    }

    public Tenge min(Tenge other) {
        return tiyn <= other.tiyn ? this : other;
    }

    public Tenge max(Tenge other) {
        return tiyn >= other.tiyn ? this : other;
    }

    public boolean exceeds(Tenge other) {
        return tiyn > other.tiyn;
    }

    public boolean isZero() {
        return tiyn == 0;
    }

    public boolean isPositive() {
        return tiyn > 0;
    }

    /// The one written form for machines: "20156.00".
    public String toDecimal() {
        long fraction = tiyn % TIYN_IN_TENGE;
        return tiyn / TIYN_IN_TENGE + (fraction < 10 ? ".0" : ".") + fraction;
    }

    @Override
    public int compareTo(Tenge other) {
        return Long.compare(tiyn, other.tiyn);
    }

    @Override
    public String toString() {
        return toDecimal();
    }

    private static long digits(String text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw notASum(text);
            }
            value = Math.addExact(Math.multiplyExact(value, 10L), c - '0');
        }
        return value;
    }

    private static IllegalArgumentException notASum(String text) {
        return new IllegalArgumentException(
                "not a sum in tenge with at most two decimals: " + shorten(text));
    }

    private static String shorten(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}

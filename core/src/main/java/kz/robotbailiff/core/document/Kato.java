package kz.robotbailiff.core.document;

/// A place by the classifier of administrative and territorial objects: nine digits, the first two
/// of which name the region.
public record Kato(String value) {
    private static final int LENGTH = 9;

    public Kato {
        if (!isKato(value)) {
            throw new IllegalArgumentException("not a KATO code of nine digits: " + value);
        }
    }

    public static boolean isKato(String text) {
        return Check.areDigits(text, LENGTH) && text.charAt(0) != '0';
    }

    public int region() {
        return (value.charAt(0) - '0') * 10 + value.charAt(1) - '0';
    }

    /// Whether this place lies in the one whose code begins with the given digits; every place lies
    /// in the empty prefix, the country.
    public boolean isWithin(String prefix) {
        return value.startsWith(prefix);
    }

    @Override
    public String toString() {
        return value;
    }
}

package kz.robotbailiff.core.document;

import java.time.YearMonth;
import java.util.Optional;

/// The business identification number of an organisation or its branch: twelve digits of which the
/// last is checked as in an IIN.
public record Bin(String value) {
    public Bin {
        if (Check.of(value) != Check.VALID) {
            throw new IllegalArgumentException("not a BIN (" + Check.of(value) + "): " + value);
        }
    }

    public static Check check(String text) {
        return Check.of(text);
    }

    /// The month of registration that the first four digits spell, where they spell one.
    public Optional<YearMonth> registeredIn() {
        int year = two(0);
        int month = two(2);
        boolean isMonth = month >= 1 && month <= 12;
        return isMonth ? Optional.of(YearMonth.of(2000 + year, month)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    private int two(int at) {
        return (value.charAt(at) - '0') * 10 + value.charAt(at + 1) - '0';
    }
}

package kz.robotbailiff.core.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// The individual identification number of a person: twelve digits of which the last is checked.
///
/// Its first digits once held the day of birth; since 2013 a mismatch is lawful, so nothing here
/// refuses a number for its date.
public record Iin(String value) {
    public Iin {
        if (Check.of(value) != Check.VALID) {
            // the number itself is personal data and stays out of messages
            throw new IllegalArgumentException("not an IIN: " + Check.of(value));
        }
    }

    public static Check check(String text) {
        return Check.of(text);
    }

    /// The day that the first seven digits spell, where they spell one.
    public Optional<LocalDate> birthDate() {
        int century = (value.charAt(6) - '1') / 2;
        if (value.charAt(6) < '1' || century > 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(1800 + 100 * century + two(0), two(2), two(4)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The number with its middle hidden, for screens where the whole of it is nobody's business.
    public String masked() {
        return value.substring(0, 2) + "••••••" + value.substring(8);
    }

    @Override
    public String toString() {
        return masked();
    }

    private int two(int at) {
        return (value.charAt(at) - '0') * 10 + value.charAt(at + 1) - '0';
    }
}

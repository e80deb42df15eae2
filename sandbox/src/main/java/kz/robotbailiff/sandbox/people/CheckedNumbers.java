package kz.robotbailiff.sandbox.people;

import java.math.BigInteger;
import java.util.Optional;
import kz.robotbailiff.core.document.Check;
import kz.robotbailiff.core.document.Iin;

/// Completes numbers with the digits by which they are checked.
public final class CheckedNumbers {

    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final long ALL = 98;

    private CheckedNumbers() {}

    /// The first eleven digits of an IIN or a BIN made whole; nothing where no digit fits.
    public static Optional<String> twelve(String eleven) {
        for (var digit = '0'; digit <= '9'; digit++) {
            if (Iin.check(eleven + digit) == Check.VALID) {
                return Optional.of(eleven + digit);
            }
        }
        return Optional.empty();
    }

    /// An account number: KZ, two check digits, three digits of the bank, thirteen of the account.
    public static String account(String bank, String account) {
        var digits = new StringBuilder();
        for (var c : (bank + account + "KZ00").toCharArray()) {
            digits.append(Character.digit(c, 36));
        }
        var rest = new BigInteger(digits.toString()).mod(NINETY_SEVEN).longValue();
        return "KZ%02d%s%s".formatted(ALL - rest, bank, account);
    }
}

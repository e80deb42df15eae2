package kz.robotbailiff.service.docket;

import java.util.OptionalLong;

/// A short number to type at a terminal: the file's id and a check digit (Luhn), so that one wrong
/// or swapped digit hits nobody else's file.
public final class PaymentNumber {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 18;

    private PaymentNumber() {}

    /// The number of a file.
    public static String of(long file) {
        var digits = Long.toString(file);
        return digits + check(digits);
    }

    /// The file behind a number, or empty where it is not such a number.
    public static OptionalLong file(String typed) {
        var digits = typed.replaceAll("[ -]", "");
        if (digits.length() < SHORTEST || digits.length() > LONGEST || !isNumber(digits)) {
            return OptionalLong.empty();
        }
        var body = digits.substring(0, digits.length() - 1);
        return digits.endsWith(check(body))
                ? OptionalLong.of(Long.parseLong(body))
                : OptionalLong.empty();
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String check(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return Integer.toString((10 - sum % 10) % 10);
    }
}

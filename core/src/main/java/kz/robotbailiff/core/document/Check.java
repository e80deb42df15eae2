package kz.robotbailiff.core.document;

/// What the check digit of a twelve-digit number (IIN or BIN) says about it.
public enum Check {
    VALID,
    NOT_12_DIGITS,
    WRONG_CHECK_DIGIT,
    /// Both passes over the first eleven digits give ten: such a number is given to nobody.
    NEVER_ISSUED;

    private static final int[] FIRST_WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    private static final int LENGTH = 12;
    private static final int NO_DIGIT = 10;

    static Check of(String number) {
        if (!areDigits(number, LENGTH)) {
            return NOT_12_DIGITS;
        }
        int digit = remainder(number, FIRST_WEIGHTS);
        if (digit == NO_DIGIT) {
            digit = remainder(number, SECOND_WEIGHTS);
        }
        if (digit == NO_DIGIT) {
            return NEVER_ISSUED;
        }
        return digit == number.charAt(LENGTH - 1) - '0' ? VALID : WRONG_CHECK_DIGIT;
    }

    /// Latin digits only: other scripts' digits look alike on paper and differ in every register.
    static boolean areDigits(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int remainder(String number, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (number.charAt(i) - '0') * weights[i];
        }
        return sum % 11;
    }
}

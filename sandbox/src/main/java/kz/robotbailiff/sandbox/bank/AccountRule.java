package kz.robotbailiff.sandbox.bank;

import org.jspecify.annotations.Nullable;

/// Which bank a person has an account with, worked out from the IIN alone.
///
/// Nine people of ten have one account, every fourth of them a second one at the next bank; it
/// holds 5,000 to 44,000 tenge.
record AccountRule(int bank, int banks) {

    private static final int DIGITS = 12;

    private static final long TENGE = 100;

    /// How many accounts a person has in all, however many banks there are beyond one.
    static int accounts(String iin) {
        if (iin.length() != DIGITS || !iin.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        long number = number(iin);
        return number % 10 == 0 ? 0 : hasSecond(number) ? 2 : 1;
    }

    private static long number(String iin) {
        return Long.parseLong(iin) / 10;
    }

    private static boolean hasSecond(long number) {
        return number % 4 == 3;
    }

    @Nullable Account of(String iin) {
        if (accounts(iin) == 0) {
            return null;
        }
        long number = number(iin);
        long first = number % banks;
        var second = hasSecond(number) ? (first + 1) % banks : first;
        if (bank != first && bank != second) {
            return null;
        }
        return Account.of((5_000 + number / 10 % 40 * 1_000) * TENGE, false, null, false);
    }
}

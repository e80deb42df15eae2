package kz.robotbailiff.sandbox.bank;

import org.jspecify.annotations.Nullable;

/// Which bank a person has an account with, worked out from the IIN alone.
///
/// Nine people of ten have one account, every fourth of them a second one at the next bank; it
/// holds 5,000 to 44,000 tenge.
record AccountRule(int bank, int banks) {

    private static final long TENGE = 100;

    @Nullable Account of(String iin) {
        if (iin.length() != 12 || !iin.chars().allMatch(Character::isDigit)) {
            return null;
        }
        long number = Long.parseLong(iin) / 10;
        if (number % 10 == 0) {
            return null;
        }
        long first = number % banks;
        var second = number % 4 == 3 ? (first + 1) % banks : first;
        if (bank != first && bank != second) {
            return null;
        }
        return Account.of((5_000 + number / 10 % 40 * 1_000) * TENGE, false, null, false);
    }
}

package kz.robotbailiff.service.notice;

import org.jspecify.annotations.Nullable;

/// A telephone number as the network writes it: `7` and ten digits.
final class PhoneNumber {

    private static final int NATIONAL = 10;

    private PhoneNumber() {}

    /// The number in digits alone, or nothing if it is no number of this country.
    static @Nullable String normal(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var digits = written.replaceAll("\\D", "");
        var has = digits.length() == NATIONAL + 1 && "78".indexOf(digits.charAt(0)) >= 0;
        if (has) {
            return "7" + digits.substring(1);
        }
        return digits.length() == NATIONAL ? "7" + digits : null;
    }
}

package kz.robotbailiff.service.payment;

import java.util.Locale;

/// The ways by which money reaches the cash control account.
enum Channel {
    ONLINE,
    TERMINAL,
    GATEWAY,
    COLLECTION;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

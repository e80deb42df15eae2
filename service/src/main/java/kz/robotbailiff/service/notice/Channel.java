package kz.robotbailiff.service.notice;

import java.util.Locale;

/// By which way a message goes.
enum Channel {
    SMS,
    PUSH;

    /// As the database writes it.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

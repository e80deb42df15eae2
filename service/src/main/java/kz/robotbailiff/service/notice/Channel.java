package kz.robotbailiff.service.notice;

import java.util.Locale;

/// By which way a message goes.
enum Channel {
    SMS,
    PUSH,
    /// On paper, for those whom neither of the others reaches.
    LETTER;

    static Channel ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// As the database writes it.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

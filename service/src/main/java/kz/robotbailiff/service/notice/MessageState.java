package kz.robotbailiff.service.notice;

import java.util.Locale;

/// How far a message is.
enum MessageState {
    /// Nothing of it has gone out, or only parts whose references are known.
    WRITTEN,
    /// Some of it may have gone out without our knowing.
    SENDING,
    SENT,
    DELIVERED,
    FAILED,
    NO_PHONE,
    NO_APP,
    /// Not sent, since the other channel has delivered it.
    SPARED;

    /// As the database writes it.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MessageState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /// Whether nothing more is to be sent.
    boolean hasLeft() {
        return this != WRITTEN && this != SENDING;
    }

    /// Whether this channel has failed for good.
    boolean isLost() {
        return this == FAILED || this == NO_PHONE || this == NO_APP;
    }
}

package kz.robotbailiff.sandbox.phone;

import java.time.Instant;

/// Something that lit up a telephone: `title` and `link` are empty in an SMS, whose text says all.
public record Message(Instant at, Kind kind, String title, String text, String link) {

    /// How it came.
    public enum Kind {
        SMS,
        PUSH
    }

    /// An SMS from the short number.
    public static Message sms(Instant at, String text) {
        return new Message(at, Kind.SMS, "", text, "");
    }

    /// A push of an app, which opens the link when tapped.
    public static Message push(Instant at, String title, String text, String link) {
        return new Message(at, Kind.PUSH, title, text, link);
    }
}

package kz.robotbailiff.sandbox.push;

import java.time.Instant;

/// A push as the app shows it once it is opened.
///
/// @param iin whose app it came to
/// @param link where a tap leads
public record PushMessage(String iin, String title, String text, String link, Instant at) {}

package kz.robotbailiff.sandbox.smsc;

import java.time.Instant;

/// An SMS as the phone shows it.
public record TextMessage(String phone, String text, Instant at) {}

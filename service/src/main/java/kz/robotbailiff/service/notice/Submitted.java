package kz.robotbailiff.service.notice;

/// What came of submitting one part.
sealed interface Submitted {

    /// The centre has it; its receipt will come under the reference.
    record Taken(String operator, String reference) implements Submitted {}

    /// It may have gone out: the line broke, or no answer came.
    record Unknown() implements Submitted {}

    /// It certainly did not go out and may be tried again.
    record NotNow(String reason) implements Submitted {}

    /// The centre will never take it.
    record Refused(String reason) implements Submitted {}
}

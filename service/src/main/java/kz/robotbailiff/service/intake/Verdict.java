package kz.robotbailiff.service.intake;

/// What becomes of one thing handed in.
///
/// @param <T> the receipt for what is taken
sealed interface Verdict<T> {

    /// It is taken, now or before: the receipt is the same each time.
    record Taken<T>(T receipt) implements Verdict<T> {}

    /// It is not taken, and why.
    record NotTaken<T>(Refusal refusal) implements Verdict<T> {}
}

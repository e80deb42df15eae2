package kz.robotbailiff.core.document;

import java.time.LocalDate;

/// A document about the same decision that was presented before, and what became of it.
///
/// @param number its number as its authority wrote it
/// @param since the day on which it came to stand so: arrived, terminated or transferred
public record Earlier(Course course, String number, LocalDate since) {

    /// What became of it, as far as it stands in the way of another; one that was returned does
    /// not.
    public enum Course {
        /// Received or open.
        IN_HAND,
        TERMINATED,
        TRANSFERRED
    }
}

package kz.robotbailiff.service.console;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import kz.robotbailiff.service.docket.HandOvers;
import org.jspecify.annotations.Nullable;

/// A file in a bailiff's inbox, with how long it waits and what is left to recover.
///
/// @param row columns `closing`, `owed`, `left_to_pay`, `collected`
/// @param waited whole hours since it was handed over, until it was accepted
/// @param daysLeft days until the last day to accept it; negative when that has passed
public record BailiffFile(
        HandOvers.HandedOver handed,
        Map<String, @Nullable Object> row,
        long waited,
        long daysLeft) {

    private static final int NEAR = 1;
    private static final int HOURS = 24;

    static BailiffFile of(
            HandOvers.HandedOver handed,
            Map<String, @Nullable Object> row,
            Instant now,
            LocalDate today) {
        var until = handed.acceptedAt() == null ? now : handed.acceptedAt();
        return new BailiffFile(
                handed,
                row,
                Math.max(0, Duration.between(handed.allottedAt(), until).toHours()),
                ChronoUnit.DAYS.between(today, handed.acceptBy()));
    }

    /// Whether nobody has accepted it and the last day is today, tomorrow or gone.
    public boolean urgent() {
        return handed.acceptedAt() == null && daysLeft <= NEAR;
    }

    /// Whole days waited.
    public long days() {
        return waited / HOURS;
    }

    /// Hours waited beside whole days.
    public long hours() {
        return waited % HOURS;
    }
}

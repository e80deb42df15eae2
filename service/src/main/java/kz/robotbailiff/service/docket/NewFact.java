package kz.robotbailiff.service.docket;

import java.time.Instant;
import kz.robotbailiff.core.proceeding.Fact;
import org.jspecify.annotations.Nullable;

/// A fact as a room tells it.
///
/// @param file the file it is about
/// @param happenedAt when it happened outside (a payment's own time), not when we heard of it
/// @param partner the number of the bank, operator or provider that told it, in the room's own list
/// @param act the act it answers, where it answers one
/// @param note a short code or reference for the record, without any person's data
public record NewFact(
        long file,
        Fact fact,
        Instant happenedAt,
        @Nullable Integer partner,
        @Nullable Long act,
        @Nullable String note) {

    /// A fact that answers no act.
    public static NewFact of(long file, Fact fact, Instant happenedAt) {
        return new NewFact(file, fact, happenedAt, null, null, null);
    }
}

package kz.robotbailiff.service.portal;

import java.time.Instant;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import org.jspecify.annotations.Nullable;

/// An act of the file with what came of it.
///
/// @param state `waiting`, `carrying`, `sent`, `done` or `given_up`
public record ActLine(
        long id,
        long decision,
        ActKind kind,
        @Nullable Tenge sum,
        @Nullable String detail,
        String state,
        @Nullable Instant sentAt,
        @Nullable Instant endedAt) {

    /// Whether it was carried out, and confirmed where a partner confirms.
    public boolean isDone() {
        return state.equals("done");
    }

    /// Whether it has left the house.
    public boolean isSent() {
        return isDone() || state.equals("sent");
    }
}

package kz.robotbailiff.sandbox.agent;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kz.robotbailiff.sandbox.world.Surroundings;
import org.jspecify.annotations.Nullable;

/// A payment as the one who took it keeps it.
///
/// @param state unfinished, paid or cancelled
/// @param number the service's number of it, once it gave one
public record Sale(
        String id,
        String account,
        String sum,
        String takenAt,
        String state,
        @Nullable String number) {

    /// Money in the drawer of which the service has not been told, or has not answered.
    public static final String UNFINISHED = "unfinished";

    /// Told and answered.
    public static final String PAID = "paid";

    /// Given back to the payer.
    public static final String CANCELLED = "cancelled";

    /// The same sale in another state.
    public Sale in(String newState) {
        return new Sale(id, account, sum, takenAt, newState, number);
    }

    Sale numbered(@Nullable String given) {
        return new Sale(id, account, sum, takenAt, PAID, given == null ? number : given);
    }

    Sale of(String otherSum) {
        return new Sale(id, account, otherSum, takenAt, state, number);
    }

    LocalDate day() {
        return LocalDate.ofInstant(Instant.parse(takenAt), Surroundings.ALMATY);
    }

    BigDecimal amount() {
        return new BigDecimal(sum);
    }
}

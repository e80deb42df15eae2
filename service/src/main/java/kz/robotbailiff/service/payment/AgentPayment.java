package kz.robotbailiff.service.payment;

import java.time.Instant;
import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;

/// A payment as an agent knows it.
///
/// @param transaction the agent's id
/// @param state how it stands there
/// @param account what the payer typed; null where the payment is unknown
/// @param happenedAt when the payer paid
public record AgentPayment(
        String transaction,
        State state,
        @Nullable String account,
        @Nullable Tenge sum,
        @Nullable Instant happenedAt) {

    /// How a payment stands at its agent.
    public enum State {
        PAID,
        UNFINISHED,
        CANCELLED,
        UNKNOWN
    }

    /// Whether all is known that a booking needs.
    boolean isWhole() {
        return account != null && sum != null && sum.isPositive() && happenedAt != null;
    }
}

package kz.robotbailiff.service.docket;

import java.time.Instant;
import kz.robotbailiff.core.money.Tenge;

/// Money that arrived for a file.
///
/// @param channel by which way it came, such as `collection`
/// @param providerId who sent it on: a provider's code, or a bank's BIC
/// @param transactionId the sender's own id of the transfer; with `providerId` it tells the same
///     from the new
public record Incoming(
        String channel,
        String providerId,
        String transactionId,
        long file,
        Tenge sum,
        Instant happenedAt) {}

package kz.robotbailiff.sandbox.provider;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An invoice as the provider keeps it.
///
/// @param status NEW, CHARGE, REJECT or REFUND
/// @param refunded what went back so far
record Invoice(
        String id,
        String account,
        BigDecimal amount,
        String language,
        String secretHash,
        String postLink,
        String backLink,
        String expiresAt,
        String status,
        @Nullable String chargedAt,
        BigDecimal refunded) {

    boolean isOpen(Instant now) {
        return status.equals("NEW") && now.isBefore(Instant.parse(expiresAt));
    }

    /// The id under which a charge is known, for refunds.
    String operation() {
        return "op-" + id;
    }

    Invoice moved(String newStatus, @Nullable String at) {
        return new Invoice(
                id,
                account,
                amount,
                language,
                secretHash,
                postLink,
                backLink,
                expiresAt,
                newStatus,
                at,
                refunded);
    }

    Invoice refunded(BigDecimal more) {
        var sum = refunded.add(more);
        return new Invoice(
                id,
                account,
                amount,
                language,
                secretHash,
                postLink,
                backLink,
                expiresAt,
                sum.compareTo(amount) == 0 ? "REFUND" : status,
                chargedAt,
                sum);
    }
}

package kz.robotbailiff.service.portal;

import java.time.Instant;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;

/// One payment and where each tenge of it went.
///
/// @param kind `paid`, `paid_outside` or `payment_reversed`
/// @param decision the decision that answered it, once it is answered
public record PaymentLine(
        String kind, Instant at, Tenge sum, @Nullable Long decision, List<ActLine> parts) {

    PaymentLine with(List<ActLine> went) {
        return new PaymentLine(kind, at, sum, decision, went);
    }
}

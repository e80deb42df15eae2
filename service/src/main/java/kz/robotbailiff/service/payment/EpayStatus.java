package kz.robotbailiff.service.payment;

import java.time.Instant;
import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;

/// How an online payment stands at its provider.
public sealed interface EpayStatus {

    /// Taken from the payer: only this is money. `at` is null where the provider names no moment.
    record Charged(String operation, Tenge sum, @Nullable Instant at) implements EpayStatus {}

    /// Begun, and nothing taken yet; `idle` while the person has not pressed anything.
    record Unfinished(boolean idle) implements EpayStatus {}

    /// Refused or cancelled: nothing was taken, or it was given back.
    record Failed() implements EpayStatus {}

    /// The provider knows no such payment.
    record Unknown() implements EpayStatus {}
}

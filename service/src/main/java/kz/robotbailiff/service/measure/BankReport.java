package kz.robotbailiff.service.measure;

import java.time.Instant;
import kz.robotbailiff.core.money.Tenge;

/// What a bank tells about an order after its receipt.
sealed interface BankReport {

    /// The order's id.
    long order();

    /// The bank's number of this report on this order, from 1.
    int seq();

    /// Accounts were looked for; `found` says whether there is one, `held` what is held now.
    record Executed(long order, int seq, boolean found, Tenge held) implements BankReport {}

    /// What was to be let go of has been; `held` is what remains.
    record Lifted(long order, int seq, Tenge held) implements BankReport {}

    /// Money was debited and sent to the cash control account.
    record Debited(long order, int seq, Tenge sum, String transaction, Instant at)
            implements BankReport {}

    /// The collection order is out of the bank's queue.
    record Recalled(long order, int seq) implements BankReport {}

    /// Whether such a report can answer such an order.
    default boolean answers(BankOrderKind kind) {
        return switch (this) {
            case Executed _ -> kind == BankOrderKind.SEIZURE;
            case Lifted _ -> kind == BankOrderKind.LIFT || kind == BankOrderKind.LIMIT;
            case Debited _ -> kind == BankOrderKind.COLLECTION;
            case Recalled _ -> kind == BankOrderKind.RECALL;
        };
    }
}

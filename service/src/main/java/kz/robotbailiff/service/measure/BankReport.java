package kz.robotbailiff.service.measure;

import java.time.Instant;
import java.util.List;
import kz.robotbailiff.core.law.ProtectedMoney;
import kz.robotbailiff.core.money.Tenge;

/// What a bank tells about an order after its receipt.
sealed interface BankReport {

    /// The order's id.
    long order();

    /// The bank's number of this report on this order, from 1.
    int seq();

    /// Accounts were looked for; `found` says whether there is one, `held` what is held now.
    ///
    /// @param accounts what the bank told of each, where it told it
    record Executed(long order, int seq, boolean found, Tenge held, List<Found> accounts)
            implements BankReport {

        /// What is held although the law protects it.
        Tenge barred(ProtectedMoney law) {
            return accounts.stream()
                    .map(each -> each.barred(law))
                    .reduce(Tenge.ZERO, Tenge::plus)
                    .min(held);
        }
    }

    /// One account as the bank found it.
    ///
    /// @param kind `current`, `income`, or a kind that the law protects
    record Found(String iban, String kind, Tenge balance, Tenge seized) {

        private Tenge barred(ProtectedMoney law) {
            var free = law.free(kind, balance);
            return seized.exceeds(free) ? seized.minus(free) : Tenge.ZERO;
        }

        /// Without the account, so that no log can tell it.
        @Override
        public String toString() {
            return "account of kind " + kind;
        }
    }

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

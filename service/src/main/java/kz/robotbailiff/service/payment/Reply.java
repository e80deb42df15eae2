package kz.robotbailiff.service.payment;

import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.payment.Accounts.Account;
import org.jspecify.annotations.Nullable;

/// What we answer in the check–pay protocol, in no dialect yet.
///
/// @param idName what the agent calls its own id
/// @param transaction the agent's id, echoed
/// @param sum the sum told, where there was one
/// @param receipt our number of the payment, where it is booked
/// @param account the account found by a check
record Reply(
        String idName,
        String transaction,
        Reason reason,
        @Nullable Tenge sum,
        @Nullable Long receipt,
        @Nullable Account account) {

    /// The words of the answer beside its code.
    String comment() {
        return reason.name();
    }
}

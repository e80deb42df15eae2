package kz.robotbailiff.service.payment;

import java.time.Instant;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.docket.PaymentNumber;
import org.jspecify.annotations.Nullable;

/// Money as a provider tells of it.
///
/// @param provider who tells; with `transaction` it names the money for ever
/// @param account what the payer typed, or null where the file is known
/// @param file the file, where the way of payment knows it
/// @param happenedAt when the payer paid, by the provider's own clock
/// @param intent the payment begun on a page of ours, where it was
record Notice(
        String provider,
        String transaction,
        @Nullable String account,
        @Nullable Long file,
        Tenge sum,
        Channel channel,
        Instant happenedAt,
        @Nullable Long intent) {

    /// Money for an account that a person typed: a proceeding's number or a short payment number.
    static Notice forAccount(
            String provider, String transaction, String account, Tenge sum, Instant happenedAt) {
        var number = PaymentNumber.file(account);
        var file = number.isPresent() ? number.getAsLong() : null;
        return new Notice(
                provider, transaction, account, file, sum, Channel.GATEWAY, happenedAt, null);
    }

    /// A notice may overtake the word that takes its money back. What a register tells later, or an
    /// agent when it is asked, is its last word.
    boolean heedsWithdrawal() {
        return channel == Channel.GATEWAY;
    }

    Notice by(Channel other) {
        return new Notice(provider, transaction, account, file, sum, other, happenedAt, intent);
    }
}

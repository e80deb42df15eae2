package kz.robotbailiff.sandbox.treasury;

import org.jspecify.annotations.Nullable;

/// A payment order as the treasury keeps it.
///
/// @param state paid or refused
public record Payout(
        String id,
        String purpose,
        String sum,
        @Nullable Payee payee,
        String reference,
        @Nullable String state,
        @Nullable String reason) {

    /// The account named in the order.
    public record Payee(
            String iik,
            String bik,
            @Nullable String kbe,
            @Nullable String knp,
            @Nullable String kbk,
            @Nullable String bin) {}

    Payout judged() {
        var account = payee;
        var wrong = account != null && !account.iik().startsWith("KZ");
        return new Payout(
                id,
                purpose,
                sum,
                payee,
                reference,
                wrong ? "refused" : "paid",
                wrong ? "no such account" : "");
    }

    /// Whether two orders of one id ask for the same.
    boolean isSameAs(Payout other) {
        return sum.equals(other.sum) && purpose.equals(other.purpose);
    }
}

package kz.robotbailiff.sandbox.treasury;

import org.jspecify.annotations.Nullable;

/// A payment order as the treasury keeps it.
///
/// @param id the order's own id, from end to end
/// @param words what it is for, as the message says
/// @param state paid or refused
public record Payout(
        String id,
        String sum,
        @Nullable Payee payee,
        String words,
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
        return new Payout(id, sum, payee, words, wrong ? "refused" : "paid", wrong ? "AC01" : null);
    }

    /// The first of the words: claimant, refund or bailiff.
    String purpose() {
        return words.split(" ", 2)[0];
    }

    /// The words after it.
    String reference() {
        return words.contains(" ") ? words.split(" ", 2)[1] : "";
    }

    boolean isPaid() {
        return "paid".equals(state);
    }

    /// Whether two orders of one id ask for the same.
    boolean isSameAs(Payout other) {
        return sum.equals(other.sum) && words.equals(other.words);
    }
}

package kz.robotbailiff.service.docket;

import java.net.URI;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;

/// Where a debtor pays: the payment room's door for the debtor's page.
///
/// The key is made by the caller, names the payment for ever, and makes every call safe to repeat:
/// the same key is the same payment.
public interface Checkout {

    /// Where the payer will be sent, as shown to them before they leave: the provider's host.
    String host();

    /// The scheme, host and port of that page: browsers let a form lead to no other. Empty where
    /// nobody can pay online.
    String origin();

    /// Begins the payment, or finds it again under its key.
    ///
    /// @param order what is to be paid
    /// @return the provider's page for this payment
    /// @throws Unavailable when the provider does not answer; the same key may be tried again
    URI begin(Order order);

    /// How the payment stands; the provider is asked where the answer is not known yet.
    Progress progress(String key);

    /// What is to be paid.
    ///
    /// @param key the payment's name: at most 40 characters of the URL-safe alphabet
    /// @param back where the provider sends the payer back to
    record Order(String key, long file, Tenge sum, Language language, URI back) {}

    /// How a payment stands.
    enum Progress {
        /// Nobody began it.
        UNKNOWN,
        /// The payer is at the provider's page, or has left it without paying yet.
        WAITING,
        /// The provider took the money; it does not count towards the debt yet.
        BOOKING,
        /// Booked, and what is left of the debt is less by it.
        DONE,
        /// No money was taken.
        FAILED
    }

    /// The provider does not answer at this moment; no money was taken.
    final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unavailable(String why) {
            super(why);
        }
    }
}

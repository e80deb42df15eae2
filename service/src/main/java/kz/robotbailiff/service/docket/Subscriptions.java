package kz.robotbailiff.service.docket;

import java.util.Optional;

/// How a debtor's browser asks for messages (Web Push, RFC 8030); the notice room answers.
public interface Subscriptions {

    /// The key that a browser needs to subscribe, in base64url; nothing if it is not offered here.
    Optional<String> publicKey();

    /// Keeps a browser's subscription for the debtor of a file; the same again changes nothing.
    ///
    /// @return whether it can be used: a known push service, a point of the curve, a whole secret
    boolean subscribe(long file, Browser browser);

    /// Forgets a browser.
    void unsubscribe(long file, String endpoint);

    /// What a browser's `PushSubscription` holds.
    ///
    /// @param endpoint where its push service takes messages for it
    /// @param p256dh its public key in base64url
    /// @param auth its secret in base64url
    record Browser(String endpoint, String p256dh, String auth) {}
}

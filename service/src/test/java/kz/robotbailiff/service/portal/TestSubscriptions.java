package kz.robotbailiff.service.portal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.robotbailiff.service.docket.Subscriptions;

/// Browsers that asked for messages; one push service is known.
final class TestSubscriptions implements Subscriptions {

    static final String KNOWN = "https://push.example.kz/";
    static final List<Browser> KEPT = new CopyOnWriteArrayList<>();

    /// The published example of RFC 8291, so that a browser takes it for a key.
    static final String KEY =
            "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg"
                    + "Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";

    @Override
    public Optional<String> publicKey() {
        return Optional.of(KEY);
    }

    @Override
    public boolean subscribe(long file, Browser browser) {
        return browser.endpoint().startsWith(KNOWN) && KEPT.add(browser);
    }

    @Override
    public void unsubscribe(long file, String endpoint) {
        KEPT.removeIf(browser -> browser.endpoint().equals(endpoint));
    }
}

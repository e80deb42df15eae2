package kz.robotbailiff.service.payment;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import kz.robotbailiff.service.payment.PaymentSettings.Agent;
import kz.robotbailiff.service.payment.PaymentSettings.Treasury;

/// Settings for tests without a context.
final class Rigs {

    private Rigs() {}

    static PaymentSettings settings(Map<String, Agent> agents, PaymentSettings.Provider provider) {
        return new PaymentSettings(
                URI.create("http://localhost:8080"),
                agents,
                Duration.ofSeconds(10),
                Duration.ofMinutes(15),
                provider,
                new Treasury(null, "", "RB", "KZ00", "BIC", null, null, null));
    }
}

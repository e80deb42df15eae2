package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What we ask an agent: which payments are unfinished, how one stands, and its register of a day.
final class AgentLine {

    private final Wire wire;
    private final PaymentSettings settings;

    AgentLine(Wire wire, PaymentSettings settings) {
        this.wire = wire;
        this.settings = settings;
    }

    /// The agents that answer questions.
    List<String> asked() {
        return settings.agents().entrySet().stream()
                .filter(agent -> agent.getValue().api() != null)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /// Payments of ours that it has begun and not told us of yet.
    ///
    /// @throws Wire.Silence when nothing can be known: no answer, or nonsense
    List<AgentPayment> unfinished(String agent) throws Wire.Silence {
        return AgentAnswers.unfinished(get(agent, "/unfinished"))
                .orElseThrow(() -> new Wire.Silence(agent + " (nonsense)", null));
    }

    /// How one payment stands, by its id or by the number of its receipt.
    AgentPayment payment(String agent, String id) throws Wire.Silence {
        return AgentAnswers.payment(get(agent, "/payments/" + URLEncoder.encode(id, UTF_8)))
                .orElseThrow(() -> new Wire.Silence(agent + " (nonsense)", null));
    }

    /// The bytes of its register of a day, whatever they are.
    byte[] register(String agent, LocalDate day) throws Wire.Silence {
        return get(agent, "/registers/" + day);
    }

    private byte[] get(String name, String path) throws Wire.Silence {
        var agent = Optional.ofNullable(settings.agents().get(name));
        var api = agent.map(PaymentSettings.Agent::api).orElse(null);
        if (agent.isEmpty() || api == null) {
            throw new Wire.Silence(name + " (not set)", null);
        }
        var pair = (name + ":" + agent.get().secret()).getBytes(UTF_8);
        var headers = Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        return wire.bytes(URI.create(api + path), headers);
    }
}

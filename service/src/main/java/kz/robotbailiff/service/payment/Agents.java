package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.robotbailiff.service.payment.PaymentSettings.Agent;
import org.jspecify.annotations.Nullable;

/// Knows the agents that may tell us of money: by a seal over the message or by a password, and by
/// the network they call from.
final class Agents {

    private static final String SEALED = "sha256=";
    private static final String BASIC = "Basic ";
    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    private final Map<String, Agent> agents;
    private final Map<String, List<Network>> networks = new HashMap<>();

    Agents(Map<String, Agent> agents) {
        this.agents = Map.copyOf(agents);
        agents.forEach((name, agent) ->
                networks.put(name, agent.addresses().stream().map(Network::parse).toList()));
    }

    /// The agent that sealed the message, named by `X-Agent`, sealed in `X-Signature`.
    Optional<String> sealed(HttpServletRequest request, byte[] message) {
        var name = request.getHeader("X-Agent");
        var seal = request.getHeader("X-Signature");
        var agent = allowed(name, request);
        if (agent == null || seal == null || !seal.startsWith(SEALED)) {
            return Optional.empty();
        }
        var given = seal.substring(SEALED.length());
        return Seal.matches(Seal.of(agent.secret(), message), given)
                ? Optional.of(name)
                : Optional.empty();
    }

    /// Whether reading a message is worth while: a known agent, from its own network, with a seal.
    boolean mayBeSealed(HttpServletRequest request) {
        var seal = request.getHeader("X-Signature");
        return seal != null && allowed(request.getHeader("X-Agent"), request) != null;
    }

    /// What the agent calls its own id in the terminal protocol.
    String idName(String name) {
        var agent = agents.get(name);
        return agent == null ? "osmp_txn_id" : agent.idName();
    }

    /// The agent that TLS knows by its certificate, that named itself with its password, or that
    /// sealed what it sent.
    Optional<String> known(HttpServletRequest request, byte[] message) {
        var header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(BASIC)) {
            return byCertificate(request).or(() -> sealed(request, message));
        }
        var pair = decoded(header.substring(BASIC.length()).strip());
        int colon = pair.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        var name = pair.substring(0, colon);
        var agent = allowed(name, request);
        return agent != null && Seal.matches(agent.secret(), pair.substring(colon + 1))
                ? Optional.of(name)
                : Optional.empty();
    }

    private Optional<String> byCertificate(HttpServletRequest request) {
        if (!(request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain)
                || chain.length == 0) {
            return Optional.empty();
        }
        var print = print(chain[0]);
        return agents.keySet().stream()
                .filter(name -> print.equalsIgnoreCase(certificate(name)))
                .filter(name -> allowed(name, request) != null)
                .findFirst();
    }

    private String certificate(String name) {
        var agent = agents.get(name);
        return agent == null ? "" : Objects.requireNonNullElse(agent.certificate(), "");
    }

    private static String print(X509Certificate certificate) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Agent allowed(@Nullable String name, HttpServletRequest request) {
        var agent = name == null ? null : agents.get(name);
        if (name == null || agent == null || agent.secret().isEmpty()) {
            return null;
        }
        var from = networks.getOrDefault(name, List.of());
        var remote = request.getRemoteAddr();
        return from.isEmpty() || from.stream().anyMatch(network -> network.contains(remote))
                ? agent
                : null;
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), UTF_8);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}

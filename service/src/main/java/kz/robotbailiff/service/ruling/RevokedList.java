package kz.robotbailiff.service.ruling;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The rulings that hold no longer, as of a moment; signed, so that it can be carried off and used
/// where there is no network.
///
/// @param asOf the moment of which it is true
record RevokedList(Instant asOf, List<Revoked> revoked) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /// A ruling that holds no longer.
    ///
    /// @param by the number of the act that corrected or cancelled it; empty where it has none
    record Revoked(String number, LocalDate on, String reason, String by) {

        private Map<String, Object> data() {
            return Map.of("number", number, "on", on.toString(), "reason", reason, "by", by);
        }
    }

    Optional<Revoked> find(String number) {
        return revoked.stream().filter(entry -> entry.number().equals(number)).findFirst();
    }

    byte[] write(SigningKey key) {
        var list =
                Canonical.write(
                        Map.of(
                                "asOf", asOf.toString(),
                                "revoked", revoked.stream().map(Revoked::data).toList()));
        return write(list, key.sign(Canonical.bytes(list)));
    }

    private static byte[] write(String list, byte[] signature) {
        return Canonical.bytes(
                Canonical.write(Map.of("list", list, "signature", ProofFile.base64(signature))));
    }

    static boolean isList(byte[] file) {
        return new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1)
                .equals("{\"list\":");
    }

    /// Reads a list that one of the known signed; empty where none did.
    static Optional<RevokedList> read(byte[] file, Collection<X509Certificate> known) {
        try {
            var data = JSON.readTree(file);
            var list = data.path("list").asString("");
            var signature = Base64.getDecoder().decode(data.path("signature").asString(""));
            boolean signed =
                    known.stream()
                            .anyMatch(who ->
                                    SealedPage.isSigned(Canonical.bytes(list), signature, who));
            return signed && Arrays.equals(file, write(list, signature))
                    ? Optional.of(parse(list))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static RevokedList parse(String list) {
        var data = JSON.readTree(list);
        var revoked =
                data.path("revoked")
                        .valueStream()
                        .map(entry ->
                                new Revoked(
                                        entry.path("number").asString(),
                                        LocalDate.parse(entry.path("on").asString()),
                                        entry.path("reason").asString(),
                                        entry.path("by").asString()))
                        .toList();
        return new RevokedList(Instant.parse(data.path("asOf").asString()), revoked);
    }
}

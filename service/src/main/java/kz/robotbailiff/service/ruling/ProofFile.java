package kz.robotbailiff.service.ruling;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import kz.robotbailiff.service.ruling.RulingVerification.Signed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A ruling's frozen data and what proves it, as a file of canonical JSON.
///
/// There is one way only of writing it: a file that holds the same otherwise written is refused.
final class ProofFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ProofFile() {}

    static byte[] write(Signed signed) {
        return Canonical.bytes(
                Canonical.write(
                        Map.of(
                                "content", text(signed.content()),
                                "leaf", signed.leaf(),
                                "path", HexFormat.of().formatHex(signed.path()),
                                "head", text(signed.head()),
                                "signature", base64(signed.signature()),
                                "certificate", base64(signed.certificate()))));
    }

    static Optional<Signed> read(byte[] file) {
        try {
            var data = JSON.readTree(file);
            var signed =
                    new Signed(
                            Canonical.bytes(text(data, "content")),
                            data.path("leaf").asInt(-1),
                            HexFormat.of().parseHex(text(data, "path")),
                            Canonical.bytes(text(data, "head")),
                            Base64.getDecoder().decode(text(data, "signature")),
                            Base64.getDecoder().decode(text(data, "certificate")));
            return Arrays.equals(write(signed), file) ? Optional.of(signed) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException _) {
            // A changed byte may leave no JSON, no hexadecimal, no Base64: all the same to us.
            return Optional.empty();
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String text(JsonNode data, String name) {
        return data.path(name).asString("");
    }

    private static String text(byte[] canonical) {
        return new String(canonical, StandardCharsets.UTF_8);
    }
}

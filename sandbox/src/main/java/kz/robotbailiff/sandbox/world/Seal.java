package kz.robotbailiff.sandbox.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// How a stand-in and the service know each other: one bearer token and one key for HMAC-SHA256
/// over every body, both ways.
public record Seal(String token, String key) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String HEADER = "x-signature";

    /// Whether a call shows the token and carries the seal of its body.
    public boolean isOn(Call call) {
        return ("Bearer " + token).equals(call.headers().get("authorization"))
                && of(call.body().bytes()).equals(call.headers().get(HEADER));
    }

    /// A report of the stand-in under this seal.
    public Report report(String standIn, String path, Object value) {
        return report(standIn, path, "application/json", Json.write(value));
    }

    /// A report in a shape of its own under this seal.
    public Report report(String standIn, String path, String mediaType, String body) {
        var headers =
                Map.of(
                        "Content-Type",
                        mediaType,
                        "Authorization",
                        "Bearer " + token,
                        "X-Signature",
                        of(body.getBytes(UTF_8)));
        return new Report(standIn, path, headers, body);
    }

    private String of(byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

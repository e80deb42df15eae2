package kz.robotbailiff.service.notice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/// Says to a push service who we are (RFC 8292): a token signed with ES256, for that service alone.
final class Vapid {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Duration LIFE = Duration.ofHours(12);
    private static final String HEAD =
            BASE64.encodeToString("{\"typ\":\"JWT\",\"alg\":\"ES256\"}".getBytes(US_ASCII));

    private final String contact;
    private final String publicKey;
    private final ECPrivateKey key;

    /// @param contact where the push service's operator reaches us, `mailto:` or `https:`
    /// @param publicKey 65 bytes in base64url, as browsers are given it
    /// @param privateKey 32 bytes in base64url
    Vapid(String contact, String publicKey, String privateKey) throws GeneralSecurityException {
        this.contact = contact;
        this.publicKey = publicKey;
        Curve.point(Base64.getUrlDecoder().decode(publicKey));
        this.key = Curve.secret(Base64.getUrlDecoder().decode(privateKey));
    }

    String publicKey() {
        return publicKey;
    }

    /// The header `Authorization` for a push service.
    String authorization(URI endpoint, Instant now) throws GeneralSecurityException {
        var audience = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        var claims =
                "{\"aud\":\"%s\",\"exp\":%d,\"sub\":\"%s\"}"
                        .formatted(audience, now.plus(LIFE).getEpochSecond(), contact);
        var signed = HEAD + "." + BASE64.encodeToString(claims.getBytes(UTF_8));
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key);
        signature.update(signed.getBytes(US_ASCII));
        return "vapid t="
                + signed
                + "."
                + BASE64.encodeToString(signature.sign())
                + ", k="
                + publicKey;
    }
}

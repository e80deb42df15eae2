package kz.robotbailiff.service.platform;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A partner at the other end of a sealed line: both sides show one token and share one key.
///
/// @param token the bearer token of every call, both ways
/// @param key the secret of the HMAC-SHA256 over every body, both ways
public record Peer(String code, URI url, String token, String key, Duration patience) {

    /// Whether a call shows this peer's token.
    public boolean showsToken(@Nullable String authorization) {
        return authorization != null && Seal.same(authorization, "Bearer " + token);
    }

    /// Whether a body carries this peer's seal.
    public boolean sealed(byte[] body, @Nullable String seal) {
        return seal != null && Seal.same(seal, Seal.of(key, body));
    }

    /// Without its secrets.
    @Override
    public String toString() {
        return code;
    }
}

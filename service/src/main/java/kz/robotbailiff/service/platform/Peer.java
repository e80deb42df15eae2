package kz.robotbailiff.service.platform;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A partner at the other end of a sealed line: both sides show one token and share one key.
///
/// @param token the bearer token of every call, both ways
/// @param key the secret of the HMAC-SHA256 over every body, both ways
public record Peer(String code, URI url, String token, String key, Duration patience) {

    private static final int SHORTEST = 24;

    /// Whether a call shows this peer's token.
    public boolean showsToken(@Nullable String authorization) {
        return authorization != null && Seal.same(authorization, "Bearer " + token);
    }

    /// Whether a body carries this peer's seal.
    public boolean sealed(byte[] body, @Nullable String seal) {
        return seal != null && Seal.same(seal, Seal.of(key, body));
    }

    /// Full sentences on what is too weak for production, in the names of the settings.
    public List<String> weaknesses(String setting) {
        var weak = new ArrayList<String>();
        if (isWeak(token)) {
            weak.add(setting + ".token is shorter than 24 characters or a sandbox's.");
        }
        if (isWeak(key)) {
            weak.add(setting + ".key is shorter than 24 characters or a sandbox's.");
        }
        return weak;
    }

    private static boolean isWeak(String secret) {
        return secret.length() < SHORTEST || secret.contains("sandbox");
    }

    /// Without its secrets.
    @Override
    public String toString() {
        return code;
    }
}

package kz.robotbailiff.service.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kz.robotbailiff.service.platform.Tokens;

/// The SHA-256 of a content, by which *the same again* is told from *something else*.
final class Digest {

    private final byte[] bytes;

    /// A digest as it was kept.
    Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    static Digest of(String canonical) {
        return of(canonical.getBytes(StandardCharsets.UTF_8));
    }

    static Digest of(byte[] content) {
        return new Digest(Tokens.sha256(content));
    }

    /// The bytes themselves, not a copy.
    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && Arrays.equals(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}

package kz.robotbailiff.sandbox.world;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The bytes that travel with a call or an answer.
public final class Body {

    /// Nothing at all.
    public static final Body NONE = new Body(new byte[0]);

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Wraps bytes, which the caller no longer touches.
    public static Body of(byte[] bytes) {
        return new Body(bytes);
    }

    /// Wraps a text as UTF-8.
    public static Body of(String text) {
        return new Body(text.getBytes(UTF_8));
    }

    /// The bytes themselves, not a copy.
    public byte[] bytes() {
        return bytes;
    }

    /// The bytes read as UTF-8.
    public String text() {
        return new String(bytes, UTF_8);
    }
}

package kz.robotbailiff.sandbox.smsc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Joins parts to the text that a phone shows.
final class Assembly {

    private static final int HEADER = 6;
    private static final byte WIDE = 8;

    private final Map<String, TreeMap<Integer, String>> incomplete = new HashMap<>();

    /// The whole text, once its last missing part has come.
    @Nullable String add(String phone, byte[] body, boolean joined, byte coding) {
        var charset = coding == WIDE ? UTF_16BE : ISO_8859_1;
        if (!joined) {
            return new String(body, charset);
        }
        var key = phone + "/" + body[3] + "/" + body[4];
        var parts = incomplete.computeIfAbsent(key, _ -> new TreeMap<>());
        parts.put((int) body[5], new String(body, HEADER, body.length - HEADER, charset));
        if (parts.size() < body[4]) {
            return null;
        }
        incomplete.remove(key);
        return String.join("", parts.values());
    }
}

package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads the fields of an address or a form from its bytes, and takes nothing that could be read in
/// two ways: no field twice, no broken escape, nothing but UTF-8.
public final class Query {

    private static final int LONGEST = 4 << 10;

    private Query() {}

    /// The fields, or empty where the bytes are no form of ours.
    public static Optional<Map<String, String>> read(byte[] form) {
        if (form.length > LONGEST) {
            return Optional.empty();
        }
        try {
            var fields = new HashMap<String, String>();
            for (var pair : strict(form, 0, form.length).split("&", -1)) {
                int equals = pair.indexOf('=');
                if (!pair.isEmpty()) {
                    var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                    var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                    if (fields.put(name, value) != null) {
                        return Optional.empty();
                    }
                }
            }
            return Optional.of(fields);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) throws CharacterCodingException {
        var bytes = text.getBytes(UTF_8);
        int to = 0;
        for (int at = 0; at < bytes.length; at++) {
            int b = bytes[at];
            if (b == '%') {
                b = hex(bytes, at + 1) << 4 | hex(bytes, at + 2);
                at += 2;
            } else if (b == '+') {
                b = ' ';
            }
            bytes[to++] = (byte) b;
        }
        return strict(bytes, 0, to);
    }

    private static int hex(byte[] bytes, int at) throws CharacterCodingException {
        int digit = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        if (digit < 0) {
            throw new CharacterCodingException();
        }
        return digit;
    }

    private static String strict(byte[] bytes, int from, int to) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString();
    }
}

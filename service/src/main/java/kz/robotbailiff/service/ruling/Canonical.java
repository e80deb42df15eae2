package kz.robotbailiff.service.ruling;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes data as canonical JSON (RFC 8785), so that the same facts are always the same bytes.
///
/// Rulings hold texts, whole numbers, truth values, lists and objects; nothing else is accepted.
final class Canonical {

    private Canonical() {}

    static String write(Map<String, ?> data) {
        var text = new StringBuilder(2000);
        object(data, text);
        return text.toString();
    }

    /// The bytes that are hashed and signed.
    static byte[] bytes(String canonical) {
        return canonical.getBytes(StandardCharsets.UTF_8);
    }

    private static void value(Object value, StringBuilder text) {
        switch (value) {
            case String string -> string(string, text);
            case Integer number -> text.append(number.intValue());
            case Long number -> text.append(number.longValue());
            case Boolean truth -> text.append(truth.booleanValue());
            case List<?> list -> list(list, text);
            case Map<?, ?> map -> object(map, text);
            default -> throw new IllegalArgumentException("not canonical: " + value.getClass());
        }
    }

    /// Keys are sorted by UTF-16 units, as `String` compares them.
    private static void object(Map<?, ?> map, StringBuilder text) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        var separator = '{';
        for (var entry : sorted.entrySet()) {
            text.append(separator);
            string(entry.getKey(), text);
            text.append(':');
            value(entry.getValue(), text);
            separator = ',';
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void list(List<?> list, StringBuilder text) {
        var separator = '[';
        for (var element : list) {
            text.append(separator);
            value(element, text);
            separator = ',';
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private static void string(String string, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            character(string.charAt(i), text);
        }
        text.append('"');
    }

    private static void character(char c, StringBuilder text) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (c < ' ') {
                    text.append("\\u00").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
                } else {
                    text.append(c);
                }
            }
        }
    }
}

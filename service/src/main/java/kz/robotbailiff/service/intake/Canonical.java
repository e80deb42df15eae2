package kz.robotbailiff.service.intake;

import java.util.Comparator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The one written form of a document, by the rules of RFC 8785: keys in order, no blanks, the
/// shortest escapes. It is what the authority signs and what is kept.
///
/// Our documents hold no numbers, so that the hardest part of that standard never arises.
final class Canonical {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder(2_000);

    private Canonical() {}

    /// The canonical text of an object without one of its fields.
    static String text(JsonNode object, String without) {
        var canonical = new Canonical();
        canonical.object(object, without);
        return canonical.text.toString();
    }

    private void value(JsonNode node) {
        if (node.isObject()) {
            object(node, "");
        } else if (node.isArray()) {
            array(node);
        } else if (node.isString()) {
            string(node.stringValue());
        } else {
            text.append(node); // numbers and literals: such a document is refused anyway
        }
    }

    private void object(JsonNode object, String without) {
        text.append('{');
        int start = text.length();
        object.properties().stream()
                .filter(field -> !field.getKey().equals(without))
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(field -> {
                    comma(start);
                    string(field.getKey());
                    text.append(':');
                    value(field.getValue());
                });
        text.append('}');
    }

    private void array(JsonNode array) {
        text.append('[');
        int start = text.length();
        array.values()
                .forEach(item -> {
                    comma(start);
                    value(item);
                });
        text.append(']');
    }

    private void comma(int start) {
        if (text.length() > start) {
            text.append(',');
        }
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
        text.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"', '\\' -> text.append('\\').append(c);
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < ' ') {
                    text.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                } else {
                    text.append(c);
                }
            }
        }
    }
}

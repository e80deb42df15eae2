package kz.robotbailiff.core.law;

import java.util.List;
import java.util.Map;

/// Writes maps, lists, numbers and text as JSON, two blanks a level; everything else as its text.
final class Json {
    private Json() {}

    static String of(Object value) {
        StringBuilder json = new StringBuilder();
        write(json, value, "\n");
        return json.toString();
    }

    private static void write(StringBuilder json, Object value, String indent) {
        switch (value) {
            case Map<?, ?> map -> object(json, map, indent + "  ", indent);
            case List<?> list -> array(json, list, indent + "  ", indent);
            case Integer number -> json.append(number);
            default -> quoted(json, value.toString());
        }
    }

    private static void object(StringBuilder json, Map<?, ?> map, String inner, String outer) {
        String separator = "";
        json.append('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.append(separator).append(inner);
            quoted(json, entry.getKey().toString());
            json.append(": ");
            write(json, entry.getValue(), inner);
            separator = ",";
        }
        json.append(map.isEmpty() ? "" : outer).append('}');
    }

    private static void array(StringBuilder json, List<?> list, String inner, String outer) {
        String separator = "";
        json.append('[');
        for (Object element : list) {
            json.append(separator).append(inner);
            write(json, element, inner);
            separator = ",";
        }
        json.append(list.isEmpty() ? "" : outer).append(']');
    }

    private static void quoted(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> json.append(c < ' ' ? "\\u%04x".formatted((int) c) : c);
            }
        }
        json.append('"');
    }
}

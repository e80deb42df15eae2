package kz.robotbailiff.sandbox.world;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sandbox's one way of reading and writing JSON: dates as text, unknown fields passed over.
public final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Json() {}

    /// Reads a record.
    public static <T> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /// Reads a record.
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /// Reads a tree, for whoever wants two fields of many.
    public static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    /// Writes one line of JSON.
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /// Writes one line of JSON as UTF-8.
    public static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }
}

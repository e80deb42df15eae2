package kz.robotbailiff.service.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON as the API promises it: UTF-8, one value, no key twice, not deep.
final class StrictJson {

    private static final int DEEPEST = 8;

    /// Writes answers; reads nothing without the checks above.
    static final JsonMapper MAPPER = mapper();

    private StrictJson() {}

    /// The value, or a refusal that never quotes what was sent.
    static JsonNode read(byte[] bytes) {
        try {
            var node = MAPPER.readTree(text(bytes));
            if (node == null || node.isMissingNode()) {
                throw notJson("json.empty");
            }
            return node;
        } catch (CharacterCodingException e) {
            throw notJson("json.utf8");
        } catch (JacksonException e) {
            throw notJson(
                    e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Duplicate")
                            ? "json.duplicate"
                            : "json.malformed");
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Refused notJson(String rule) {
        return Refusal.of(Trouble.NOT_JSON, Fault.of("", rule)).thrown();
    }

    private static JsonMapper mapper() {
        var constraints = StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
        var factory =
                JsonFactory.builder()
                        .streamReadConstraints(constraints)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}

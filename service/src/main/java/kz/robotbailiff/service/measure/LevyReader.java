package kz.robotbailiff.service.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.document.Check;
import kz.robotbailiff.core.document.Iin;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads `{"levies": [{"levyId", "iin", "state": "stands" | "ended"}]}`; a batch is taken whole or
/// not at all.
final class LevyReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 2_000;

    private LevyReader() {}

    /// The levies, or empty where the bytes are no such batch.
    static Optional<List<Levy>> read(byte[] body) {
        try {
            var told = JSON.readTree(body).path("levies");
            if (!told.isArray() || told.isEmpty() || told.size() > MOST) {
                return Optional.empty();
            }
            var levies = new ArrayList<Levy>();
            for (var each : told) {
                levies.add(levy(each));
            }
            return Optional.of(List.copyOf(levies));
        } catch (JacksonException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Levy levy(JsonNode json) {
        var id = json.path("levyId").asString("");
        var iin = json.path("iin").asString("");
        if (!id.matches("[0-9A-Za-z_./-]{1,100}") || Iin.check(iin) != Check.VALID) {
            throw new IllegalArgumentException("id or iin");
        }
        return switch (json.path("state").asString("")) {
            case "stands" -> new Levy(id, iin, true);
            case "ended" -> new Levy(id, iin, false);
            default -> throw new IllegalArgumentException("state");
        };
    }
}

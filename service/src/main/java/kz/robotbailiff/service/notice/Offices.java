package kz.robotbailiff.service.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.core.document.Language;
import org.jspecify.annotations.Nullable;

/// Where the territorial bodies sit, from the same table as the rulings' heads: a notice has to say
/// who sends it, by name and address.
final class Offices {

    private static final String TABLE = "/territory/bodies.csv";

    private final Map<Integer, Map<String, String>> byRegion = new HashMap<>();

    private Offices(String table) {
        var lines = table.lines().filter(line -> !line.isBlank()).map(Offices::fields).toList();
        var columns = lines.getFirst();
        for (var fields : lines.subList(1, lines.size())) {
            var row = new HashMap<String, String>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), fields.get(i));
            }
            byRegion.put(Integer.parseInt(fields.getFirst()), row);
        }
    }

    /// @param file a table of one's own; empty for the program's
    static Offices of(String file) {
        try {
            if (!file.isEmpty()) {
                return new Offices(Files.readString(Path.of(file)));
            }
            try (var in = Offices.class.getResourceAsStream(TABLE)) {
                Objects.requireNonNull(in, TABLE);
                return new Offices(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the territorial bodies", e);
        }
    }

    /// The address of a region's body; there is none in English.
    @Nullable String address(int region, Language language) {
        var row = byRegion.get(region);
        return row == null ? null : row.get("address_" + language.tag());
    }

    /// Splits at commas that no quotation marks enclose.
    private static List<String> fields(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).stream()
                .map(field -> field.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                .toList();
    }
}

package kz.robotbailiff.service.ruling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The territorial bodies by region, from a table: `territory/bodies.csv`, or a file of one's own.
public final class Bodies {

    private static final String TABLE = "/territory/bodies.csv";

    private final Map<Integer, Body> byRegion;

    private Bodies(String table) {
        var lines = table.lines().filter(line -> !line.isBlank()).toList();
        var columns = fields(lines.getFirst());
        this.byRegion =
                lines.stream()
                        .skip(1)
                        .map(line -> body(columns, fields(line)))
                        .collect(Collectors.toUnmodifiableMap(Body::region, Function.identity()));
    }

    /// The table of the program: real names of bodies, invented addresses and signers.
    public static Bodies ofProgram() {
        try (var in = Bodies.class.getResourceAsStream(TABLE)) {
            Objects.requireNonNull(in, TABLE);
            return new Bodies(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A table of the same columns, whose rows are marked `official`.
    public static Bodies load(Path file) {
        try {
            return new Bodies(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read the territorial bodies: " + file, e);
        }
    }

    Set<Integer> regions() {
        return byRegion.keySet();
    }

    Optional<Body> of(int region) {
        return Optional.ofNullable(byRegion.get(region));
    }

    /// Whether any row is invented.
    public boolean hasSandboxRows() {
        return byRegion.values().stream().anyMatch(Body::sandbox);
    }

    private static Body body(List<String> columns, List<String> fields) {
        if (fields.size() != columns.size()) {
            throw new IllegalArgumentException("a row of territorial bodies is broken: " + fields);
        }
        var row =
                IntStream.range(0, columns.size())
                        .boxed()
                        .collect(Collectors.toMap(columns::get, fields::get));
        return new Body(
                Integer.parseInt(text(row, "region")),
                words(row, "name"),
                words(row, "place"),
                words(row, "address"),
                words(row, "position"),
                words(row, "signer"),
                !text(row, "mark").equals("official"));
    }

    private static Body.Words words(Map<String, String> row, String column) {
        return new Body.Words(text(row, column + "_kk"), text(row, column + "_ru"));
    }

    private static String text(Map<String, String> row, String column) {
        var text = row.get(column);
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("territorial bodies lack " + column + ": " + row);
        }
        return text;
    }

    /// Splits at commas that no quotation marks enclose.
    private static List<String> fields(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).stream()
                .map(field -> field.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                .toList();
    }
}

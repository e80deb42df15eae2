package kz.robotbailiff.core.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The boundaries on whose two sides the law answers differently, each with the two cases that
/// stand on them; a case that is not there is an error.
final class Boundaries {
    private static final String FILE = "/law/boundaries.csv";

    private Boundaries() {}

    static List<Row> rows() {
        try (var in = Objects.requireNonNull(Boundaries.class.getResourceAsStream(FILE))) {
            return Csv.read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The case that a side names.
    static Row side(Row boundary, String side) {
        String sentence = boundary.text(side);
        return CaseFiles.rows(boundary.text("file")).stream()
                .filter(row -> row.text("sentence").equals(sentence))
                .findFirst()
                .orElseThrow(
                        () -> boundary.error("no case: " + sentence, "write it or name another"));
    }
}

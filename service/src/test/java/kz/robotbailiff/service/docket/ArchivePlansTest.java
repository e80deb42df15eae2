package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.robotbailiff.service.Plans;
import kz.robotbailiff.service.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever asks for files opens the chunks of those files and no others.
class ArchivePlansTest {

    private static final HikariDataSource SOURCE = TestDatabase.fresh();
    private static final Path STATEMENTS =
            Path.of("src/main/resources/kz/robotbailiff/service").toAbsolutePath();

    /// These are meant to read everything: the recount, and a replay that goes from file to file.
    private static final Set<String> WHOLE = Set.of("recount.sql", "replay_files.sql");

    private static final Pattern UNBOUND =
            Pattern.compile("(?m)^.*Seq Scan on \\w*(archive|chunk).*");

    @AfterAll
    static void close() {
        SOURCE.close();
    }

    static List<Path> readers() throws IOException {
        try (Stream<Path> all = Files.walk(STATEMENTS)) {
            return all.filter(file -> file.toString().endsWith(".sql"))
                    .filter(file -> !WHOLE.contains(String.valueOf(file.getFileName())))
                    .filter(file ->
                            text(file)
                                    .matches(
                                            "(?s).*\\b(v_every_|v_file_m|v_payee|v_service|v_ruling).*"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void opensOnlyTheChunksOfItsFiles(Path statement) throws SQLException {
        var plan = Plans.of(SOURCE, text(statement));
        assertThat(plan).contains("docket_archive");
        assertThat(UNBOUND.matcher(plan).results().map(r -> r.group()).toList()).as(plan).isEmpty();
    }
}

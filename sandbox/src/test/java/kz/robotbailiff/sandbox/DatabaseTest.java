package kz.robotbailiff.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import kz.robotbailiff.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://h/d, jdbc:postgresql://h/d",
        "postgresql://h:5/d, jdbc:postgresql://h:5/d",
        "postgres://u:p@h/d, jdbc:postgresql://h/d?user=u&password=p",
        "postgresql://u@h:5/d?a=b, jdbc:postgresql://h:5/d?a=b&user=u&password="
    })
    void everyUsualWayOfWritingAnAddressIsUnderstood(String written, String understood) {
        assertThat(Database.jdbc(written)).isEqualTo(understood);
    }

    @Test
    void anotherKindOfDatabaseIsRefusedWithASentence() {
        assertThatThrownBy(() -> Database.jdbc("mysql://h/d"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("postgresql://user:password@host/name");
    }

    @Test
    void theSandboxRunsOnADatabaseThatIsThereAlready() throws Exception {
        try (var server = EmbeddedPostgres.start(folder.resolve("theirs"), RunTest.programs())) {
            server.createDatabase("theirs");
            var url =
                    "postgresql://%s:%s@127.0.0.1:%d/theirs"
                            .formatted(server.user(), server.password(), server.port());
            var options = Options.throwAway(folder.resolve("data")).with(url);
            try (var sandbox = Sandbox.start(options)) {
                assertThat(SandboxTest.status(sandbox.ports().serviceUrl())).isLessThan(400);
                assertThat(folder.resolve("data").resolve("database")).doesNotExist();
            }
        }
    }
}

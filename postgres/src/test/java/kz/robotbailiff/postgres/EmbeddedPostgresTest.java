package kz.robotbailiff.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir Path folder;

    @Test
    void startsOnAnEmptyFolderWithItsOwnPasswordOnLoopbackOnly() throws Exception {
        try (var postgres = start()) {
            assertThat(text(postgres, "show server_version_num")).startsWith("18");
            assertThat(text(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(text(postgres, "show fsync")).isEqualTo("on");
            assertThat(text(postgres, "show data_checksums")).isEqualTo("on");
            assertThat(text(postgres, "select upper('әғқңөұүһі')")).isEqualTo("ӘҒҚҢӨҰҮҺІ");
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() ->
                            DriverManager.getConnection(
                                    postgres.jdbcUrl("postgres"), postgres.user(), "guess"))
                    .hasMessageContaining("authentication failed");
        }
        assertThat(folder.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void keepsItsDataOverARestartAndSharesTheFolderWithNobody() throws Exception {
        try (var postgres = start()) {
            postgres.createDatabase("docket");
            postgres.createDatabase("docket");
            execute(postgres, "docket", "create table kept as select 7 as answer");
            assertThatThrownBy(() -> postgres.createDatabase("a; drop database b"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(this::start)
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining("in use by another running program");
        }
        try (var postgres = start()) {
            assertThat(text(postgres, "docket", "select answer from kept")).isEqualTo("7");
        }
    }

    @Test
    void forgetsItsDataWhenAsked() throws Exception {
        another("stay").destroyForcibly().waitFor();

        try (var postgres = EmbeddedPostgres.startAnew(folder, Folders.cache())) {
            assertThat(text(postgres, "select to_regclass('seen')")).isNull();
        }
    }

    @Test
    void startsAgainAfterTheServerWasKilled() throws Exception {
        try (var postgres = start()) {
            execute(postgres, "postgres", "create table kept as select 7 as answer");
            kill(serverPid());
        }
        try (var postgres = start()) {
            assertThat(text(postgres, "select answer from kept")).isEqualTo("7");
        }
    }

    @Test
    void takesOverFromAProgramThatWasKilled() throws Exception {
        var program = another("stay");
        var orphan = serverPid();
        kill(program.pid());

        try (var postgres = start()) {
            assertThat(text(postgres, "select year from seen")).isEqualTo("2026");
            var gone = ProcessHandle.of(orphan).map(ProcessHandle::onExit);
            if (gone.isPresent()) {
                gone.get().get(10, TimeUnit.SECONDS);
            }
            assertThat(serverPid()).isNotEqualTo(orphan);
        }
    }

    @Test
    void aPidThatNowBelongsToSomeoneElseDoesNotMatter() throws Exception {
        start().close();
        var pidFile = folder.resolve("postgres/cluster/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");

        try (var postgres = start()) {
            assertThat(text(postgres, "select 1")).isEqualTo("1");
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder, Folders.cache());
    }

    private long serverPid() throws Exception {
        var file = folder.resolve("postgres/cluster/postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    private static void kill(long pid) throws Exception {
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    private Process another(String mode) throws Exception {
        return AnotherProgram.start(folder, Folders.cache(), mode);
    }

    private static String text(EmbeddedPostgres postgres, String query) throws SQLException {
        return text(postgres, "postgres", query);
    }

    private static String text(EmbeddedPostgres postgres, String database, String query)
            throws SQLException {
        try (var connection = connect(postgres, database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(EmbeddedPostgres postgres, String database, String sql)
            throws SQLException {
        try (var connection = connect(postgres, database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres, String database)
            throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(database), postgres.user(), postgres.password());
    }
}

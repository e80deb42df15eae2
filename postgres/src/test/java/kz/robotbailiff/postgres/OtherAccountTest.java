package kz.robotbailiff.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Root cannot run PostgreSQL and a plain user cannot drop root, so both are tried.
class OtherAccountTest {

    /// An account that every Unix has; initdb insists on a name for its number.
    private static final int SOMEONE = 1;

    @TempDir Path folder;

    @BeforeEach
    void needsRootToBecomeSomeoneElse() {
        assumeTrue(
                "root".equals(System.getProperty("user.name")), "not root, so only as ourselves");
    }

    @Test
    void startsAsAPlainUser() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var mine = Files.createDirectory(folder.resolve("mine"));
        Files.setAttribute(mine, "unix:uid", SOMEONE);
        var wrapper =
                List.of("setpriv", "--reuid=" + SOMEONE, "--regid=" + SOMEONE, "--clear-groups");

        var program =
                AnotherProgram.start(wrapper, readable(), mine, mine.resolve("program"), "go");

        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();
        assertThat(Files.getAttribute(mine.resolve("postgres/cluster"), "unix:uid"))
                .isEqualTo(SOMEONE);
    }

    @Test
    void rootsServerBelongsToNobody() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        EmbeddedPostgres.start(folder, Folders.cache()).close();

        // Nobody, or root without powers where a folder on the way is closed to others.
        var owner = (int) Files.getAttribute(folder.resolve("postgres/cluster"), "unix:uid");
        assertThat(owner).isIn(65534, 0);
    }

    /// Our class path stands in root's home, where others cannot read it.
    private String readable() throws Exception {
        var copies = Files.createDirectory(folder.resolve("classes"));
        var paths = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var source = Path.of(entry);
            if (Files.isRegularFile(source)) {
                paths.add(Files.copy(source, copies.resolve(source.getFileName())).toString());
            } else if (Files.isDirectory(source)) {
                var copy = copies.resolve("folder" + paths.size());
                copyFolder(source, copy);
                paths.add(copy.toString());
            }
        }
        return String.join(File.pathSeparator, paths);
    }

    private static void copyFolder(Path from, Path to) throws Exception {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file).toString()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}

package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.ruling.RevokedList.Revoked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./robot verify` as it is typed.
class VerifyTest {

    private static final Chancery CHANCERY = new Chancery();

    @TempDir private Path folder;

    private final SigningKey key = CHANCERY.keys.of(31).orElseThrow();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @AfterAll
    static void close() {
        CHANCERY.close();
    }

    @Test
    void theCommandTellsEachFileApart() throws IOException {
        long ruling = issue();
        var number = CHANCERY.pages.line(ruling).orElseThrow().number();
        var paper = write("ruling.pdf", CHANCERY.pages.pdf(ruling).orElseThrow());
        var changed = Files.readAllBytes(paper);
        changed[changed.length / 2] ^= 8;
        var forged = write("forged.pdf", changed);
        var list = new RevokedList(Chancery.NOW, List.of()).write(key);
        write("trust.json", Trust.write(List.of(key.certificate()), list));
        assertThat(run(paper.toString())).isZero();
        assertThat(run(forged.toString())).isEqualTo(1);
        assertThat(said()).contains("GENUINE, № " + number, "NOT GENUINE", "as of 2024-10-08");

        var content = CHANCERY.pages.signed(ruling).orElseThrow().content();
        var trust = folder.resolve("trust.json").toString();
        assertThat(run(CodeText.of(content, key), "--trust", trust)).isZero();
        assertThat(said()).contains("Әбдіқұлова", "compare these with the paper");

        var revoked = new Revoked(number, LocalDate.of(2024, 10, 9), "corrected", "31-2024-9-1");
        var newer = new RevokedList(Chancery.NOW, List.of(revoked)).write(key);
        var named = write("revoked.json", newer);
        assertThat(run(paper.toString(), "--revoked", named.toString())).isEqualTo(1);
        assertThat(said()).contains("REVOKED on 2024-10-09 (corrected), see № 31-2024-9-1");
    }

    @Test
    void whatIsMissingIsSaidInASentence() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--trust")).isEqualTo(2);
        assertThat(said()).contains("./robot verify FILE");
        var file = write("a.pdf", "no paper".getBytes(StandardCharsets.UTF_8));
        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(said()).contains("take trust.json from");
        assertThat(run(folder.resolve("none").toString(), "--trust", file.toString())).isEqualTo(2);
        assertThat(said()).contains("this is no file of trust");
    }

    private int run(String... words) {
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            return new Verify(out).run(List.of(words));
        }
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static long issue() {
        var task =
                CHANCERY.order(Chancery.Case.open(), ActKind.ISSUE_INITIATION_RULING, null, 1)
                        .getFirst();
        CHANCERY.carry(List.of(task));
        return task.id();
    }
}

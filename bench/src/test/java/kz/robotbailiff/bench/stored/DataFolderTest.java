package kz.robotbailiff.bench.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.Options;
import kz.robotbailiff.sandbox.Sandbox;
import kz.robotbailiff.sandbox.authority.Clerk;
import kz.robotbailiff.sandbox.authority.Dispatch;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.people.People;
import kz.robotbailiff.sandbox.people.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands over a stopped sandbox's folder, as somebody types them.
class DataFolderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 24);

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void replaysAndTellsTheEffectOfAChange(@TempDir Path folder) throws IOException {
        returnedOnTheEveOfForty(folder);

        assertThat(Replay.run(List.of("--data", folder.toString()), out)).as(said()).isZero();
        assertThat(said()).contains("1 files, 1 decisions decided again, 0 files differ");

        var change = folder.resolve("change.csv");
        Files.writeString(
                change,
                """
                table,basis,mci,valid_from,valid_to,mark,source
                ceiling,law,40,2026-08-01,2026-08-24,EXPECTED,a draft
                """);
        said.reset();
        var words = List.of(change.toString(), "--data", folder.toString());
        assertThat(Law.effect(words, out)).as(said()).isZero();
        assertThat(said()).contains("RETURNED").contains("OPENED");
    }

    @Test
    void saysWhereThereIsNoDatabase(@TempDir Path folder) {
        assertThat(Replay.run(List.of("--data", folder.toString()), out)).isEqualTo(1);
        assertThat(said()).contains("--data");
        assertThat(Replay.run(List.of("--help"), out)).isEqualTo(2);
        assertThat(said()).contains("--data FOLDER");
        assertThat(Law.effect(List.of(), out)).isEqualTo(2);
    }

    /// A document of 25 MCI comes a day before forty are law.
    private static void returnedOnTheEveOfForty(Path folder) {
        try (var sandbox = Sandbox.start(Options.throwAway(folder).on(DAY))) {
            var ports = sandbox.ports();
            var seals = folder.resolve("world").resolve("authority");
            var dispatch = new Dispatch(ports.serviceUrl(), ports.identityUrl(), seals);
            var debtor = new People(1).next(Place.TARAZ);
            var paper = Clerk.write(Office.POLICE, "D-1", debtor, Tenge.of(108_125), DAY);
            assertThat(dispatch.send(Office.POLICE.source(), paper).statusCode()).isLessThan(300);
            sandbox.timeMachine().settle();
        }
    }
}

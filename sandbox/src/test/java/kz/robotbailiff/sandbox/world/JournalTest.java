package kz.robotbailiff.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    record Seized(String order, LocalDate on, long tiyn) {}

    private static final Seized ONE = new Seized("a-1", LocalDate.of(2024, 9, 12), 2_015_600);
    private static final Seized TWO = new Seized("ә-2", LocalDate.of(2024, 9, 13), 1);

    @TempDir Path folder;

    @Test
    void replaysEverythingInOrderAfterReopening() {
        try (var journal = Journal.open(folder, "bank", Seized.class, _ -> {})) {
            journal.append(ONE);
            journal.append(TWO);
        }
        assertThat(reopened()).containsExactly(ONE, TWO);
    }

    @Test
    void dropsALineThatWasCutShortAndGoesOnBehindTheLastWholeOne() throws Exception {
        try (var journal = Journal.open(folder, "bank", Seized.class, _ -> {})) {
            journal.append(ONE);
        }
        var file = folder.resolve("bank.jsonl");
        Files.writeString(file, "{\"order\":\"half", StandardOpenOption.APPEND);
        try (var journal = Journal.open(folder, "bank", Seized.class, _ -> {})) {
            journal.append(TWO);
        }
        assertThat(reopened()).containsExactly(ONE, TWO);
    }

    @Test
    void keepsTheLinesOfManyThreadsApart() throws Exception {
        try (var journal = Journal.open(folder, "bank", Seized.class, _ -> {})) {
            var threads =
                    IntStream.range(0, 8)
                            .mapToObj(_ -> Thread.ofVirtual().start(() -> appendMany(journal)))
                            .toList();
            for (var thread : threads) {
                thread.join();
            }
        }
        assertThat(reopened()).hasSize(800).allMatch(ONE::equals);
    }

    private static void appendMany(Journal<Seized> journal) {
        for (var i = 0; i < 100; i++) {
            journal.append(ONE);
        }
    }

    private List<Seized> reopened() {
        var seen = new ArrayList<Seized>();
        Journal.open(folder, "bank", Seized.class, seen::add).close();
        return seen;
    }
}

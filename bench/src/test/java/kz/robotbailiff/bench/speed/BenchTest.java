package kz.robotbailiff.bench.speed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A small run of the whole bench: every contender ends with our rows; no pace is judged.
class BenchTest {

    @TempDir Path folder;

    @Test
    void everyContenderLeavesOurRowsAndIsTold() throws IOException {
        var json = folder.resolve("figures.json");
        var chart = folder.resolve("chart.svg");
        var out = new ByteArrayOutputStream();
        var code =
                Bench.run(
                        List.of(
                                "--cases", "500",
                                "--only", "open,measures,settle,expire,http,signing,burst",
                                "--json", "" + json,
                                "--chart", "" + chart,
                                "--docs", "" + folder),
                        new PrintStream(out, true, UTF_8));
        assertThat(code).as(out.toString(UTF_8)).isZero();
        for (var who : List.of("ours", "limit: COPY", "row by row", "db-scheduler", "Flowable")) {
            assertThat(Files.readString(json)).contains(who);
            assertThat(Files.readString(chart)).contains(who);
        }
        assertThat(Files.readString(folder.resolve("performance.md")))
                .contains("one signature over a batch", "others during the burst", "| open | ours");
        assertThat(out.toString(UTF_8)).contains("| open | ours | 500 |", "| http | ours |");
    }

    @Test
    void noRatioIsToldWhenOneWroteOtherRows() {
        var ours = new Recount(Map.of("act", "5 rows, sum 7"));
        var other = new Recount(Map.of("act", "5 rows, sum 8"));
        ours.mustEqual(ours, "limit");
        Assertions.assertThatThrownBy(() -> ours.mustEqual(other, "limit"))
                .hasMessageContaining("No ratio is told: limit left 5 rows, sum 8 in act");
    }

    @Test
    void wrongOptionsAreToldHowItIsUsed() throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(Bench.run(List.of("--cases", "1"), new PrintStream(out, true, UTF_8)))
                .isEqualTo(2);
        assertThat(out.toString(UTF_8)).contains("--cases wants at least 100", "--only PART");
    }
}

package kz.robotbailiff.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is told of measurements: read back, drawn, and put into the page between its marks.
class FiguresTest {

    private static final Machine MACHINE = new Machine("today", "a processor", 2, 24, 0.5, "25");

    @TempDir Path docs;

    @Test
    void aFigureIsReadAsItWasTold() {
        var figure = Figure.of("life", "notice → page, 100/s").with("p99 ms", 1.25).with("n", 7);
        assertThat(Figure.read(figure.line())).isEqualTo(figure);
        assertThat(figure.toString()).contains("p99 ms 1.25", "n 7");
    }

    @Test
    void theHundredthOfAThousandIsTheTenthFromTheEnd() {
        var waits = LongStream.rangeClosed(1, 1_000).map(n -> n * 1_000_000).toArray();
        var told = Percentiles.of(waits);
        assertThat(told).isEqualTo(new Percentiles(1_000, 500, 990, 999));
        assertThat(Percentiles.of(new long[0]).p99()).isZero();
    }

    @Test
    void whatWasNotMeasuredStaysAsItWas() throws IOException {
        var page = docs.resolve("performance.md");
        Files.writeString(
                page,
                """
                # By hand
                <!-- bench: burst -->
                old burst
                <!-- bench: end -->
                <!-- bench: life -->
                old life
                <!-- bench: end -->
                words
                """);
        var figure = Figure.of("life", "whole").with("p99 ms", 12.5);
        new PerformancePage(docs, MACHINE, 500).write(List.of(), List.of(figure));
        assertThat(Files.readString(page))
                .contains("# By hand", "old burst", "| whole | 12.50 |", "words", "500 files")
                .doesNotContain("old life");
        assertThat(Files.readString(docs.resolve("performance/life.svg"))).contains("whole");
    }

    @Test
    void theLongestPlanOfEachStatementIsKept() throws IOException {
        var log = docs.resolve("server.log");
        Files.writeString(
                log,
                """
                before
                t LOG:  duration: 1.500 ms  plan:
                \tQuery Text: select 1
                \tResult
                t LOG:  duration: 2.500 ms  plan:
                \tQuery Text: select 1
                \tResult
                t LOG:  duration: 0.500 ms  plan:
                \tQuery Text: select 2
                \tOther
                after
                """);
        var plans = Plans.longest(log, 0);
        assertThat(plans).hasSize(1 + 1);
        assertThat(plans.getFirst().millis()).isEqualTo(2.5);
        assertThat(plans.getLast().plan()).contains("select 2", "Other").doesNotContain("after");
    }

    @Test
    void chaptersAreNamedBesidePhases() {
        var options = BenchOptions.read(List.of("--only", "open,latency,year", "--files", "5000"));
        assertThat(options.phases()).containsExactly(Phase.OPEN);
        assertThat(options.chapters()).containsExactly(Chapter.LATENCY, Chapter.YEAR);
        assertThat(BenchOptions.read(List.of()).chapters()).doesNotContain(Chapter.YEAR);
        assertThat(Estimate.of(options)).contains("minutes");
    }
}

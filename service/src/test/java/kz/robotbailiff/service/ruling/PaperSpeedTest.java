package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kz.robotbailiff.core.proceeding.ActKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A paper is there within a second of being asked for, ninety-nine times of a hundred.
class PaperSpeedTest {

    private static final Chancery CHANCERY = new Chancery();
    private static final int WARM = 20;
    private static final int ROUNDS = 3;
    private static final int PAPERS = 100;

    @AfterAll
    static void close() {
        CHANCERY.close();
    }

    /// The best of three rounds counts: machines are shared.
    @Test
    void aPaperOnDemandTakesLessThanASecond() {
        var tasks =
                CHANCERY.order(Chancery.Case.open(), ActKind.ISSUE_INITIATION_RULING, null, PAPERS);
        CHANCERY.carry(tasks);
        tasks.stream().limit(WARM).forEach(task -> CHANCERY.pages.pdf(task.id()));
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            var times = new long[PAPERS];
            for (int i = 0; i < PAPERS; i++) {
                long before = System.nanoTime();
                assertThat(CHANCERY.pages.pdf(tasks.get(i).id())).isPresent();
                times[i] = (System.nanoTime() - before) / 1_000_000;
            }
            Arrays.sort(times);
            System.out.printf(
                    "papers: median %d ms, p99 %d ms%n", times[PAPERS / 2], times[PAPERS - 2]);
            best = Math.min(best, times[PAPERS - 2]);
        }
        assertThat(best).isLessThan(1000);
    }
}

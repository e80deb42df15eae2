package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kz.robotbailiff.core.proceeding.ActKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RulingSpeedTest {

    private static final int BATCHES = 12;
    private static final Chancery CHANCERY = new Chancery();

    @AfterAll
    static void close() {
        CHANCERY.close();
    }

    /// The goal is 2 000 a second on two cores; the test fails far below it: machines are shared.
    @Test
    void aThousandAtOnceAreIssuedQuickly() {
        var carrier = CHANCERY.carrier();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < BATCHES; i++) {
            var tasks =
                    CHANCERY.order(
                            Chancery.Case.open(),
                            ActKind.ISSUE_INITIATION_RULING,
                            null,
                            carrier.batch());
            long before = System.nanoTime();
            carrier.carry(ActKind.ISSUE_INITIATION_RULING, tasks);
            best = Math.min(best, System.nanoTime() - before);
        }
        double perSecond = carrier.batch() * 1e9 / best;
        System.out.printf(
                "rulings: %d in %d ms at best, %.0f a second%n",
                carrier.batch(), Duration.ofNanos(best).toMillis(), perSecond);
        assertThat(perSecond).isGreaterThan(500);
        assertThat(CHANCERY.ask("select count(*) from ruling").getFirst())
                .isEqualTo(Integer.toString(BATCHES * carrier.batch()));
    }
}

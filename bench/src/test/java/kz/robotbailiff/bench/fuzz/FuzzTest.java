package kz.robotbailiff.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FuzzTest {

    @Test
    void noMessageBreaksAReader() {
        var each = Duration.ofSeconds(Long.getLong("fuzz.seconds", 10));
        assertThat(new Fuzz(System.out).run(each, 1)).isEmpty();
    }

    @Test
    void everyMessageToBeginFromIsTaken() throws Exception {
        for (var target : Targets.all()) {
            for (var message : target.corpus()) {
                assertThat(target.reader().read(message)).as(target.name()).endsWith("taken");
            }
        }
    }
}

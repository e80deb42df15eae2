package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.service.platform.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// The MCI of 2027 is not known: six weeks before the end of 2026 somebody is told.
@ExtendWith(OutputCaptureExtension.class)
class HorizonWatchTest {

    private final AtomicReference<Instant> now = new AtomicReference<>();
    private final HorizonWatch watch =
            new HorizonWatch(new LawOfDay(LawBook.load()), new Time(now::get), 6);

    @Test
    void theAlarmComesSixWeeksBeforeTheLastKnownDay() {
        on(LocalDate.of(2026, 11, 19));
        assertThat(watch.daysLeft()).isEqualTo(42);
        assertThat(watch.isNear()).isFalse();
        on(LocalDate.of(2026, 11, 20));
        assertThat(watch.isNear()).isTrue();
        assertThat(watch.health().getDetails())
                .containsEntry("knownUntil", "2026-12-31")
                .containsEntry("daysLeft", 41L)
                .containsEntry("alarm", true);
        on(LocalDate.of(2027, 1, 2));
        assertThat(watch.daysLeft()).isEqualTo(-2);
        assertThat(watch.isNear()).isTrue();
    }

    @Test
    void theMetricsTellIt() {
        var registry = new SimpleMeterRegistry();
        watch.bindTo(registry);
        on(LocalDate.of(2026, 12, 1));
        assertThat(registry.get(HorizonWatch.DAYS).gauge().value()).isEqualTo(30);
        assertThat(registry.get(HorizonWatch.ALARM).gauge().value()).isEqualTo(1);
        on(LocalDate.of(2026, 6, 1));
        assertThat(registry.get(HorizonWatch.ALARM).gauge().value()).isZero();
    }

    @Test
    void theLogWarnsOnceADay(CapturedOutput output) {
        on(LocalDate.of(2026, 11, 1));
        watch.look();
        assertThat(output).doesNotContain("the law is known until");
        on(LocalDate.of(2026, 12, 1));
        watch.look();
        watch.look();
        on(LocalDate.of(2026, 12, 2));
        watch.look();
        assertThat(output.getOut().split("the law is known until 2026-12-31 only")).hasSize(3);
    }

    private void on(LocalDate day) {
        now.set(Time.startOf(day));
    }
}

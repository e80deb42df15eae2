package kz.robotbailiff.sandbox.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeMachineTest {

    private static final Instant MACHINE = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate START = LocalDate.of(2024, 2, 28);

    @TempDir Path data;

    @Test
    void beginsOnTheMorningOfAnyDayAndStandsThereAfterARestart() {
        clock().beginOn(START);
        assertThat(clock().today()).isEqualTo(START);
        assertThat(clock().instant()).isEqualTo("2024-02-28T03:00:00Z");
        assertThat(clock().wasSet()).isTrue();
    }

    @Test
    void neverGoesBack() {
        var time = clock();
        assertThatThrownBy(() -> time.moveTo(MACHINE.minusSeconds(1))).hasMessageContaining("back");
    }

    @Test
    void playsEveryDayBothAtNightAndInTheMorning() {
        var time = clock();
        time.beginOn(START);
        var woken = new ArrayList<String>();
        var days = new ArrayList<LocalDate>();
        var rest = new Slow(time, woken, 2);
        new TimeMachine(time, rest, Duration.ofSeconds(5)).move(3, days::add);
        assertThat(days).containsExactly(day(29), START.plusDays(2), START.plusDays(3));
        assertThat(woken)
                .containsExactly(
                        "2024-02-28T03:00:00Z",
                        // Almaty was six hours ahead until the end of February 2024
                        "2024-02-28T18:00:05Z",
                        "2024-02-29T03:00:00Z",
                        // and five from March on
                        "2024-02-29T19:00:05Z",
                        "2024-03-01T04:00:00Z",
                        "2024-03-01T19:00:05Z",
                        "2024-03-02T04:00:00Z");
    }

    @Test
    void saysWhichDayDoesNotComeToRestAndStandsThere() {
        var time = clock();
        time.beginOn(START);
        var machine =
                new TimeMachine(
                        time,
                        new Slow(time, new ArrayList<>(), Integer.MAX_VALUE),
                        Duration.ofMillis(60));
        assertThatThrownBy(() -> machine.move(1, _ -> {}))
                .isInstanceOf(StillBusy.class)
                .hasMessageContaining("2024-02-28")
                .hasMessageContaining("clock stands");
    }

    private SandboxTime clock() {
        return new SandboxTime(data, InstantSource.fixed(MACHINE));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 2, day);
    }

    /// Comes to rest when it has been asked a number of times after each waking.
    private static final class Slow implements Rest {

        private final InstantSource clock;
        private final List<String> woken;
        private final int asks;
        private int left;

        Slow(InstantSource clock, List<String> woken, int asks) {
            this.clock = clock;
            this.woken = woken;
            this.asks = asks;
        }

        @Override
        public boolean isQuiet() {
            return left-- <= 0;
        }

        @Override
        public void wake() {
            woken.add(clock.instant().toString());
            left = asks;
        }
    }
}

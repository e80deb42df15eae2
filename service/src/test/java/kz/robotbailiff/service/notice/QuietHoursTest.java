package kz.robotbailiff.service.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nobody's telephone rings in the night of Almaty.
class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T15:59:59Z, ",
        "2026-11-22T16:00:00Z, 2026-11-23T04:00:00Z",
        "2026-11-22T20:30:00Z, 2026-11-23T04:00:00Z",
        "2026-11-23T03:59:59Z, 2026-11-23T04:00:00Z",
        "2026-11-23T04:00:00Z, "
    })
    void waitsForTheMorning(Instant now, Instant until) {
        var quiet = QuietHours.of("21:00-09:00");
        assertThat(quiet.until(now).orElse(null)).isEqualTo(until);
    }

    @Test
    void canLieWithinADayOrBeOff() {
        var noon = Instant.parse("2026-11-22T07:30:00Z");
        assertThat(QuietHours.of("12:00-13:00").until(noon))
                .contains(Instant.parse("2026-11-22T08:00:00Z"));
        assertThat(QuietHours.of("none").until(noon)).isEmpty();
        assertThatThrownBy(() -> QuietHours.of("late")).isInstanceOf(RuntimeException.class);
    }
}

package kz.robotbailiff.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final List<Class<?>> KINDS =
            List.of(CalendarDays.class, WorkingDays.class, HourDays.class);

    @Test
    void termsOfDifferentKindsCannotBeAdded() {
        for (Class<?> kind : KINDS) {
            List<Method> sums =
                    Arrays.stream(kind.getDeclaredMethods())
                            .filter(method -> method.getReturnType() == kind)
                            .toList();
            assertThat(sums).hasSize(1);
            assertThat(sums.getFirst().getParameterTypes()).containsExactly(kind);
            assertThat(kind.getInterfaces()).isEmpty();
        }
    }

    @Test
    void termsAreNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarDays(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDays(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new HourDays(-1));
    }

    @Test
    void termsOfOneKindAdd() {
        assertThat(new CalendarDays(2).plus(new CalendarDays(3)).count()).isEqualTo(5);
        assertThat(new WorkingDays(2).plus(new WorkingDays(3)).count()).isEqualTo(5);
        assertThat(new HourDays(2).plus(new HourDays(3)).count()).isEqualTo(5);
    }

    @Test
    void theCalendarRefusesWhatItDoesNotKnow() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);
        WorkingCalendar calendar = new WorkingCalendar(first, last, Map.of(last, false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.isWorking(first.minusDays(1)))
                .withMessageContaining("known from 2026-01-01 to 2026-12-31");
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.nextWorking(last));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.addWorking(last.minusDays(1), new WorkingDays(1)));
        assertThat(calendar.nextWorking(last.minusDays(1))).isEqualTo(last.minusDays(1));
        assertThat(calendar.countWorking(first, last)).isEqualTo(260);
    }

    /// The set of working days against a walk from day to day.
    @Test
    void workingTermsAgreeWithAWalkFromDayToDay() {
        WorkingCalendar calendar = LawBook.load().on(LocalDate.of(2026, 11, 22)).calendar();
        for (int start = 0; start < 2_000; start++) {
            LocalDate event = LocalDate.of(2021, 1, 1).plusDays(start);
            LocalDate walked = event;
            for (int left = start % 12; left > 0; ) {
                walked = walked.plusDays(1);
                left -= calendar.isWorking(walked) ? 1 : 0;
            }
            assertThat(calendar.addWorking(event, new WorkingDays(start % 12))).isEqualTo(walked);
        }
    }
}

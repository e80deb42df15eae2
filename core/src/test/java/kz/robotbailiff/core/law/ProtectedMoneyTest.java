package kz.robotbailiff.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.robotbailiff.core.money.Tenge;
import org.junit.jupiter.api.Test;

class ProtectedMoneyTest {

    private static final LawBook BOOK = LawBook.load();
    private final ProtectedMoney money = on("2026-09-10");

    private static ProtectedMoney on(String day) {
        return BOOK.on(LocalDate.parse(day)).protectedMoney();
    }

    @Test
    void aBenefitIsNeverTouched() {
        assertThat(money.free("benefits", Tenge.of(500_000))).isEqualTo(Tenge.ZERO);
    }

    @Test
    void alimonyIsProtectedSinceAugust2026() {
        assertThat(money.free("alimony", Tenge.of(1_000))).isEqualTo(Tenge.ZERO);
        assertThat(on("2026-08-24").free("alimony", Tenge.of(1_000))).isEqualTo(Tenge.of(1_000));
    }

    @Test
    void halfOfAnIncomeStaysAndNotLessThanTheSubsistenceMinimum() {
        assertThat(money.free("income", Tenge.of(50_851))).isEqualTo(Tenge.ZERO);
        assertThat(money.free("income", Tenge.of(60_000))).isEqualTo(Tenge.of(9_149));
        assertThat(money.free("income", Tenge.of(200_000))).isEqualTo(Tenge.of(100_000));
    }

    @Test
    void anOrdinaryAccountIsFree() {
        assertThat(money.free("current", Tenge.of(7))).isEqualTo(Tenge.of(7));
    }

    @Test
    void theLastKnownMinimumStaysBeyondTheHorizon() {
        assertThat(on("2027-03-01").free("income", Tenge.of(50_851))).isEqualTo(Tenge.ZERO);
    }
}

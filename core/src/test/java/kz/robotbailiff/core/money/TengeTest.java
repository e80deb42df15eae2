package kz.robotbailiff.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TengeTest {

    @Test
    void addsSubtractsAndMultiplies() {
        assertThat(Tenge.of(100).plus(Tenge.ofTiyn(1))).isEqualTo(Tenge.parse("100.01"));
        assertThat(Tenge.of(100).minus(Tenge.ofTiyn(1))).isEqualTo(Tenge.parse("99.99"));
        assertThat(Tenge.of(4325).times(40)).isEqualTo(Tenge.of(173_000));
        assertThat(Tenge.of(5).minus(Tenge.of(5))).isEqualTo(Tenge.ZERO);
    }

    @Test
    void isNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tenge.ofTiyn(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Tenge.of(1).minus(Tenge.of(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> Tenge.of(1).times(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Tenge.of(1).percent(-1));
    }

    @Test
    void overflowIsAnErrorAndNotAnotherSum() {
        Tenge most = Tenge.ofTiyn(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Tenge.ofTiyn(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Tenge.of(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.percent(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void roundsAHalfTiynUp() {
        assertThat(Tenge.ofTiyn(49).percent(1)).isEqualTo(Tenge.ZERO);
        assertThat(Tenge.ofTiyn(50).percent(1)).isEqualTo(Tenge.ofTiyn(1));
        assertThat(Tenge.ofTiyn(149).percent(1)).isEqualTo(Tenge.ofTiyn(1));
        assertThat(Tenge.ofTiyn(150).percent(1)).isEqualTo(Tenge.ofTiyn(2));
        assertThat(Tenge.of(20_156).percent(25)).isEqualTo(Tenge.of(5_039));
        assertThat(Tenge.of(7).percent(0)).isEqualTo(Tenge.ZERO);
        assertThat(Tenge.of(7).percent(100)).isEqualTo(Tenge.of(7));
    }

    @Test
    void compares() {
        Tenge less = Tenge.ofTiyn(1);
        Tenge more = Tenge.ofTiyn(2);
        assertThat(more.exceeds(less)).isTrue();
        assertThat(less.exceeds(less)).isFalse();
        assertThat(less.exceeds(more)).isFalse();
        assertThat(less.min(more)).isEqualTo(less);
        assertThat(more.min(less)).isEqualTo(less);
        assertThat(less.max(more)).isEqualTo(more);
        assertThat(more.max(less)).isEqualTo(more);
        assertThat(less.compareTo(more)).isNegative();
        assertThat(Tenge.ZERO.isZero()).isTrue();
        assertThat(Tenge.ZERO.isPositive()).isFalse();
        assertThat(less.isZero()).isFalse();
        assertThat(less.isPositive()).isTrue();
    }

    @Test
    void isWrittenWithTwoDecimals() {
        assertThat(Tenge.ofTiyn(5)).hasToString("0.05");
        assertThat(Tenge.ofTiyn(10)).hasToString("0.10");
        assertThat(Tenge.of(20_156).toDecimal()).isEqualTo("20156.00");
    }

    @Test
    void aRefusedTextIsShownShortened() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tenge.parse("x".repeat(1_000_000)))
                .satisfies(error -> assertThat(error.getMessage()).hasSizeLessThan(120));
    }
}

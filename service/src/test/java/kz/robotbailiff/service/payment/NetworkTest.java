package kz.robotbailiff.service.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.robotbailiff.service.docket.PaymentNumber;
import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void holdsItsAddressesAndNoOther() {
        var network = Network.parse("79.142.16.0/20");
        assertThat(network.contains("79.142.31.255")).isTrue();
        assertThat(network.contains("79.142.32.0")).isFalse();
        assertThat(network.contains("::1")).isFalse();
        assertThat(Network.parse("192.0.2.7").contains("192.0.2.7")).isTrue();
        assertThat(Network.parse("192.0.2.7").contains("192.0.2.8")).isFalse();
        assertThat(Network.parse("::1/128").contains("0:0:0:0:0:0:0:1")).isTrue();
    }

    @Test
    void namesAndNonsenseAreRefusedAndNeverLookedUp() {
        assertThatThrownBy(() -> Network.parse("example.org")).hasMessageContaining("address");
        assertThatThrownBy(() -> Network.parse("10.0.0.0/33")).hasMessageContaining("network");
    }

    @Test
    void aShortPaymentNumberSurvivesNoSingleWrongOrSwappedDigit() {
        var number = PaymentNumber.of(1_234_567);
        assertThat(PaymentNumber.file(number)).hasValue(1_234_567);
        assertThat(PaymentNumber.file(" " + number.substring(0, 3) + " " + number.substring(3)))
                .hasValue(1_234_567);
        for (int i = 0; i < number.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var wrong = number.substring(0, i) + digit + number.substring(i + 1);
                assertThat(PaymentNumber.file(wrong).isPresent()).isEqualTo(wrong.equals(number));
            }
        }
        assertThat(PaymentNumber.file("31-26-0000001")).isEmpty();
        assertThat(PaymentNumber.file("999999999999999999999")).isEmpty();
    }
}

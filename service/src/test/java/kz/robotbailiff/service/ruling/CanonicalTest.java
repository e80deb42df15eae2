package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalTest {

    @Test
    void keysAreSortedAndNothingStandsBetween() {
        assertThat(
                        Canonical.write(
                                Map.of(
                                        "ә", 1L,
                                        "b", List.of(true, "x", Map.of()),
                                        "a", Map.of("z", List.of(), "k", -5))))
                .isEqualTo("{\"a\":{\"k\":-5,\"z\":[]},\"b\":[true,\"x\",{}],\"ә\":1}");
    }

    /// The string of RFC 8785, section 3.2.2.2, and what Kazakh needs.
    @Test
    void onlyWhatMustBeEscapedIs() {
        assertThat(Canonical.write(Map.of("s", "€$\u000F\nA'B\"\\\\\"/ ӘҒҚҢӨҰҮҺІ😀")))
                .isEqualTo("{\"s\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/ ӘҒҚҢӨҰҮҺІ😀\"}");
    }

    @Test
    void whatIsNotExactIsRefused() {
        assertThatThrownBy(() -> Canonical.write(Map.of("x", 1.5)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package kz.robotbailiff.service.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Production does not start with what only a sandbox may have, and says all of it at once.
class GuardTest {

    private static final Safeguard PASSWORD = () -> List.of("the password is a default one");
    private static final Safeguard KEY = () -> List.of("the key is a stand-in's");

    @Test
    void productionIsRefusedWithEverySentence() {
        assertThatThrownBy(() ->
                        new Guard(false, List.of(PASSWORD, KEY)).afterSingletonsInstantiated())
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("default one")
                .hasMessageContaining("stand-in");
    }

    @Test
    void sandboxMayHaveThem() {
        assertThatCode(() -> new Guard(true, List.of(PASSWORD)).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }
}

package kz.robotbailiff.service.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What has no default is asked for by its name, all of it at once.
class RequiredTest {

    @Test
    void everythingThatIsMissingIsNamed() {
        var required =
                Required.in("robot.measure")
                        .setting("banks", List.of())
                        .setting("notary", null)
                        .setting("register", " ")
                        .setting("cash-account", "given");

        assertThatThrownBy(required::orRefuse)
                .isInstanceOf(RefusedStart.class)
                .hasMessageContaining("robot.measure.banks is missing")
                .hasMessageContaining("robot.measure.notary is missing")
                .hasMessageContaining("robot.measure.register is missing")
                .hasMessageNotContaining("cash-account");
    }

    @Test
    void whatIsThereIsTaken() {
        assertThatCode(() -> Required.in("robot").setting("name", 1).orRefuse())
                .doesNotThrowAnyException();
    }
}

package kz.robotbailiff.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.robotbailiff.service.platform.RefusedStart;
import org.junit.jupiter.api.Test;

/// An operator whose start failed reads one sentence that says what to change.
class MainTest {

    @Test
    void aRefusalIsToldSentenceBySentence() {
        var refused = new RefusedStart(List.of("The first thing.", "The second thing."));

        assertThat(Main.why(new IllegalStateException("bean of beans", refused)))
                .startsWith("robot: this start is refused:")
                .contains("The first thing.", "The second thing.")
                .doesNotContain("bean");
    }

    @Test
    void anyOtherFailureIsToldByItsRoot() {
        var cause = new IllegalStateException("Connection refused");

        assertThat(Main.why(new IllegalStateException("bean of beans", cause)))
                .contains("Connection refused");
    }
}

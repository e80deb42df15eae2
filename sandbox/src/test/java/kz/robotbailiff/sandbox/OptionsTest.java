package kz.robotbailiff.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void nothingSaidMeansPort8080AndTheFolderData() {
        assertThat(Options.read()).isEqualTo(Options.DEFAULTS);
        assertThat(Options.DEFAULTS.port()).isEqualTo(8080);
        assertThat(Options.DEFAULTS.data()).isEqualTo(Path.of("data"));
    }

    @Test
    void bothWaysOfWritingAnOptionMeanTheSame() {
        var wanted =
                Options.DEFAULTS.anew().onPort(9000).on(LocalDate.of(2024, 2, 1)).in(Path.of("/x"));
        assertThat(Options.read("--fresh", "--port", "9000", "--today=2024-02-01", "--data=/x"))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "--port=no, four ports",
        "--port=-1, four ports",
        "--port=65533, four ports",
        "--port, wants a value",
        "--today=2024-02-30, such as 2024-02-01",
        "--speed=9, no option --speed",
        "fresh, no option fresh"
    })
    void wrongArgumentsAreRefusedWithASentence(String argument, String sentence) {
        assertThatThrownBy(() -> Options.read(argument))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void freshNeverEmptiesSomebodysDatabase() {
        assertThatThrownBy(() -> Options.read("--fresh", "--database=postgresql://h/d"))
                .hasMessageContaining("empty it yourself");
    }
}

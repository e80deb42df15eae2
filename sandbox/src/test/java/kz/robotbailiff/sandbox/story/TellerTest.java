package kz.robotbailiff.sandbox.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TellerTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Teller teller =
            new Teller(new PrintStream(told, true, UTF_8), () -> LocalDate.of(2024, 2, 1));

    @Test
    void saysWhatWasExpectedAndSeenWhereAStepDiffers() {
        teller.expect("Held", 5, 7);
        teller.expect("State", "open", "open");
        assertThat(teller.differences()).containsExactly("2024-02-01 Held: expected 5, seen 7");
        assertThat(told.toString(UTF_8)).contains("✗ Held", "✓ State: open");
    }

    @Test
    void goesOnAfterAChapterThatBreaks() {
        Chapter broken =
                new Chapter() {
                    @Override
                    public String title() {
                        return "Broken";
                    }

                    @Override
                    public void play(Scene scene, Teller line) {
                        throw new IllegalStateException("line cut");
                    }
                };
        Script.play(List.of(broken, broken), unused(), teller);
        assertThat(teller.differences()).hasSize(2).allMatch(each -> each.contains("line cut"));
    }

    @SuppressWarnings("NullAway") // a chapter that breaks at once looks at no scene
    private static Scene unused() {
        return null;
    }
}

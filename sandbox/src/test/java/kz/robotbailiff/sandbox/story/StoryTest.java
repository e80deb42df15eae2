package kz.robotbailiff.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.robotbailiff.sandbox.Options;
import kz.robotbailiff.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole mission, February 2024 to November 2026, over the published wires alone.
class StoryTest {

    @TempDir Path data;

    @Test
    void everyStepOfTheStoryComesOutAsWritten() {
        var options = Options.throwAway(data).on(Pilot.BEGINS);
        try (var sandbox = Sandbox.start(options);
                var scene = new Scene(sandbox, data)) {
            var teller = new Teller(System.out, scene::today);
            Script.play(Script.story(), scene, teller);
            assertThat(teller.differences()).isEmpty();
            assertThat(teller.steps()).isGreaterThan(70);
        }
    }
}

package kz.robotbailiff.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kz.robotbailiff.sandbox.Options;
import kz.robotbailiff.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real size in the small: the same path as `./robot story --cases 45000`.
class CasesTest {

    private static final int CASES = 2_000;

    @TempDir Path data;

    @Test
    void everyDocumentOfALoadIsOpenedAndCountedToTheTenge() {
        var options = Options.throwAway(data.resolve("data")).on(Cases.DAY);
        try (var sandbox = Sandbox.start(options);
                var scene = new Scene(sandbox, data.resolve("data"))) {
            var teller = new Teller(System.out, scene::today);
            Script.play(
                    List.of(new Cases(CASES, data.resolve("load")), new Replayed()), scene, teller);
            assertThat(teller.differences()).isEmpty();
        }
    }
}

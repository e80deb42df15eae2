package kz.robotbailiff.sandbox.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.robotbailiff.service.ruling.SigningKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandInKeyTest {

    @TempDir Path data;

    @Test
    void theServiceOpensItAndKnowsItForWhatItIs() {
        var settings = StandInKey.settings(data);
        var keys =
                SigningKeys.load(
                        Path.of(settings.getOrDefault("robot.ruling.key-store", "")),
                        settings.getOrDefault("robot.ruling.key-store-password", ""));
        assertThat(keys.hasStandIn()).isTrue();
        assertThat(keys.of(31)).isPresent();
        assertThat(StandInKey.settings(data)).isEqualTo(settings);
    }
}

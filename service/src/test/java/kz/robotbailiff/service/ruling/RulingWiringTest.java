package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulingWiringTest {

    private final RulingWiring wiring = new RulingWiring();

    @Test
    void aStandInsKeyIsRefusedInProduction() throws IOException {
        var keys = wiring.signingKeys(settings(TestKey.store("STAND-IN")));
        assertThat(wiring.rulingSafeguard(keys, official()).refusals())
                .singleElement()
                .asString()
                .contains("stand-in key");
    }

    @Test
    void aRealKeyWithRealBodiesIsTaken() throws IOException {
        var keys = wiring.signingKeys(settings(TestKey.store("Department of Justice")));
        assertThat(keys.hasStandIn()).isFalse();
        assertThat(keys.of(31)).isPresent();
        assertThat(wiring.rulingSafeguard(keys, official()).refusals()).isEmpty();
    }

    @Test
    void inventedBodiesAreRefusedInProduction() {
        var keys = wiring.signingKeys(settings(TestKey.store("Department of Justice")));
        assertThat(wiring.rulingSafeguard(keys, Bodies.ofProgram()).refusals())
                .singleElement()
                .asString()
                .contains("robot.ruling.bodies");
    }

    @Test
    void aKeyOfOneTerritorySignsForNoOther() {
        var file = TestKey.store("STAND-IN", "31", "secp256r1");
        var keys = SigningKeys.load(file, TestKey.PASSWORD);
        assertThat(keys.of(31)).isPresent();
        assertThat(keys.of(55)).isEmpty();
    }

    @Test
    void noKeyAWrongPasswordOrAnotherCurveIsRefused() {
        var file = TestKey.store("X", "default", "secp384r1");
        assertThatThrownBy(() -> new RulingSettings(file, "", null))
                .hasMessageContaining("robot.ruling.key-store-password");
        assertThatThrownBy(() -> SigningKeys.load(file, "wrong")).hasMessageContaining("open");
        assertThatThrownBy(() -> SigningKeys.load(file, TestKey.PASSWORD))
                .hasMessageContaining("P-256");
    }

    @Test
    void allTwentyTerritoriesHaveTheirBody() {
        var bodies = Bodies.ofProgram();
        for (int region :
                new int[] {
                    10, 11, 15, 19, 23, 27, 31, 33, 35, 39, 43, 47, 55, 59, 61, 62, 63, 71, 75, 79
                }) {
            assertThat(bodies.of(region)).isPresent();
        }
        assertThat(bodies.of(31).orElseThrow().place().kk())
                .isEqualTo("Жамбыл облысы, Тараз қаласы");
    }

    /// The program's table as an operator would fill it in.
    private Bodies official() throws IOException {
        try (var in = RulingWiring.class.getResourceAsStream("/territory/bodies.csv")) {
            var table =
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .replace(",sandbox", ",official");
            var file = Files.writeString(Files.createTempFile("bodies", ".csv"), table);
            return wiring.bodies(new RulingSettings(file, "-", file));
        }
    }

    private static RulingSettings settings(Path file) {
        return new RulingSettings(file, TestKey.PASSWORD, null);
    }
}

package kz.robotbailiff.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/// An operator reads at once all that a start lacks.
class PreflightTest {

    @Test
    void allRoomsAreHeardAtOnce() {
        assertThat(Preflight.refusals(new MockEnvironment()))
                .anyMatch(each -> each.startsWith("spring.datasource.url is missing"))
                .anyMatch(each -> each.startsWith("robot.measure.banks "))
                .anyMatch(each -> each.startsWith("robot.notice.sms "))
                .anyMatch(each -> each.startsWith("robot.notice.shep.url "))
                .doesNotHaveDuplicates();
    }

    @Test
    void ofAPartGivenByHalfTheOtherHalfIsNamed() {
        var environment =
                new MockEnvironment()
                        .withProperty("robot.measure.seal.key-store", "/keys.p12")
                        .withProperty("spring.datasource.url", "jdbc:postgresql://host/robot");

        assertThat(named(Preflight.refusals(environment)))
                .contains("robot.measure.seal.key-store-password")
                .doesNotContain("robot.measure.seal", "robot.measure.seal.key-store")
                .doesNotContain("spring.datasource.url");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        var environment =
                new MockEnvironment().withProperty("robot.notice.link-life", "till tomorrow");

        assertThat(named(Preflight.refusals(environment))).contains("robot.notice.link-life");
    }

    @Test
    void aWayThatIsNotChosenNeedsNothing() {
        var environment = new MockEnvironment().withProperty("robot.notice.push-by", "JSON");

        assertThat(Preflight.refusals(environment))
                .noneMatch(each -> each.startsWith("robot.notice.shep"));
    }

    @Test
    void theExampleForOperatorsLacksNothing() throws IOException {
        var example = new Properties();
        try (var in = Files.newBufferedReader(Path.of("../docs/serve.properties"))) {
            example.load(in);
        }
        var environment = new MockEnvironment();
        example.stringPropertyNames()
                .forEach(each -> environment.setProperty(each, example.getProperty(each)));

        assertThat(Preflight.refusals(environment)).isEmpty();
    }

    private static List<String> named(List<String> refusals) {
        return refusals.stream().map(each -> each.substring(0, each.indexOf(' '))).toList();
    }
}

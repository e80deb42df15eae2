package kz.robotbailiff.bench.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WallsTest {

    private static final JavaClasses CLASSES = House.classes();
    private static final JavaClasses PLANTED = House.planted();

    static Set<String> rules() {
        return new Walls(House.PACKAGE).rules().keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void standsInTheHouse(String rule) {
        var result = new Walls(House.PACKAGE).rule(rule).evaluate(CLASSES);
        assertThat(result.getFailureReport().getDetails()).as(rule).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void fallsOnThePlantedSample(String rule) {
        var result = new Walls(Planted.PACKAGE).rule(rule).evaluate(PLANTED);
        assertThat(result.hasViolation()).as(rule).isTrue();
    }

    @Test
    void hasEveryPartOfTheHouseInView() {
        var parts =
                Stream.of(
                        "core.money",
                        "core.law",
                        "service.docket",
                        "service.platform",
                        "service.portal",
                        "sandbox",
                        "postgres",
                        "bench");
        assertThat(parts)
                .allSatisfy(part ->
                        assertThat(CLASSES)
                                .anyMatch(type ->
                                        type.getPackageName()
                                                .startsWith(House.PACKAGE + "." + part)));
    }
}

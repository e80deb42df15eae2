package kz.robotbailiff.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.robotbailiff.core.law.LawBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Both sides of each bound of a question to the record, and what is said of the one outside.
class PolicyTest {

    private static final LawBook BOOK = LawBook.load();

    private static void check(Map<String, String> fields) {
        var typed = new TreeMap<>(Map.of("from", "2025-01-01", "to", "2025-12-31"));
        typed.putAll(fields);
        PolicyForm.read(typed).check(BOOK, List.of(31, 75));
    }

    private static PolicyRefused refused(Map<String, String> fields) {
        return catchThrowableOfType(PolicyRefused.class, () -> check(fields));
    }

    @ParameterizedTest
    @CsvSource({
        "ceiling,1,1000,0,1001,1000",
        "term,1,365,0,366,365",
        "seizure,0,29,-1,30,29",
        "prohibition,0,29,-1,30,29",
        "collection,0,29,-1,30,29"
    })
    void bothSidesOfEachBound(
            String name, String least, String most, String below, String above, String said) {
        assertThatCode(() -> check(Map.of(name, least))).doesNotThrowAnyException();
        assertThatCode(() -> check(Map.of(name, most))).doesNotThrowAnyException();
        for (var outside : List.of(below, above)) {
            assertThat(refused(Map.of(name, outside)).code()).isEqualTo(name + ".range");
            assertThat(refused(Map.of(name, outside)).values())
                    .containsEntry("given", outside)
                    .containsEntry("most", said);
        }
    }

    @Test
    void measureLiesWithinTheTermThatIsAskedFor() {
        assertThatCode(() -> check(Map.of("term", "45", "seizure", "44")))
                .doesNotThrowAnyException();
        assertThat(refused(Map.of("term", "20", "seizure", "20")).values())
                .containsEntry("most", "19");
        // Where the robot was nowhere on yet, the term of today counts.
        assertThat(refused(Map.of("from", "2020-01-01", "to", "2020-12-31", "seizure", "30")))
                .hasMessage("seizure.range");
    }

    @Test
    void periodIsOneThatTheLawKnows() {
        var day = LocalDate.of(2025, 5, 5);
        assertThatCode(() -> check(Map.of("from", day.toString(), "to", day.toString())))
                .doesNotThrowAnyException();
        assertThat(refused(Map.of("from", "2025-05-06", "to", "2025-05-05")))
                .hasMessage("period.reversed");
        assertThat(refused(Map.of("from", "2014-12-31", "to", "2015-12-31")))
                .hasMessage("period.unknown");
        assertThat(refused(Map.of("to", "2027-01-01"))).hasMessage("period.unknown");
        assertThatCode(() -> check(Map.of("from", "2020-12-31"))).doesNotThrowAnyException();
        assertThat(refused(Map.of("from", "2020-12-30")).values()).containsEntry("years", "5");
    }

    @Test
    void placesAreRegionsThatThereAre() {
        assertThatCode(() -> check(Map.of("territory", "75,3110"))).doesNotThrowAnyException();
        for (var unknown : List.of("99", "7", "75x")) {
            assertThat(refused(Map.of("territory", unknown)).values())
                    .containsEntry("given", unknown);
        }
    }
}

package kz.robotbailiff.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import kz.robotbailiff.core.document.Kato;
import org.junit.jupiter.api.Test;

/// Where the robot is on: by the law, by the ministry's switch, and by a simulated rule.
class PlacesTest {

    private static final LawBook BOOK = LawBook.load();
    private static final Law PILOT = BOOK.on(LocalDate.of(2024, 2, 1));
    private static final Law COUNTRY = BOOK.on(LocalDate.of(2026, 9, 1));
    private static final Kato TARAZ = new Kato("311010000");
    private static final Kato ALMATY = new Kato("751110000");

    private static Law amended(Law law, OptionalInt term, String... prefixes) {
        var none = OptionalInt.empty();
        return law.amended(new Amendment(none, term, none, none, none, List.of(prefixes)), COUNTRY);
    }

    @Test
    void regionThatIsSwitchedOffHasNoTimetable() {
        assertThat(COUNTRY.closedIn(Set.of())).isSameAs(COUNTRY);
        Law closed = COUNTRY.closedIn(Set.of(31));
        assertThat(closed.timetable(TARAZ)).isEmpty();
        assertThat(closed.timetable(ALMATY)).isEqualTo(COUNTRY.timetable(ALMATY));
    }

    @Test
    void simulatedPlacesTakeTheLawsTimetableOrTheGeneralOne() {
        Law both = amended(PILOT, OptionalInt.empty(), "31", "3110", "75");
        assertThat(both.timetable(TARAZ).orElseThrow().termDays()).isEqualTo(5);
        assertThat(both.timetable(ALMATY).orElseThrow().termDays()).isEqualTo(30);
        assertThat(both.timetable(new Kato("313610000")).orElseThrow().termDays()).isEqualTo(30);
        assertThat(both.timetable(new Kato("711110000"))).isEmpty();
        assertThat(both.takesFinesOnly(TARAZ)).isFalse();
    }

    @Test
    void simulatedTermLeavesThePlacesAndTheSwitchAsTheyAre() {
        Law longer = amended(COUNTRY.closedIn(Set.of(31)), OptionalInt.of(45));
        assertThat(longer.timetable(TARAZ)).isEmpty();
        assertThat(longer.timetable(ALMATY).orElseThrow().termDays()).isEqualTo(45);
        Law opened = amended(COUNTRY.closedIn(Set.of(31)), OptionalInt.of(45), "");
        assertThat(opened.timetable(TARAZ).orElseThrow().termDays()).isEqualTo(45);
    }
}

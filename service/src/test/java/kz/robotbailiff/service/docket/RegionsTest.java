package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.proceeding.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The ministry's switch: from a day on, a region takes documents or returns them.
class RegionsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 9, 6);
    private static final String ASTANA = "711010000";
    private static final String TARAZ = "311010000";

    private final House house = new House(FRIDAY);

    @AfterEach
    void close() {
        house.close();
    }

    private void turn(int region, LocalDate from, boolean on) {
        house.db.transact(connection -> {
            house.regions.turn(connection, new Regions.Turn(region, from, on, "ministry", "why"));
            return region;
        });
    }

    private long arrive(String kato) {
        long file = house.document("payment_prescription", 20_000, kato);
        house.tell(file, new Fact.Identified(new Kato(kato)));
        house.work();
        return file;
    }

    @Test
    void regionThatIsSwitchedOffReturnsWhatArrivesOnTheGroundOfTerritory() {
        turn(71, FRIDAY, false);

        assertThat(house.outcomes(arrive(ASTANA))).containsExactly("RETURNED");
        assertThat(house.ask("select grounds from decision").getFirst())
                .containsPattern("territory![A-Z_]+!-!kato=711010000");
        assertThat(house.outcomes(arrive(TARAZ))).containsExactly("OPENED");
    }

    @Test
    void switchHoldsFromItsDayUntilTheNextWord() {
        turn(71, FRIDAY.plusDays(1), false);
        turn(71, FRIDAY.plusDays(3), true);

        assertThat(house.outcomes(arrive(ASTANA))).containsExactly("OPENED");
        house.playTo(FRIDAY.plusDays(1));
        assertThat(house.outcomes(arrive(ASTANA))).containsExactly("RETURNED");
        house.playTo(FRIDAY.plusDays(3));
        assertThat(house.outcomes(arrive(ASTANA))).containsExactly("OPENED");
    }

    @Test
    void lastWordAboutADayCounts() {
        turn(71, FRIDAY, false);
        turn(71, FRIDAY, true);

        assertThat(house.outcomes(arrive(ASTANA))).containsExactly("OPENED");
    }

    @Test
    void fileThatIsOpenGoesOnWhenItsRegionIsSwitchedOff() {
        long file = arrive(ASTANA);
        turn(71, FRIDAY, false);
        house.playTo(FRIDAY.plusDays(6));

        assertThat(house.outcomes(file)).containsExactly("OPENED", "SEIZURE_ORDERED");
    }

    @Test
    void switchNeverWidensTheLaw() {
        try (var pilot = new House(LocalDate.of(2024, 2, 1))) {
            pilot.db.transact(connection -> {
                var on = new Regions.Turn(71, pilot.time.today(), true, "ministry", "why");
                pilot.regions.turn(connection, on);
                return 0;
            });
            long file = pilot.document("payment_prescription", 20_000, ASTANA);
            pilot.tell(file, new Fact.Identified(new Kato(ASTANA)));
            pilot.work();
            assertThat(pilot.outcomes(file)).containsExactly("RETURNED");
        }
    }

    @Test
    void passedDayAndUnknownRegionAreRefused() {
        assertThatThrownBy(() -> turn(71, FRIDAY.minusDays(1), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> turn(99, FRIDAY, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void settingShutsEveryOtherRegion() throws SQLException {
        var only = new Regions(house.ids, house.time, Set.of(31));
        try (var connection = house.source.getConnection()) {
            assertThat(only.closedOn(connection, FRIDAY)).hasSize(19).doesNotContain(31);
        }
        assertThat(only.isShut(71)).isTrue();
        assertThat(only.isShut(31)).isFalse();
        assertThat(house.regions.isShut(71)).isFalse();
    }
}

package kz.robotbailiff.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.Options;
import kz.robotbailiff.sandbox.Sandbox;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.people.Place;
import kz.robotbailiff.sandbox.world.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A bank that is down for days delays what is asked of that bank, and nothing else.
class OutageTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 9, 6);
    private static final String DOWN = "bank1";

    @TempDir Path data;

    @Test
    void aBankThatIsDownDelaysOnlyItsOwnOrders() {
        var options = Options.throwAway(data).on(OPENED);
        try (var sandbox = Sandbox.start(options);
                var scene = new Scene(sandbox, data)) {
            var debtor = scene.person(Place.TARAZ);
            scene.outside().give(debtor, Tenge.of(50_000));
            sandbox.faults().set(DOWN, Fault.REFUSE, true);
            var fine = scene.hand(Office.ROAD_POLICE, debtor, 20_156);

            scene.until(OPENED.plusDays(6));
            assertThat(scene.outside().registered(debtor)).isTrue();
            scene.until(OPENED.plusDays(11));
            assertThat(scene.outside().prohibited(debtor)).isTrue();
            anotherFileIsPaidMeanwhile(scene);

            sandbox.faults().set(DOWN, Fault.REFUSE, false);
            assertThat(scene.outside().held(debtor)).isEqualTo(Tenge.ZERO);
            scene.until(OPENED.plusDays(12));
            assertThat(scene.outside().held(debtor)).isEqualTo(Tenge.of(20_156));
            assertThat(scene.standing(fine).state()).isEqualTo("open");
        }
    }

    private static void anotherFileIsPaidMeanwhile(Scene scene) {
        var other = scene.hand(Office.ROAD_POLICE, scene.person(Place.TARAZ), 9_000);
        assertThat(scene.standing(other).state()).isEqualTo("open");
        scene.payAtTerminal(other, 9_000);
        assertThat(scene.standing(other).state()).isEqualTo("terminated: paid");
        assertThat(scene.outside().registered(other.debtor())).isFalse();
    }
}

package kz.robotbailiff.sandbox.story;

import java.time.LocalDate;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.people.Place;

/// The ceiling moves with the year's index and with the law, and counts on the day of arrival.
final class Ceilings implements Chapter {

    @Override
    public String title() {
        return "The ceiling of the day, December 2025 to August 2026";
    }

    @Override
    public void play(Scene scene, Teller teller) {
        at(scene, teller, LocalDate.of(2025, 12, 31), 80_000, "returned");
        at(scene, teller, LocalDate.of(2026, 1, 1), 80_000, "open");
        at(scene, teller, LocalDate.of(2026, 8, 24), 100_000, "returned");
        at(scene, teller, LocalDate.of(2026, 8, 25), 100_000, "open");
    }

    private static void at(Scene scene, Teller teller, LocalDate day, long sum, String state) {
        scene.until(day);
        var fine = scene.hand(Office.REVENUE, scene.person(Place.TARAZ), sum);
        var shown = Teller.shown(Tenge.of(sum));
        if (state.equals("returned")) {
            Pilot.returned(scene, teller, shown, fine, "ceiling");
        } else {
            teller.expect(shown, state, scene.standing(fine).state());
        }
    }
}

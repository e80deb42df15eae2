package kz.robotbailiff.sandbox.story;

import java.time.LocalDate;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.people.Place;

/// Chapter 1-1 comes into force: the whole country, up to 20 MCI.
final class Nationwide implements Chapter {

    private static final LocalDate LAW = LocalDate.of(2024, 8, 20);

    @Override
    public String title() {
        return "The whole country, 20 August 2024";
    }

    @Override
    public void play(Scene scene, Teller teller) {
        scene.until(LAW.minusDays(1));
        var early = scene.hand(Office.POLICE, scene.person(Place.PAVLODAR), 20_156);
        teller.expect(
                "A fine in Pavlodar the day before", "returned", scene.standing(early).state());
        scene.until(LAW);
        var fine = scene.hand(Office.POLICE, scene.person(Place.PAVLODAR), 20_156);
        teller.expect("A fine in Pavlodar on the day", "open", scene.standing(fine).state());
        var kordai = scene.hand(Office.REVENUE, scene.person(Place.KORDAI), 73_840);
        teller.expect("20 MCI of tax in Kordai (73 840 ₸)", "open", scene.standing(kordai).state());
    }
}

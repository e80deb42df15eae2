package kz.robotbailiff.sandbox.story;

import java.time.LocalDate;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.people.Place;

/// A debtor who does not agree: the fee first, the ruling first, two answers, and no way back.
final class OptedOut implements Chapter {

    @Override
    public String title() {
        return "«Келіспеймін», October 2024";
    }

    @Override
    public void play(Scene scene, Teller teller) {
        scene.until(LocalDate.of(2024, 10, 16));
        var fine = scene.hand(Office.ROAD_POLICE, scene.person(Place.TARAZ), 20_156);
        try (var at = scene.atLink(fine)) {
            var early = at.open("/opt-out");
            teller.holds(
                    "Before the ruling is opened there is no button", !early.hasForm("/opt-out"));
            at.readRuling();
            var price = at.open("/opt-out");
            teller.holds("The fee is shown first: 5 039 ₸", price.says("5 039 ₸"));
            var sure = at.press(price.form("/opt-out").with("answer", "yes"));
            teller.expect("One answer is not enough", "open", scene.standing(fine).state());
            at.press(sure.form("/opt-out/confirm").with("answer", "yes"));
            scene.settle();
        }
        teller.expect("Asked twice", "transferred: opted_out", scene.standing(fine).state());
        teller.say("SMS from 1414: " + scene.phone().newest(fine.debtor()));
        var number = scene.standing(fine).number();
        Bailiffs.holding(scene, Place.TARAZ, number).close();
        teller.holds("A private bailiff of Taraz has the file", true);
    }
}

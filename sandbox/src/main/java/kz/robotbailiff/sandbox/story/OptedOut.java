package kz.robotbailiff.sandbox.story;

import java.time.LocalDate;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.people.Place;

/// A debtor who does not agree: the ruling first, then a code, the fee, one answer, and no way
/// back.
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
            teller.holds(
                    "The link alone does not opt out", !at.open("/opt-out").hasForm("/opt-out"));
            at.confirm();
            var price = at.open("/opt-out");
            teller.holds("The fee is shown first: 5 039 ₸", price.says("5 039 ₸"));
            teller.expect("Nothing is done yet", "open", scene.standing(fine).state());
            at.press(price.form("/opt-out").with("answer", "yes"));
            scene.settle();
        }
        teller.expect(
                "One answer of the debtor", "transferred: opted_out", scene.standing(fine).state());
        try (var citizen = new Citizen(scene.service(), fine.debtor())) {
            var number = scene.standing(fine).number();
            teller.holds("eGov opens all cases without a message", citizen.cases().says(number));
        }
        teller.say("SMS from 1414: " + scene.phone().newest(fine.debtor()));
        var number = scene.standing(fine).number();
        Bailiffs.holding(scene, Place.TARAZ, number).close();
        teller.holds("A private bailiff of Taraz has the file", true);
        inWriting(scene, teller);
    }

    /// The other way: an application signed in eGov Mobile, which an officer answers.
    private static void inWriting(Scene scene, Teller teller) {
        var fine = scene.hand(Office.ROAD_POLICE, scene.person(Place.TARAZ), 20_156);
        var number = scene.standing(fine).number();
        try (var at = scene.atLink(fine)) {
            var code = at.press(at.open("/application").form("/application/sign"));
            var answer = scene.sign(code.after("data-text=\""), fine.debtor());
            teller.holds("eGov Mobile signs the application", answer.says("200"));
            var again = scene.sign(code.after("data-text=\""), scene.person(Place.TARAZ));
            teller.holds("Nobody else signs it", again.says("403"));
            teller.holds("The page says so", at.open("/application/done").status() == 200);
        }
        teller.expect("It stays open until it is answered", "open", scene.standing(fine).state());
        try (var officer = new StaffMember(scene.service(), "officer", "/console")) {
            teller.holds(
                    "It stands on the officer's work list",
                    officer.open("/console/work").says(number));
        }
    }
}

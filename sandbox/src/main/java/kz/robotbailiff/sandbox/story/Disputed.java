package kz.robotbailiff.sandbox.story;

import java.time.LocalDate;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.people.Place;

/// "It is not me": new measures wait until an officer of the territory has looked.
final class Disputed implements Chapter {

    private static final LocalDate OPENED = LocalDate.of(2024, 10, 18);

    @Override
    public String title() {
        return "«Бұл мен емес», October 2024";
    }

    @Override
    public void play(Scene scene, Teller teller) {
        scene.until(OPENED);
        var debtor = scene.person(Place.TARAZ);
        scene.outside().give(debtor, Tenge.of(50_000));
        var fine = scene.hand(Office.ROAD_POLICE, debtor, 20_156);
        try (var at = scene.atLink(fine)) {
            at.press(at.open("/wrong").form("/wrong").with("claim", "notme"));
            scene.settle();
        }
        scene.until(OPENED.plusDays(6));
        teller.expect("Day 6, held by the banks", Tenge.ZERO, scene.outside().held(debtor));
        reject(scene, fine);
        teller.expect(
                "The officer rejects the objection, held",
                Tenge.of(20_156),
                scene.outside().held(debtor));
    }

    private static void reject(Scene scene, Case fine) {
        var number = scene.standing(fine).number();
        try (var officer = new StaffMember(scene.service(), "officer", "/console")) {
            var work = officer.open("/console/work");
            if (!work.says(number)) {
                throw new AssertionError("the objection is not on the work list: " + work);
            }
            var item = work.linkFrom(number, "/console/work/").getPath();
            officer.press(
                    officer.open(item)
                            .form(item)
                            .with("reason", "The number and the name agree with the register.")
                            .with("reply", "REJECT"));
        }
        scene.settle();
    }
}

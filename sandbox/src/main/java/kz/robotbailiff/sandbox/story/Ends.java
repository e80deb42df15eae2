package kz.robotbailiff.sandbox.story;

import java.time.LocalDate;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.people.Place;

/// The other ways in which a proceeding ends: cancelled, released, paid to the budget, paid twice.
final class Ends implements Chapter {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 17);

    @Override
    public String title() {
        return "Cancelled, released, paid elsewhere, paid twice, October 2024";
    }

    @Override
    public void play(Scene scene, Teller teller) {
        scene.until(DAY);
        cancelled(scene, teller);
        released(scene, teller);
        outside(scene, teller);
        twice(scene, teller);
    }

    private static void cancelled(Scene scene, Teller teller) {
        var fine = scene.hand(Office.POLICE, scene.person(Place.ASTANA), 18_460);
        scene.tell(fine, "cancellation", decision("C-1"));
        teller.expect(
                "The decision is cancelled", "terminated: cancelled", scene.standing(fine).state());
        teller.expect("  in the register", false, scene.outside().registered(fine.debtor()));
    }

    private static void released(Scene scene, Teller teller) {
        var fine = scene.hand(Office.COURT, scene.person(Place.SHYMKENT), 22_152);
        scene.payAtTerminal(fine, 11_076);
        scene.tell(fine, "release", decision("A-1"));
        teller.expect(
                "Half paid, then an amnesty", "terminated: released", scene.standing(fine).state());
        teller.expect("  the half stays paid", Tenge.of(11_076), scene.standing(fine).paid());
    }

    private static void outside(Scene scene, Teller teller) {
        var fine = scene.hand(Office.REVENUE, scene.person(Place.ORAL), 15_000);
        scene.tell(
                fine,
                "payments",
                "{\"reference\":\"B-1\",\"sum\":\"15000.00\",\"paidOn\":\"%s\"}".formatted(DAY));
        teller.expect(
                "Paid straight to the budget", "terminated: paid", scene.standing(fine).state());
        teller.expect(
                "  nothing of it is ours to pay out, times",
                0L,
                scene.treasury().paid("claimant", 15_000));
    }

    private static void twice(Scene scene, Teller teller) {
        var fine = scene.hand(Office.ROAD_POLICE, scene.person(Place.AKTOBE), 21_021);
        try (var at = scene.atLink(fine)) {
            var provider = at.goPay();
            teller.holds("The provider's page asks for 21 021.00", provider.says("21021.00"));
            at.press(provider.forms().getFirst().with("do", "pay"));
            scene.settle();
        }
        teller.expect("Paid online", "terminated: paid", scene.standing(fine).state());
        scene.payAtTerminal(fine, 21_021);
        teller.expect(
                "Paid again at a terminal, sent back, times",
                1L,
                scene.treasury().paid("refund", 21_021));
        teller.expect(
                "  paid out to the budget, times", 1L, scene.treasury().paid("claimant", 21_021));
    }

    private static String decision(String number) {
        return "{\"decisionNumber\":\"%s\",\"decidedOn\":\"%s\"}".formatted(number, DAY);
    }
}

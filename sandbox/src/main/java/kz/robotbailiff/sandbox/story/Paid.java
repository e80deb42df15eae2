package kz.robotbailiff.sandbox.story;

import java.time.Duration;
import java.time.LocalDate;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.people.Place;

/// A fine of 20 156 ₸ from the SMS to the lifted seizure, paid in two parts and 844 ₸ too much.
final class Paid implements Chapter {

    private static final LocalDate OPENED = LocalDate.of(2024, 9, 6);
    private static final long FINE = 20_156;
    private static final Duration SECONDS = Duration.ofSeconds(10);

    @Override
    public String title() {
        return "A fine that is paid, from Friday 6 September 2024";
    }

    @Override
    public void play(Scene scene, Teller teller) {
        scene.until(OPENED);
        var debtor = scene.person(Place.ALMATY);
        scene.outside().give(debtor, Tenge.of(30_000));
        var fine = scene.hand(Office.ROAD_POLICE, debtor, FINE);
        opened(scene, teller, fine);
        seized(scene, teller, fine);
        part(scene, teller, fine);
        rest(scene, teller, fine);
    }

    private static void opened(Scene scene, Teller teller, Case fine) {
        var standing = scene.standing(fine);
        teller.expect("Document in, proceeding", "open", standing.state());
        teller.expect("Last day", LocalDate.of(2024, 10, 7), standing.lastDay());
        var sms = scene.phone().newest(fine.debtor());
        teller.say("SMS from 1414: " + sms);
        teller.holds("The SMS names the number", sms.contains(standing.number()));
        teller.holds("In the register of debtors", scene.outside().registered(fine.debtor()));
        try (var at = scene.atLink(fine)) {
            teller.holds("The link shows 20 156 ₸", at.look().says("20 156 ₸"));
            var ruling = at.readRuling();
            teller.expect("The ruling opens", 200, ruling.status());
            teller.holds("It names the sum", ruling.says("20 156"));
        }
    }

    private static void seized(Scene scene, Teller teller, Case fine) {
        scene.until(OPENED.plusDays(5));
        teller.expect("Day 5, held by the banks", Tenge.ZERO, scene.outside().held(fine.debtor()));
        scene.until(OPENED.plusDays(6));
        teller.expect(
                "Day 6, held by the banks", Tenge.of(FINE), scene.outside().held(fine.debtor()));
        teller.expect("  and reported to us", Tenge.of(FINE), scene.standing(fine).seized());
    }

    private static void part(Scene scene, Teller teller, Case fine) {
        scene.payAtTerminal(fine, 5_000);
        teller.expect("5 000 ₸ at a terminal, left", Tenge.of(15_156), scene.standing(fine).left());
        teller.expect(
                "What is held beyond that is released, held",
                Tenge.of(15_156),
                scene.outside().held(fine.debtor()));
    }

    private static void rest(Scene scene, Teller teller, Case fine) {
        var begun = System.nanoTime();
        scene.payAtTerminal(fine, 16_000);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        var standing = scene.standing(fine);
        teller.expect("16 000 ₸ more", "terminated: paid", standing.state());
        teller.holds("  within seconds", took.compareTo(SECONDS) < 0);
        teller.expect("The seizure, confirmed by the bank", "lifted", standing.measure("seizure"));
        teller.expect("Held by the banks", Tenge.ZERO, scene.outside().held(fine.debtor()));
        teller.expect(
                "In the register of debtors", false, scene.outside().registered(fine.debtor()));
        teller.expect("Paid out to the budget, 20 156 ₸", true, paidOut(scene));
        teller.expect("844 ₸ sent back, times", 1L, scene.treasury().paid("refund", 844));
        teller.say("SMS from 1414: " + scene.phone().newest(fine.debtor()));
    }

    /// In one order or in one for each payment.
    private static boolean paidOut(Scene scene) {
        var treasury = scene.treasury();
        return treasury.paid("claimant", FINE) == 1
                || (treasury.paid("claimant", 5_000) == 1
                        && treasury.paid("claimant", 15_156) == 1);
    }
}

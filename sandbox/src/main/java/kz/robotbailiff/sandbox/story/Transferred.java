package kz.robotbailiff.sandbox.story;

import java.time.LocalDate;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.people.Place;

/// A file that its debtor leaves alone: day 5, 10, 20, the last day, and the private bailiff.
final class Transferred implements Chapter {

    private static final LocalDate OPENED = LocalDate.of(2024, 9, 13);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 10, 14);

    @Override
    public String title() {
        return "A fine left alone, from Friday 13 September 2024";
    }

    @Override
    public void play(Scene scene, Teller teller) {
        scene.until(OPENED);
        var debtor = scene.person(Place.TARAZ);
        scene.outside().give(debtor, Tenge.of(6_000));
        var fine = scene.hand(Office.ROAD_POLICE, debtor, 20_156);
        teller.expect("Document in, proceeding", "open", scene.standing(fine).state());
        measures(scene, teller, fine);
        transfer(scene, teller, fine);
        bailiff(scene, teller, fine);
    }

    private static void measures(Scene scene, Teller teller, Case fine) {
        stands(scene, teller, fine, new Day(5, "seizure", "none"));
        stands(scene, teller, fine, new Day(6, "seizure", "in-force"));
        teller.expect("  held by the banks", Tenge.of(6_000), scene.outside().held(fine.debtor()));
        stands(scene, teller, fine, new Day(10, "prohibition", "none"));
        stands(scene, teller, fine, new Day(11, "prohibition", "in-force"));
        teller.holds("  and the notaries know", scene.outside().prohibited(fine.debtor()));
        stands(scene, teller, fine, new Day(20, "collection-order", "none"));
        stands(scene, teller, fine, new Day(21, "collection-order", "in-force"));
        teller.expect("  debited, so left", Tenge.of(14_156), scene.standing(fine).left());
    }

    /// How a measure should stand on a day after the opening.
    private record Day(int after, String measure, String how) {}

    private static void stands(Scene scene, Teller teller, Case fine, Day day) {
        scene.until(OPENED.plusDays(day.after()));
        teller.expect(
                "Day %d, %s".formatted(day.after(), day.measure()),
                day.how(),
                scene.standing(fine).measure(day.measure()));
    }

    private static void transfer(Scene scene, Teller teller, Case fine) {
        teller.expect("Day 30 is a Sunday, last day", LAST_DAY, scene.standing(fine).lastDay());
        scene.until(LAST_DAY);
        teller.expect("On the last day", "open", scene.standing(fine).state());
        scene.until(LAST_DAY.plusDays(1));
        var standing = scene.standing(fine);
        teller.expect("The day after", "transferred: term_ended", standing.state());
        teller.expect("  collection order", "lifted", standing.measure("collection-order"));
        teller.expect("  seizure", "in-force", standing.measure("seizure"));
        teller.holds("  prohibition stands", scene.outside().prohibited(fine.debtor()));
        teller.holds("  register entry stands", scene.outside().registered(fine.debtor()));
        teller.say("SMS from 1414: " + scene.phone().newest(fine.debtor()));
        scene.outside().give(fine.debtor(), Tenge.of(3_000));
        scene.settle();
        teller.expect(
                "3 000 ₸ come in, held", Tenge.of(3_000), scene.outside().held(fine.debtor()));
    }

    private static void bailiff(Scene scene, Teller teller, Case fine) {
        var number = scene.standing(fine).number();
        try (var bailiff = Bailiffs.holding(scene, Place.TARAZ, number)) {
            var file = bailiff.open("/bailiff").linkFrom(number, "/bailiff/files/").getPath();
            bailiff.press(bailiff.open(file).form("/accept"));
            scene.settle();
            teller.expect(
                    "The bailiff accepts", "taken_over: term_ended", scene.standing(fine).state());
            archive(teller, new Archive(bailiff.take(file + "/material.zip")));
            bailiff.press(bailiff.open(file).form("/lift"));
            scene.settle();
        }
        teller.expect(
                "The bailiff lifts the seizure, held",
                Tenge.ZERO,
                scene.outside().held(fine.debtor()));
        late(scene, teller, fine);
    }

    private static void archive(Teller teller, Archive archive) {
        int papers = archive.papers().size();
        teller.holds("The archive holds page, PDF and data of each paper", papers >= 12);
        teller.holds("  and its list of parts is signed", archive.holds("SHA256SUMS.p7s"));
        teller.expect(
                "  genuine without the service, of " + papers, (long) papers, archive.genuine());
        teller.expect("  genuine with a byte changed", 0L, archive.genuineOnceChanged());
    }

    private static void late(Scene scene, Teller teller, Case fine) {
        scene.payAtTerminal(fine, 4_000);
        teller.expect(
                "4 000 ₸ paid to us late go to the bailiff, times",
                1L,
                scene.treasury().paid("bailiff", 4_000));
    }
}

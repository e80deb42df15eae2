package kz.robotbailiff.sandbox.story;

import java.time.LocalDate;
import java.util.List;
import kz.robotbailiff.sandbox.authority.Office;
import kz.robotbailiff.sandbox.people.Place;

/// The pilot: fines up to 10 MCI, in Taraz alone, five days to pay, then a private bailiff.
final class Pilot implements Chapter {

    static final LocalDate BEGINS = LocalDate.of(2024, 2, 1);

    private static final long NINE_MCI = 33_228;
    private static final long ELEVEN_MCI = 40_612;

    @Override
    public String title() {
        return "The pilot in Taraz, February 2024";
    }

    @Override
    public void play(Scene scene, Teller teller) {
        var taken = scene.hand(Office.ROAD_POLICE, scene.person(Place.TARAZ), NINE_MCI);
        teller.expect("9 MCI in Taraz (33 228 ₸)", "open", scene.standing(taken).state());
        var elsewhere = scene.hand(Office.ROAD_POLICE, scene.person(Place.KORDAI), NINE_MCI);
        returned(
                scene,
                teller,
                "9 MCI in Kordai, where the robot is not on",
                elsewhere,
                "territory");
        var large = scene.hand(Office.ROAD_POLICE, scene.person(Place.TARAZ), ELEVEN_MCI);
        returned(scene, teller, "11 MCI in Taraz (40 612 ₸)", large, "ceiling");
        var lastDay = scene.standing(taken).lastDay();
        teller.expect("Five days to pay, last day", BEGINS.plusDays(5), lastDay);
        scene.until(lastDay);
        teller.expect("On the last day", "open", scene.standing(taken).state());
        scene.until(lastDay.plusDays(1));
        teller.expect(
                "The day after, with a bailiff",
                "transferred: term_ended",
                scene.standing(taken).state());
    }

    static void returned(Scene scene, Teller teller, String what, Case sent, String rule) {
        var standing = scene.standing(sent);
        teller.expect(what, "returned", standing.state());
        teller.expect("  on the ground", List.of(rule), standing.grounds());
    }
}

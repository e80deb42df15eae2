package kz.robotbailiff.sandbox.story;

import java.util.Locale;
import java.util.stream.IntStream;
import kz.robotbailiff.sandbox.people.Place;

/// The private bailiffs of a place, who log in by their licences.
final class Bailiffs {

    private static final int MOST = 5;

    private Bailiffs() {}

    /// The one to whom a file was handed over, logged in; only that one sees it.
    static StaffMember holding(Scene scene, Place place, String number) {
        var licences =
                IntStream.rangeClosed(1, MOST)
                        .mapToObj(n ->
                                String.format(
                                        Locale.ROOT, "SB-%s%02d", place.kato().substring(0, 2), n))
                        .toList();
        for (var licence : licences) {
            var bailiff = new StaffMember(scene.service(), licence, "/bailiff");
            if (bailiff.open("/bailiff").says(number)) {
                return bailiff;
            }
            bailiff.close();
        }
        throw new AssertionError("no bailiff of " + place + " holds " + number);
    }
}

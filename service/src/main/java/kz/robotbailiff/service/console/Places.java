package kz.robotbailiff.service.console;

import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.law.Law;

/// Where the simplified proceeding is switched on today, by region.
final class Places {

    /// The twenty regions by the first two digits of the KATO code.
    static final List<Integer> REGIONS =
            List.of(10, 11, 15, 19, 23, 27, 31, 33, 35, 39, 43, 47, 55, 59, 61, 62, 63, 71, 75, 79);

    private Places() {}

    /// A region, and the timetable under which a proceeding would be opened there.
    public record Place(int region, String timetable) {}

    static List<Place> on(Law law) {
        var places = new ArrayList<Place>();
        for (int region : REGIONS) {
            var centre = new Kato(region + "1010000");
            places.add(
                    new Place(
                            region, law.timetable(centre).map(table -> table.code()).orElse("–")));
        }
        return places;
    }
}

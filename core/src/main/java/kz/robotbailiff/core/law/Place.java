package kz.robotbailiff.core.law;

import java.util.Comparator;
import java.util.List;

/// A territory in which the robot is on, with its timetable.
record Place(Territory territory, Timetable timetable) {

    /// The same places under a changed rule, the narrowest first.
    ///
    /// @param general the places whose timetable one gets that the law of the day does not have
    static List<Place> amended(List<Place> places, Amendment change, List<Place> general) {
        List<Place> kept = change.territories().isEmpty() ? places : at(places, change, general);
        return kept.stream()
                .map(place -> new Place(place.territory, change.over(place.timetable)))
                .toList();
    }

    private static List<Place> at(List<Place> places, Amendment change, List<Place> general) {
        return change.territories().stream()
                .sorted(
                        Comparator.comparingInt((String prefix) -> -prefix.length())
                                .thenComparing(Comparator.naturalOrder()))
                .map(prefix -> at(prefix, places, general))
                .toList();
    }

    private static Place at(String prefix, List<Place> places, List<Place> general) {
        Timetable timetable =
                places.stream()
                        .filter(place -> prefix.startsWith(place.territory.prefix()))
                        .findFirst()
                        .or(() -> general.stream().findFirst())
                        .orElseThrow()
                        .timetable;
        return new Place(new Territory(prefix, timetable.code(), false), timetable);
    }
}

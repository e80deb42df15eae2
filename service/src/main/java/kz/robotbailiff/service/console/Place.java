package kz.robotbailiff.service.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.Timetable;

/// A region with what law and ministry say about it today, and the next turn of the switch.
///
/// @param timetable the steps under which the law opens a proceeding in the region's centre
/// @param last the turn that holds today
/// @param next the turn that comes next
/// @param shut the installation's own setting keeps it off
public record Place(
        int region,
        Optional<String> timetable,
        Optional<Turned> last,
        Optional<Turned> next,
        boolean shut) {

    /// One turn of the ministry's switch.
    public record Turned(int region, LocalDate from, boolean on) {}

    /// Whether a document that came today would be taken.
    public boolean on() {
        return why().isEmpty();
    }

    /// Why nothing is taken: `law`, `ministry` or `setting`; empty where the region is on.
    public String why() {
        if (timetable.isEmpty()) {
            return "law";
        }
        if (shut) {
            return "setting";
        }
        return last.filter(turn -> !turn.on()).isPresent() ? "ministry" : "";
    }

    /// @param turns the newest first
    static Place of(int region, Law law, List<Turned> turns, boolean shut) {
        // The second pair of digits 10 is the region's centre.
        var centre = new Kato(region + "1010000");
        var own = turns.stream().filter(turn -> turn.region() == region).toList();
        return new Place(
                region,
                law.timetable(centre).map(Timetable::code),
                latest(own.stream().filter(turn -> !turn.from().isAfter(law.day())).toList()),
                earliest(own.stream().filter(turn -> turn.from().isAfter(law.day())).toList()),
                shut);
    }

    private static Optional<Turned> latest(List<Turned> turns) {
        return turns.stream().reduce((a, b) -> b.from().isAfter(a.from()) ? b : a);
    }

    private static Optional<Turned> earliest(List<Turned> turns) {
        return turns.stream().reduce((a, b) -> b.from().isBefore(a.from()) ? b : a);
    }
}

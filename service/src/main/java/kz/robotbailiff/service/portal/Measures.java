package kz.robotbailiff.service.portal;

import java.util.List;
import java.util.OptionalInt;
import kz.robotbailiff.core.law.Timetable;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Contest;
import kz.robotbailiff.core.proceeding.Mark;
import kz.robotbailiff.service.portal.Measure.Standing;

/// Says of each measure where it stands, from the acts that place and lift it.
///
/// A measure is never called lifted before the partner confirmed it.
final class Measures {

    private final Story story;
    private final CaseFile file;
    private final Timetable timetable;

    Measures(Story story, Timetable timetable) {
        this.story = story;
        this.file = story.file();
        this.timetable = timetable;
    }

    List<Measure> all() {
        var never = OptionalInt.empty();
        return List.of(
                register(
                        measure(
                                "register",
                                ActKind.ENTER_REGISTER,
                                ActKind.EXCLUDE_FROM_REGISTER,
                                never)),
                account(
                        measure(
                                "account",
                                ActKind.ORDER_SEIZURE,
                                ActKind.LIFT_SEIZURE,
                                timetable.seizureAfter())),
                measure(
                        "property",
                        ActKind.PLACE_PROHIBITION,
                        ActKind.LIFT_PROHIBITION,
                        timetable.prohibitionAfter()),
                measure(
                        "collect",
                        ActKind.ORDER_COLLECTION,
                        ActKind.RECALL_COLLECTION,
                        timetable.collectionAfter()));
    }

    private Measure measure(String name, ActKind placing, ActKind lifting, OptionalInt after) {
        var placed = story.act(placing).filter(act -> !act.state().equals("given_up"));
        var lifted = story.act(lifting);
        if (placed.isPresent() && lifted.isPresent()) {
            var act = lifted.get();
            return new Measure(
                    name,
                    act.isDone() ? Standing.LIFTED : Standing.LIFTING,
                    file.seized(),
                    null,
                    act.sentAt(),
                    act.endedAt());
        }
        if (placed.isPresent() && file.isTransferred()) {
            return new Measure(name, Standing.STAYS, placed.get().sum(), null, null, null);
        }
        if (placed.isPresent()) {
            var standing = placed.get().isDone() ? Standing.ON : Standing.ORDERED;
            var act = placed.get();
            return new Measure(name, standing, act.sum(), null, act.sentAt(), act.endedAt());
        }
        return notYet(name, placing, after);
    }

    /// The entry in the register is ordered with the opening itself, so it never lies ahead.
    private Measure register(Measure entry) {
        boolean coming = entry.standing() == Standing.OFF && file.isOpen();
        return coming && timetable.registerOnOpening()
                ? Measure.of(entry.name(), Standing.ORDERED)
                : entry;
    }

    private Measure notYet(String name, ActKind placing, OptionalInt after) {
        if (!file.isOpen() || after.isEmpty()) {
            return Measure.of(name, Standing.OFF);
        }
        if (file.has(Mark.HELD) || Contest.stops(placing, file.known(), file.undisputed())) {
            return Measure.of(name, Standing.HELD);
        }
        var due = timetable.dueOn(file.openedOn(), after.getAsInt());
        return new Measure(name, Standing.NEXT, null, due, null, null);
    }

    /// The order to the banks is one thing, money that a bank holds is another.
    private Measure account(Measure ordered) {
        if (ordered.standing() == Standing.STAYS) {
            boolean holds = file.seized().isPositive();
            return with(ordered, holds ? Standing.STAYS : Standing.OFF, file.seized());
        }
        boolean asked = ordered.standing() == Standing.ON || ordered.standing() == Standing.ORDERED;
        if (!asked) {
            return ordered;
        }
        if (file.seized().isPositive()) {
            return with(ordered, Standing.ON, file.seized());
        }
        boolean nothing = file.has(Mark.NOTHING_TO_SEIZE);
        return with(ordered, nothing ? Standing.NOTHING : Standing.ORDERED, Tenge.ZERO);
    }

    private static Measure with(Measure measure, Standing standing, Tenge sum) {
        return new Measure(
                measure.name(), standing, sum, measure.on(), measure.told(), measure.at());
    }
}

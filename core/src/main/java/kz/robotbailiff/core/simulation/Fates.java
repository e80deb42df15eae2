package kz.robotbailiff.core.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.robotbailiff.core.law.Admission;
import kz.robotbailiff.core.law.Finding;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.Timetable;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Closing;
import kz.robotbailiff.core.simulation.Cells.Cell;
import kz.robotbailiff.core.simulation.Cells.Load;
import kz.robotbailiff.core.simulation.Recorded.Life;

/// Counts single files again under one law: as they were, and as they would have been.
///
/// @param asOf the last day that the record knows
/// @param tally what is counted
/// @param cells where files go whose end nobody has seen
record Fates(LocalDate asOf, Tally tally, Cells cells) {

    /// Asks every rule of admission again; what was returned unasked stays so.
    static boolean admits(Recorded file, List<Finding> findings) {
        return file.examined() && findings.stream().allMatch(Finding::met);
    }

    private static boolean aboveCeilingOnly(Recorded file, List<Finding> findings) {
        List<String> unmet =
                findings.stream().filter(finding -> !finding.met()).map(Finding::rule).toList();
        return file.examined() && unmet.equals(List.of("ceiling"));
    }

    /// The file as the record has it; the findings tell only why it was returned.
    void asRecorded(Recorded file, List<Finding> findings, Law law) {
        int region = region(file);
        tally.count(region, Figure.EXAMINED);
        if (file.life().isEmpty()) {
            returned(file, findings);
            return;
        }
        Life life = file.life().get();
        admitted(region, life.owed(), law);
        measures(file, life.timetable(), lastOpen(life));
        ended(file, life, law);
    }

    /// The file under the policy.
    ///
    /// @param law the amended law of the day on which the file was examined
    boolean underPolicy(Recorded file, Law law) {
        tally.count(region(file), Figure.EXAMINED);
        List<Finding> findings = Admission.examine(file.document(), file.earlier(), law);
        Optional<Timetable> timetable = law.timetable(file.document().kato());
        if (timetable.isEmpty() || !admits(file, findings)) {
            returned(file, findings);
            return false;
        }
        LocalDate last = timetable.get().lastDay(file.day(), law.calendar(), law.readings());
        if (file.life().isEmpty()) {
            newcomer(file, timetable.get(), last, law);
        } else {
            again(file, timetable.get(), last, law);
        }
        return true;
    }

    private void returned(Recorded file, List<Finding> findings) {
        if (aboveCeilingOnly(file, findings)) {
            tally.count(region(file), Figure.ABOVE_CEILING, Figure.AT_BAILIFFS);
        }
    }

    private void newcomer(Recorded file, Timetable timetable, LocalDate last, Law law) {
        Tenge owed = file.document().demand();
        admitted(region(file), owed, law);
        cells.add(
                new Cell(region(file), SumBand.of(owed, law.mci()), -1, day(file, last), timetable),
                load(owed, owed, law));
    }

    /// A file that the record knows: an earlier last day cuts its life off, a later one leaves what
    /// it did until its own and asks the curve for the rest.
    private void again(Recorded file, Timetable timetable, LocalDate last, Law law) {
        Life life = file.life().orElseThrow();
        admitted(region(file), life.owed(), law);
        boolean termEnded = life.closing().filter(Closing.TERM_ENDED::equals).isPresent();
        if (last.isBefore(life.lastDay()) && lastOpen(life).isAfter(last) && !paidBy(life, last)) {
            measures(file, timetable, last);
            transferred(file, life.owed(), life.paidBy(last), law);
        } else if (last.isAfter(life.lastDay()) && termEnded) {
            measures(file, timetable, life.lastDay());
            collected(file, life.owed(), life.collected(), law);
            Tenge left = life.owed().minus(life.collected().min(life.owed()));
            var band = SumBand.of(life.owed(), law.mci());
            int seen = day(file, life.lastDay());
            cells.add(
                    new Cell(region(file), band, seen, day(file, last), timetable),
                    load(left, life.owed(), law));
        } else {
            measures(file, timetable, lastOpen(life));
            ended(file, life, law);
        }
    }

    /// Money that came in before midnight counts, also when it was booked after it.
    private static boolean paidBy(Life life, LocalDate last) {
        return life.closing().filter(Closing.PAID::equals).isPresent()
                && life.paidBy(last).equals(life.owed());
    }

    private void admitted(int region, Tenge owed, Law law) {
        tally.count(region, Figure.ADMITTED);
        tally.add(region, Figure.ADMITTED_SUM, owed);
        tally.add(region, Figure.POTENTIAL, law.fee(owed));
    }

    private void ended(Recorded file, Life life, Law law) {
        Closing closing = life.closing().orElse(null);
        if (closing == null) {
            tally.count(region(file), Figure.IN_HAND);
            collected(file, life.owed(), life.collected(), law);
        } else if (closing == Closing.TERM_ENDED || closing == Closing.OPTED_OUT) {
            transferred(file, life.owed(), life.collected(), law);
        } else if (closing != Closing.CANCELLED) {
            // What a cancelled file had paid goes back.
            collected(file, life.owed(), life.collected(), law);
            if (closing == Closing.PAID) {
                tally.count(region(file), Figure.PAID);
            }
        }
    }

    private void transferred(Recorded file, Tenge owed, Tenge paid, Law law) {
        tally.count(region(file), Figure.TRANSFERRED, Figure.AT_BAILIFFS);
        tally.add(region(file), Figure.TRANSFERRED_SUM, owed.minus(paid.min(owed)));
        collected(file, owed, paid, law);
    }

    /// The fee that was spared goes by the band of the tariff that the whole debt lies in.
    private void collected(Recorded file, Tenge owed, Tenge paid, Law law) {
        tally.add(region(file), Figure.COLLECTED, paid);
        tally.add(region(file), Figure.REALISED, paid.percent(law.feePercent(owed)));
    }

    private void measures(Recorded file, Timetable timetable, LocalDate lastOpen) {
        measure(file, Figure.SEIZURES, timetable, timetable.seizureAfter(), lastOpen);
        measure(file, Figure.PROHIBITIONS, timetable, timetable.prohibitionAfter(), lastOpen);
        measure(file, Figure.COLLECTIONS, timetable, timetable.collectionAfter(), lastOpen);
    }

    private void measure(
            Recorded file,
            Figure figure,
            Timetable timetable,
            OptionalInt after,
            LocalDate lastOpen) {
        if (after.isPresent() && !timetable.dueOn(file.day(), after.getAsInt()).isAfter(lastOpen)) {
            tally.count(region(file), figure);
        }
    }

    /// The last day on which a file was open; the transfer comes at 00:00 of the day after.
    LocalDate lastOpen(Life life) {
        LocalDate closed = life.closedOn().orElse(asOf);
        return life.closing().filter(Closing.TERM_ENDED::equals).isPresent()
                ? closed.minusDays(1)
                : closed;
    }

    private static Load load(Tenge left, Tenge owed, Law law) {
        return new Load(1, left.tiyn(), left.percent(law.feePercent(owed)).tiyn());
    }

    private static int day(Recorded file, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(file.day(), day);
    }

    private static int region(Recorded file) {
        return file.document().kato().region();
    }
}

package kz.robotbailiff.service.docket;

import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.core.proceeding.Robot;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Time;

/// Reads a tray to the robot, fact by fact, and collects its answers.
final class Reading {

    /// No file is owed more than this on one day: all measures and the transfer.
    private static final int STEPS_A_DAY = 8;

    private final Ids ids;
    private final Time time;

    Reading(Ids ids, Time time) {
        this.ids = ids;
        this.time = time;
    }

    Answered read(Tray tray, Law law) {
        var decided = new ArrayList<Decided>();
        var kato = tray.kato();
        for (var pending : tray.facts()) {
            if (pending.fact() instanceof Fact.Identified(Kato registeredIn)) {
                kato = registeredIn;
            }
            answer(tray, pending, law, decided);
        }
        var after = decided.isEmpty() ? tray.proceeding() : decided.getLast().decision().next();
        return new Answered(tray, kato, after, List.copyOf(decided));
    }

    /// A day may owe a file several steps after an outage; each is a decision of its own.
    private void answer(Tray tray, PendingFact pending, Law law, List<Decided> decided) {
        int most = pending.fact() instanceof Fact.DayBegan ? STEPS_A_DAY : 1;
        for (int step = 0; step < most; step++) {
            var before =
                    decided.isEmpty() ? tray.proceeding() : decided.getLast().decision().next();
            var decision = Robot.decide(before, pending.fact(), law);
            boolean noted = decision.outcome() == Outcome.NOTED;
            if (noted && step > 0) {
                return;
            }
            decided.add(
                    new Decided(
                            tray.file(),
                            pending.id(),
                            noted ? 0 : ids.next(),
                            before,
                            pending.fact(),
                            decision,
                            time.now()));
        }
    }
}

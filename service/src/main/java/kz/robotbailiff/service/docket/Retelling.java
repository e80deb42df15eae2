package kz.robotbailiff.service.docket;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.proceeding.Decision;
import kz.robotbailiff.core.proceeding.Grounds;
import kz.robotbailiff.core.proceeding.Proceeding;
import kz.robotbailiff.core.proceeding.Robot;

/// Rebuilds one file from its document on, decision by decision.
final class Retelling {

    private final long file;
    private final Deque<StoredMark> marks;
    private final Map<LocalDate, Law> laws;
    private Proceeding state;

    Retelling(Tray received, List<StoredMark> marks, Map<LocalDate, Law> laws) {
        file = received.file();
        state = received.proceeding();
        this.marks = new ArrayDeque<>(marks);
        this.laws = laws;
    }

    /// Compares the decisions of a period; what came before is needed to get there.
    Retold of(List<StoredDecision> history, LocalDate from, LocalDate to) {
        long compared = 0;
        for (var stored : history) {
            var law = Objects.requireNonNull(laws.get(stored.lawDay()));
            readMarks(stored, law);
            var decision = Robot.decide(state, stored.fact(), law);
            state = decision.next();
            if (stored.lawDay().isBefore(from) || stored.lawDay().isAfter(to)) {
                continue;
            }
            compared++;
            if (!alike(stored, decision, law)) {
                return new Retold(compared, difference(stored, decision, law));
            }
        }
        return new Retold(compared, null);
    }

    private void readMarks(StoredDecision next, Law law) {
        while (!marks.isEmpty() && marks.getFirst().isBefore(next)) {
            state = Robot.decide(state, marks.removeFirst().fact(), law).next();
        }
    }

    private static boolean alike(StoredDecision stored, Decision decision, Law law) {
        return stored.outcome().equals(decision.outcome().name())
                && stored.edition() == law.edition()
                && stored.grounds().equals(written(decision.grounds()));
    }

    private Replay.Difference difference(StoredDecision stored, Decision decision, Law law) {
        return new Replay.Difference(
                file,
                stored.id(),
                stored.lawDay(),
                told(stored.outcome(), stored.edition(), stored.grounds()),
                told(decision.outcome().name(), law.edition(), decision.grounds()));
    }

    private static String told(String outcome, int edition, Grounds grounds) {
        return outcome + " under " + edition + ", " + GroundsCode.encode(grounds);
    }

    /// As they would be read back: the order of the inputs is not stored on purpose.
    private static Grounds written(Grounds grounds) {
        return GroundsCode.decode(GroundsCode.encode(grounds));
    }
}

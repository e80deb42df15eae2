package kz.robotbailiff.core.proceeding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.document.Earlier;
import kz.robotbailiff.core.document.EnforcementDocument;

/// Where one file stands: a document not yet examined, an open proceeding, or one of its ends.
///
/// The ends are a closed list (Law, art. 10-5 and 10-6), and nothing leads out of them again.
public sealed interface Proceeding {

    /// The day on which the robot next owes this file something; empty when it waits for others.
    default Optional<LocalDate> nextDue() {
        return Optional.empty();
    }

    /// A document that has arrived and has not been examined; there is no proceeding yet.
    ///
    /// @param earlier documents about the same decision that were presented before
    record Received(EnforcementDocument document, List<Earlier> earlier) implements Proceeding {

        public Received {
            earlier = List.copyOf(earlier);
        }

        /// A document whose decision was never presented before.
        public Received(EnforcementDocument document) {
            this(document, List.of());
        }
    }

    /// A document that did not fit and went back to its authority; it never became a proceeding.
    record Returned() implements Proceeding {}

    /// A simplified proceeding in progress.
    record Open(Debt debt, Term term, Marks marks) implements Proceeding {

        @Override
        public Optional<LocalDate> nextDue() {
            return marks.has(Mark.HELD)
                    ? Optional.empty()
                    : Optional.of(term.nextDue(this::awaits));
        }

        /// Whether a step of the timetable is still to be taken, and nothing contested stops it.
        boolean awaits(Mark step) {
            return !marks.settles(step) && !Contest.stops(step, this);
        }

        Open with(Marks changed) {
            return new Open(debt, term, changed);
        }

        Open with(Debt changed) {
            return new Open(changed, term, marks);
        }

        Open with(Mark mark) {
            return new Open(debt, term, marks.with(mark));
        }

        Open without(Mark mark) {
            return new Open(debt, term, marks.without(mark));
        }
    }

    /// Ended by performance, cancellation or release; every measure ended with it (art. 10-5).
    record Terminated(Debt debt, Closing closing) implements Proceeding {}

    /// Gone to a private bailiff; seizure, prohibition and register entry stay (art. 10-6, R 26).
    record Transferred(Debt debt, Closing closing, Marks marks, boolean takenOver)
            implements Proceeding {

        Transferred with(Marks changed) {
            return new Transferred(debt, closing, changed, takenOver);
        }
    }
}

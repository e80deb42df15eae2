package kz.robotbailiff.core.proceeding;

import java.util.Map;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.proceeding.Fact.Corrected.Subject;
import kz.robotbailiff.core.proceeding.Proceeding.Open;
import kz.robotbailiff.core.proceeding.Proceeding.Terminated;
import kz.robotbailiff.core.proceeding.Proceeding.Transferred;
import org.jspecify.annotations.Nullable;

/// A ruling of ours was wrong: a ruling of correction says so, a measure that should not have been
/// is lifted at once and is not taken again, and the debtor is told once (Law, art. 10).
///
/// What the private bailiff ordered is the bailiff's; what we ordered we may take back ourselves.
final class Correction {

    private static final String REASON = "CORRECTION";

    private Correction() {}

    static Decision of(Open open, Subject subject) {
        var ended = ended(subject);
        if (ended != null && !open.marks().has(ended)) {
            return Decision.noted(open);
        }
        var next = open.with(without(open.marks(), subject));
        var lifted = subject == Subject.SEIZURE ? next.with(next.debt().liftSeizure()) : next;
        return decision(lifted, subject);
    }

    /// Collection orders were recalled with the transfer: there is none left to correct.
    static Decision of(Transferred file, Subject subject) {
        var ended = ended(subject);
        if (subject == Subject.COLLECTION || (ended != null && !file.marks().has(ended))) {
            return Decision.noted(file);
        }
        var debt = subject == Subject.SEIZURE ? file.debt().liftSeizure() : file.debt();
        var next =
                new Transferred(
                        debt, file.closing(), without(file.marks(), subject), file.takenOver());
        return decision(next, subject);
    }

    /// Every measure has ended with the proceeding; words may still be wrong.
    static Decision of(Terminated ended, Subject subject) {
        return subject == Subject.RULING ? decision(ended, subject) : Decision.noted(ended);
    }

    /// The money that a bank holds may not be taken: the seizure goes, and nothing is collected.
    static Decision release(Open open) {
        var collecting = open.marks().has(Mark.COLLECTION_ORDERED);
        var marks = without(without(open.marks(), Subject.SEIZURE), Subject.COLLECTION);
        var next = open.with(marks).with(open.debt().liftSeizure());
        return ruled(next, Outcome.MONEY_RELEASED, Subject.SEIZURE, Norm.PROTECTED_MONEY)
                .andIf(open.marks().has(Mark.SEIZURE_ORDERED), Act.of(ActKind.LIFT_SEIZURE, REASON))
                .andIf(collecting, Act.of(ActKind.RECALL_COLLECTION, REASON));
    }

    private static Decision decision(Proceeding next, Subject subject) {
        var ruled = ruled(next, Outcome.CORRECTED, subject, Norm.CORRECTION);
        return switch (subject) {
            case RULING -> ruled;
            case SEIZURE -> ruled.and(Act.of(ActKind.LIFT_SEIZURE, REASON));
            case PROHIBITION -> ruled.and(Act.of(ActKind.LIFT_PROHIBITION, REASON));
            case COLLECTION -> ruled.and(Act.of(ActKind.RECALL_COLLECTION, REASON));
        };
    }

    private static Decision ruled(Proceeding next, Outcome outcome, Subject subject, Norm norm) {
        return Decision.of(
                next,
                outcome,
                Grounds.of("correction", norm, Map.of("subject", subject.name())),
                Act.of(ActKind.ISSUE_CORRECTION_RULING, subject.name()),
                Act.of(ActKind.SEND_SMS, "corrected"),
                Act.of(ActKind.SEND_PUSH, "corrected"));
    }

    private static @Nullable Mark ended(Subject subject) {
        return switch (subject) {
            case RULING -> null;
            case SEIZURE -> Mark.SEIZURE_ORDERED;
            case PROHIBITION -> Mark.PROHIBITION_ORDERED;
            case COLLECTION -> Mark.COLLECTION_ORDERED;
        };
    }

    private static Marks without(Marks marks, Subject subject) {
        return switch (subject) {
            case RULING -> marks;
            case SEIZURE ->
                    marks.without(Mark.SEIZURE_ORDERED)
                            .without(Mark.MONEY_SEIZED)
                            .with(Mark.SEIZURE_CORRECTED);
            case PROHIBITION ->
                    marks.without(Mark.PROHIBITION_ORDERED).with(Mark.PROHIBITION_CORRECTED);
            case COLLECTION ->
                    marks.without(Mark.COLLECTION_ORDERED).with(Mark.COLLECTION_CORRECTED);
        };
    }
}

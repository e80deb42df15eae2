package kz.robotbailiff.core.proceeding;

import java.util.Locale;
import java.util.Map;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.law.Question;
import kz.robotbailiff.core.proceeding.Proceeding.Open;
import kz.robotbailiff.core.proceeding.Proceeding.Terminated;
import kz.robotbailiff.core.proceeding.Proceeding.Transferred;

/// The ends: on termination every measure goes, on transfer only the collection orders do.
final class Ending {

    private Ending() {}

    /// Terminates at once and cancels all measures in the same ruling (art. 10-5 p. 2).
    static Decision terminate(Open open, Closing closing) {
        var ended = new Terminated(open.debt().liftSeizure(), closing);
        var marks = open.marks();
        var reason = closing.name();
        var message = closing == Closing.PAID ? "paid" : reason.toLowerCase(Locale.ROOT);
        return Decision.of(
                        ended,
                        Outcome.valueOf("TERMINATED_" + reason),
                        Grounds.of(rule(closing), closing.norm(), inputs(open)),
                        Act.of(ActKind.ISSUE_TERMINATION_RULING, reason))
                .andIf(marks.has(Mark.SEIZURE_ORDERED), Act.of(ActKind.LIFT_SEIZURE, reason))
                .andIf(
                        marks.has(Mark.PROHIBITION_ORDERED),
                        Act.of(ActKind.LIFT_PROHIBITION, reason))
                .andIf(
                        marks.has(Mark.COLLECTION_ORDERED),
                        Act.of(ActKind.RECALL_COLLECTION, reason))
                .andIf(marks.has(Mark.REGISTERED), Act.of(ActKind.EXCLUDE_FROM_REGISTER, reason))
                .and(Act.of(ActKind.SEND_SMS, message), Act.of(ActKind.SEND_PUSH, message));
    }

    /// The decision fell: what was paid to us goes back as well.
    static Decision cancelled(Open open) {
        var ours = open.debt().paid().minus(open.debt().paidOutside());
        return terminate(open, Closing.CANCELLED)
                .andIf(ours.isPositive(), new Act(ActKind.REFUND, ours, "cancelled"));
    }

    static Decision transfer(Open open, Closing closing, Law law) {
        var moved = new Transferred(open.debt(), closing, open.marks(), false);
        var message = message(closing);
        var ruled =
                Decision.of(
                                moved,
                                Outcome.valueOf("TRANSFERRED_" + closing.name()),
                                Grounds.of(
                                        rule(closing),
                                        closing.norm(),
                                        law.readings()
                                                .beside(inputs(open), readings(open, closing))),
                                Act.of(ActKind.ISSUE_TRANSFER_RULING, closing.name()))
                        .andIf(
                                open.marks().has(Mark.COLLECTION_ORDERED),
                                Act.of(ActKind.RECALL_COLLECTION, closing.name()));
        // The district follows from the debtor's place: while that is contested, nobody is chosen.
        return open.marks().has(Mark.CONTESTS_PLACE)
                ? ruled
                : ruled.and(
                        Act.of(ActKind.HAND_OVER, open.debt().left()),
                        Act.of(ActKind.SEND_SMS, message),
                        Act.of(ActKind.SEND_PUSH, message));
    }

    /// The name of the message that tells of a transfer.
    static String message(Closing closing) {
        return closing == Closing.OPTED_OUT ? "optout" : "transferred";
    }

    /// The button works at any stage and is final (R 7); by reading, once the ruling was opened.
    static Decision optOut(Open open, Law law) {
        if (!open.term().timetable().optOutAllowed()) {
            return refused(open, Outcome.OPT_OUT_NOT_OPEN, Map.of());
        }
        var readings = law.readings();
        if (readings.optOutAfterRuling() && !open.marks().has(Mark.RULING_OPENED)) {
            var inputs = readings.beside(Map.of(), Question.OPT_OUT_AFTER_RULING);
            return refused(open, Outcome.OPT_OUT_TOO_EARLY, inputs);
        }
        return transfer(open, Closing.OPTED_OUT, law);
    }

    static Decision optOutInWriting(Open open, Law law) {
        return open.term().timetable().optOutAllowed()
                ? transfer(open, Closing.OPTED_OUT, law)
                : refused(open, Outcome.OPT_OUT_NOT_OPEN, Map.of());
    }

    static Decision tooLate(Proceeding ended) {
        return refused(ended, Outcome.OPT_OUT_TOO_LATE, Map.of());
    }

    /// The authority's act came when the proceeding had ended: an officer sees to the money that
    /// was paid until then, unless it has gone back already.
    static Decision fellAfterEnd(Terminated ended, Fact fact) {
        var cancelled = fact instanceof Fact.Cancelled;
        var late = ended.closing() == Closing.PAID;
        var released = ended.closing() == Closing.RELEASED;
        if (!late && !(released && cancelled && ended.debt().paid().isPositive())) {
            return Decision.noted(ended);
        }
        var ground = cancelled ? Closing.CANCELLED : Closing.RELEASED;
        return Decision.of(
                ended,
                Outcome.PASSED_TO_OFFICER,
                Grounds.of("fell-after-end", ground.norm(), Map.of()),
                Act.of(ActKind.PUT_ON_WORK_LIST, "FELL_AFTER_END"));
    }

    /// The file is the bailiff's by now: he ends it under the general procedure.
    static Decision passToBailiff(Transferred file, Fact fact) {
        var what = fact instanceof Fact.Cancelled ? "CANCELLED" : "RELEASED";
        return Decision.of(
                file,
                Outcome.PASSED_TO_BAILIFF,
                Grounds.of("fell-after-transfer", Norm.TRANSFER_AFTER_TERM, Map.of("what", what)),
                Act.of(ActKind.PUT_ON_WORK_LIST, Outcome.PASSED_TO_BAILIFF.name()));
    }

    private static Decision refused(
            Proceeding unchanged, Outcome outcome, Map<String, String> inputs) {
        return Decision.of(unchanged, outcome, Grounds.of("opt-out", Norm.OPT_OUT_BUTTON, inputs));
    }

    private static String rule(Closing closing) {
        return closing.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> inputs(Open open) {
        return Map.of(
                "owed", open.debt().owed().toDecimal(),
                "left", open.debt().left().toDecimal(),
                "lastDay", open.term().lastDay().toString());
    }

    /// What a transfer rests on that the law does not say; a dispute only where one is open.
    private static Question[] readings(Open open, Closing closing) {
        if (closing == Closing.OPTED_OUT) {
            return new Question[] {Question.OPT_OUT_AFTER_RULING, Question.FEE_FROM};
        }
        return open.marks().has(Mark.DISPUTED)
                ? new Question[] {
                    Question.DISPUTE_ON_LAST_DAY, Question.MONEY_IN_FLIGHT, Question.FEE_FROM
                }
                : new Question[] {Question.MONEY_IN_FLIGHT, Question.FEE_FROM};
    }
}

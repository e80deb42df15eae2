package kz.robotbailiff.core.proceeding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.law.Question;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Proceeding.Open;
import kz.robotbailiff.core.proceeding.Proceeding.Terminated;
import kz.robotbailiff.core.proceeding.Proceeding.Transferred;

/// What the calendar makes due, one step a decision: seizure, prohibition, collection, transfer.
final class Step {

    private Step() {}

    static Decision onDay(Open open, LocalDate day, Law law) {
        if (open.marks().has(Mark.HELD)) {
            return Decision.noted(open);
        }
        if (!day.isBefore(open.term().transferOn())) {
            return waits(open, law)
                    ? Decision.noted(open)
                    : Ending.transfer(open, Closing.TERM_ENDED, law);
        }
        return measure(open, day, law);
    }

    /// By reading for the answer to a dispute, or for the proof from which the term is counted.
    private static boolean waits(Open open, Law law) {
        return open.marks().has(Mark.AWAITS_SERVICE)
                || (open.marks().has(Mark.DISPUTED) && law.readings().disputeHoldsTransfer());
    }

    private static Decision measure(Open open, LocalDate day, Law law) {
        if (waitsForWorkingDay(day, law)) {
            return Decision.noted(open);
        }
        if (isDue(open, Mark.SEIZURE_ORDERED, day)) {
            return seize(open, day, law);
        }
        if (isDue(open, Mark.PROHIBITION_ORDERED, day)) {
            return prohibit(open, day, law);
        }
        if (isDue(open, Mark.COLLECTION_ORDERED, day)) {
            return collect(open, day, law);
        }
        return Decision.noted(open);
    }

    private static boolean waitsForWorkingDay(LocalDate day, Law law) {
        return law.readings().measuresMoveToWorkingDay()
                && law.calendar().knows(day)
                && !law.calendar().isWorking(day);
    }

    private static boolean isDue(Open open, Mark step, LocalDate day) {
        return open.awaits(step) && open.term().isDue(step, day);
    }

    /// Where a part is contested, the order goes up to the rest; it is made once.
    private static Decision seize(Open open, LocalDate day, Law law) {
        var left = open.debt().undisputed();
        var inputs =
                law.readings()
                        .beside(inputs(open, day), Question.MEASURES_MOVE, Question.SEIZURE_BANKS);
        return Decision.of(
                open.with(Mark.SEIZURE_ORDERED),
                Outcome.SEIZURE_ORDERED,
                Grounds.of("seizure", Norm.SEIZURE, inputs),
                Act.of(ActKind.ISSUE_SEIZURE_RULING, left),
                Act.of(ActKind.ORDER_SEIZURE, left));
    }

    private static Decision prohibit(Open open, LocalDate day, Law law) {
        return Decision.of(
                open.with(Mark.PROHIBITION_ORDERED),
                Outcome.PROHIBITION_ORDERED,
                Grounds.of("prohibition", Norm.PROHIBITION, due(open, day, law)),
                Act.of(ActKind.ISSUE_PROHIBITION_RULING),
                Act.of(ActKind.PLACE_PROHIBITION));
    }

    /// An order that no bank could carry out is not sent, until a bank tells of money after all.
    private static Decision collect(Open open, LocalDate day, Law law) {
        if (open.marks().has(Mark.NOTHING_TO_SEIZE) && open.debt().seized().isZero()) {
            return Decision.of(
                    open.with(Mark.COLLECTION_SPARED),
                    Outcome.NOTHING_TO_COLLECT,
                    Grounds.of("nothing-to-collect", Norm.COLLECTION_ORDER, due(open, day, law)));
        }
        if (open.marks().has(Mark.WAGE_LEVIED)) {
            return Decision.of(
                    open.with(Mark.COLLECTION_SPARED),
                    Outcome.COLLECTION_FORBIDDEN,
                    Grounds.of(
                            "wage-levied", Norm.COLLECTION_NOT_BESIDE_LEVY, due(open, day, law)));
        }
        return Decision.of(
                open.with(Mark.COLLECTION_ORDERED),
                Outcome.COLLECTION_ORDERED,
                Grounds.of("collection", Norm.COLLECTION_ORDER, due(open, day, law)),
                Act.of(ActKind.ORDER_COLLECTION, open.debt().undisputed()));
    }

    /// Reports are added up, and every tenge beyond the debt is released at once (art. 62 p. 6);
    /// before there is an order, all of it is.
    static Decision seized(Open open, Tenge sum) {
        if (!open.marks().has(Mark.SEIZURE_ORDERED)) {
            return seizedWithoutOrder(open, Norm.SEIZURE);
        }
        var after =
                open.with(open.debt().seize(sum))
                        .with(Mark.MONEY_SEIZED)
                        .without(Mark.COLLECTION_SPARED);
        var left = after.debt().left();
        if (!after.debt().seized().exceeds(left)) {
            return Decision.of(after, Outcome.SEIZED, amount("seized", sum));
        }
        return Decision.of(
                after.with(after.debt().limitSeizure()),
                Outcome.SURPLUS_RELEASED,
                amount("seized-too-much", sum),
                Act.of(ActKind.LIMIT_SEIZURE, left));
    }

    /// A bank answered after the end: what it seized is lifted like the rest.
    static Decision lateSeizure(Terminated ended) {
        return lift(ended, "seized-after-end", Norm.MEASURES_CANCELLED, ended.closing().name());
    }

    /// A seizure stays with the file, unless the bailiff has lifted it or none was ever ordered.
    static Decision seizedAfterTransfer(Transferred file, Tenge sum) {
        if (!file.marks().has(Mark.SEIZURE_ORDERED)) {
            return seizedWithoutOrder(file, Norm.MEASURES_STAY);
        }
        var debt = file.debt().seize(sum);
        var after =
                new Transferred(
                        debt.limitSeizure(),
                        file.closing(),
                        file.marks().with(Mark.MONEY_SEIZED),
                        file.takenOver());
        if (!debt.seized().exceeds(debt.left())) {
            return Decision.of(after, Outcome.SEIZED, amount("seized", sum));
        }
        return Decision.of(
                after,
                Outcome.SURPLUS_RELEASED,
                amount("seized-too-much", sum),
                Act.of(ActKind.LIMIT_SEIZURE, debt.left()));
    }

    /// What the law protects is let go at once, and what stays is still within the debt.
    static Decision protectedSeized(Open open, Tenge sum) {
        return open.marks().has(Mark.SEIZURE_ORDERED)
                ? releaseProtected(open, sum, open.debt().left())
                : seizedWithoutOrder(open, Norm.PROTECTED_MONEY);
    }

    static Decision protectedAfterTransfer(Transferred file, Tenge sum) {
        return file.marks().has(Mark.SEIZURE_ORDERED)
                ? releaseProtected(file, sum, file.debt().left())
                : seizedWithoutOrder(file, Norm.PROTECTED_MONEY);
    }

    private static Decision releaseProtected(Proceeding file, Tenge sum, Tenge left) {
        return Decision.of(
                file,
                Outcome.PROTECTED_RELEASED,
                Grounds.of(
                        "protected-seized", Norm.PROTECTED_MONEY, Map.of("sum", sum.toDecimal())),
                Act.of(ActKind.LIMIT_SEIZURE, left));
    }

    /// An order that nobody confirms is sent on and on; an officer must know of it.
    static Decision unanswered(Proceeding file, Fact.Unanswered.What what) {
        var norm =
                switch (what) {
                    case MEASURE -> Norm.SEIZURE;
                    case RELEASE -> Norm.MEASURES_CANCELLED;
                };
        return Decision.of(
                file,
                Outcome.UNANSWERED,
                Grounds.of("unanswered", norm, Map.of("what", what.name())),
                Act.of(ActKind.PUT_ON_WORK_LIST, "UNANSWERED_" + what.name()));
    }

    /// What the levy forbade is looked at again.
    static Decision wageLevyEnded(Open open) {
        var freed = open.without(Mark.WAGE_LEVIED);
        return Decision.noted(
                open.marks().has(Mark.WAGE_LEVIED) ? freed.without(Mark.COLLECTION_SPARED) : freed);
    }

    /// No order of ours stands behind it, so nothing of it may be held.
    static Decision seizedWithoutOrder(Proceeding file, Norm norm) {
        return lift(file, "seized-without-order", norm, "SURPLUS");
    }

    /// Counts only as an answer: banks that were not asked yet have told nothing.
    static Decision nothingToSeize(Open open) {
        return Decision.noted(
                open.marks().has(Mark.SEIZURE_ORDERED) ? open.with(Mark.NOTHING_TO_SEIZE) : open);
    }

    private static Decision lift(Proceeding file, String rule, Norm norm, String reason) {
        return Decision.of(
                file,
                Outcome.SURPLUS_RELEASED,
                Grounds.of(rule, norm, Map.of()),
                Act.of(ActKind.LIFT_SEIZURE, reason));
    }

    private static Grounds amount(String rule, Tenge sum) {
        return Grounds.of(rule, Norm.SEIZURE_WITHIN_DEBT, Map.of("sum", sum.toDecimal()));
    }

    private static Map<String, String> due(Open open, LocalDate day, Law law) {
        return law.readings().beside(inputs(open, day), Question.MEASURES_MOVE);
    }

    private static Map<String, String> inputs(Open open, LocalDate day) {
        var inputs = new LinkedHashMap<String, String>();
        inputs.put("opened", open.term().openedOn().toString());
        inputs.put("day", day.toString());
        inputs.put("left", open.debt().undisputed().toDecimal());
        if (open.debt().contested().isPositive()) {
            inputs.put("contested", open.debt().contested().toDecimal());
        }
        return inputs;
    }
}

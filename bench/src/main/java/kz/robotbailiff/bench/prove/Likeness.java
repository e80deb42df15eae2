package kz.robotbailiff.bench.prove;

import java.util.Arrays;
import java.util.Optional;
import kz.robotbailiff.bench.prove.ModelState.Stage;
import kz.robotbailiff.core.proceeding.Debt;
import kz.robotbailiff.core.proceeding.Fact.Disputed.Claim;
import kz.robotbailiff.core.proceeding.Mark;
import kz.robotbailiff.core.proceeding.Marks;
import kz.robotbailiff.core.proceeding.Proceeding;

/// Whether the robot's file and the model's stand at the same place.
final class Likeness {

    private Likeness() {}

    /// What differs, in words; empty when nothing does.
    static Optional<String> difference(Proceeding robot, ModelState model) {
        return alike(robot, model)
                ? Optional.empty()
                : Optional.of(
                        "the robot's file: " + told(robot) + "\n  the model's: " + told(model));
    }

    private static boolean alike(Proceeding robot, ModelState model) {
        return switch (robot) {
            case Proceeding.Received _ -> model.stage == Stage.RECEIVED;
            case Proceeding.Returned _ -> model.stage == Stage.RETURNED;
            case Proceeding.Open open ->
                    model.stage == Stage.OPEN
                            && alike(open.debt(), model)
                            && open.marks().bits() == bits(model)
                            && open.term().openedOn().equals(model.openedOn)
                            && open.term().lastDay().equals(model.lastDay)
                            && open.nextDue().equals(model.nextDue());
            case Proceeding.Terminated ended ->
                    model.stage == Stage.TERMINATED
                            && ended.closing().name().equals(model.closing)
                            && alike(ended.debt(), model);
            case Proceeding.Transferred moved ->
                    model.stage == Stage.TRANSFERRED
                            && moved.closing().name().equals(model.closing)
                            && alike(moved.debt(), model)
                            && moved.marks().bits() == bits(model)
                            && moved.takenOver() == model.takenOver;
        };
    }

    private static boolean alike(Debt debt, ModelState model) {
        return debt.owed().tiyn() == model.owed
                && debt.paid().tiyn() == model.paid
                && debt.paidOutside().tiyn() == model.paidOutside
                && debt.seized().tiyn() == model.seized
                && debt.contested().tiyn() == model.denied;
    }

    private static String told(Proceeding file) {
        return switch (file) {
            case Proceeding.Received _ -> "RECEIVED";
            case Proceeding.Returned _ -> "RETURNED";
            case Proceeding.Open open ->
                    "OPEN"
                            + told(open.debt())
                            + told(open.marks())
                            + " opened "
                            + open.term().openedOn()
                            + " last day "
                            + open.term().lastDay()
                            + " due "
                            + open.nextDue();
            case Proceeding.Terminated ended ->
                    "TERMINATED " + ended.closing() + told(ended.debt());
            case Proceeding.Transferred moved ->
                    "TRANSFERRED "
                            + moved.closing()
                            + told(moved.debt())
                            + told(moved.marks())
                            + (moved.takenOver() ? " taken over" : "");
        };
    }

    private static String told(Debt debt) {
        return sums(
                debt.owed().tiyn(),
                debt.paid().tiyn(),
                debt.paidOutside().tiyn(),
                debt.seized().tiyn(),
                debt.contested().tiyn());
    }

    private static String told(Marks marks) {
        var told = new StringBuilder();
        for (var mark : Mark.values()) {
            if (marks.has(mark)) {
                told.append(' ').append(mark);
            }
        }
        return told.toString();
    }

    private static String told(ModelState file) {
        return file.stage
                + " "
                + file.closing
                + sums(file.owed, file.paid, file.paidOutside, file.seized, file.denied)
                + told(new Marks(bits(file)))
                + " opened "
                + file.openedOn
                + " last day "
                + file.lastDay
                + " due "
                + file.nextDue()
                + (file.takenOver ? " taken over" : "");
    }

    /// Owed, paid, paid outside, seized, denied.
    private static String sums(long... sums) {
        return " owed, paid, outside, seized, denied " + Arrays.toString(sums);
    }

    private static int bits(ModelState file) {
        return bit(file.registered, Mark.REGISTERED)
                | bit(file.seizing, Mark.SEIZURE_ORDERED)
                | bit(file.prohibited, Mark.PROHIBITION_ORDERED)
                | bit(file.collecting, Mark.COLLECTION_ORDERED)
                | bit(file.read, Mark.RULING_OPENED)
                | bit(file.notified, Mark.NOTIFIED)
                | bit(file.awaitsService, Mark.AWAITS_SERVICE)
                | bit(!file.claims.isEmpty(), Mark.DISPUTED)
                | claims(file)
                | bit(file.held, Mark.HELD)
                | bit(file.moneySeized, Mark.MONEY_SEIZED)
                | bit(file.nothingToSeize, Mark.NOTHING_TO_SEIZE)
                | bit(file.spared, Mark.COLLECTION_SPARED)
                | bit(file.levied, Mark.WAGE_LEVIED)
                | bit(file.unseized, Mark.SEIZURE_CORRECTED)
                | bit(file.unprohibited, Mark.PROHIBITION_CORRECTED)
                | bit(file.uncollected, Mark.COLLECTION_CORRECTED)
                | bit(file.sumFoundWrong, Mark.SUM_FOUND_WRONG);
    }

    private static int claims(ModelState file) {
        return file.claims.stream()
                .mapToInt(claim -> Claim.valueOf(claim).mark().bit())
                .reduce(0, (one, next) -> one | next);
    }

    private static int bit(boolean set, Mark mark) {
        return set ? mark.bit() : 0;
    }
}

package kz.robotbailiff.core.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.money.Tenge;
import org.junit.jupiter.api.Test;

/// The rules that a clerk would quote, each on the pure function.
class RobotTest {

    @Test
    void lastDayOnSundayMovesToMondayAndMeasuresDoNotMove() {
        var open = open();
        assertThat(open.term().lastDay()).isEqualTo(LocalDate.of(2024, 10, 7));
        assertThat(open.nextDue()).contains(LocalDate.of(2024, 9, 12));
    }

    @Test
    void measureIsNotDueBeforeItsDaysHaveRunOut() {
        assertThat(onDay(open(), 5).outcome()).isEqualTo(Outcome.NOTED);
        assertThat(onDay(open(), 6).outcome()).isEqualTo(Outcome.SEIZURE_ORDERED);
    }

    @Test
    void fileOnHoldTakesNoMeasureButGoesOnItsLastDay() {
        var disputed = Samples.opened(Debt.of(Samples.OWED), Mark.DISPUTED);
        assertThat(onDay(disputed, 6).outcome()).isEqualTo(Outcome.NOTED);
        assertThat(onDay(disputed, 32).outcome()).isEqualTo(Outcome.TRANSFERRED_TERM_ENDED);
    }

    @Test
    void fileThatAnOfficerHoldsWaitsForTheOfficer() {
        var held = Samples.opened(Debt.of(Samples.OWED), Mark.HELD);
        assertThat(held.nextDue()).isEmpty();
        assertThat(onDay(held, 32).outcome()).isEqualTo(Outcome.NOTED);
    }

    @Test
    void rejectedDisputeMakesOverdueMeasuresDueAtOnce() {
        var disputed = Samples.opened(Debt.of(Samples.OWED), Mark.DISPUTED, Mark.CONTESTS_PERSON);
        var after = Robot.decide(disputed, new Fact.DisputeRejected(), Samples.LAW).next();
        assertThat(after.nextDue()).contains(Samples.OPENED.plusDays(6));
    }

    @Test
    void nothingIsCollectedWhereBanksHoldNothing() {
        var empty =
                Samples.opened(
                        Debt.of(Samples.OWED),
                        Mark.SEIZURE_ORDERED,
                        Mark.PROHIBITION_ORDERED,
                        Mark.NOTHING_TO_SEIZE);
        var decision = onDay(empty, 21);
        assertThat(decision.outcome()).isEqualTo(Outcome.NOTHING_TO_COLLECT);
        assertThat(decision.acts()).isEmpty();
    }

    @Test
    void collectedMoneyLowersSeizureAndOrders() {
        var all = Samples.allMeasures();
        var decision = Robot.decide(all, new Fact.Paid(Tenge.of(5_000)), Samples.LAW);
        assertThat(decision.acts())
                .extracting(Act::kind)
                .containsExactly(
                        ActKind.LIMIT_SEIZURE, ActKind.LIMIT_COLLECTION, ActKind.PAY_CLAIMANT);
        assertThat(((Proceeding.Open) decision.next()).debt().seized()).isEqualTo(Tenge.of(15_000));
    }

    @Test
    void moneyPaidToTheBudgetIsPerformanceAndNeverOurs() {
        var decision = Robot.decide(open(), new Fact.PaidOutside(Samples.OWED), Samples.LAW);
        assertThat(decision.outcome()).isEqualTo(Outcome.TERMINATED_PAID);
        assertThat(decision.acts()).extracting(Act::kind).doesNotContain(ActKind.PAY_CLAIMANT);
    }

    @Test
    void cancellationSendsBackOnlyWhatCameToUs() {
        var debt = Debt.of(Samples.OWED).payOutside(Tenge.of(3_000)).pay(Tenge.of(2_000));
        var decision = Robot.decide(Samples.opened(debt), new Fact.Cancelled(), Samples.LAW);
        assertThat(decision.acts()).contains(new Act(ActKind.REFUND, Tenge.of(2_000), "cancelled"));
    }

    @Test
    void transferLeavesSeizureProhibitionAndRegisterEntryInPlace() {
        var all = Samples.allMeasures();
        var decision = onDay(all, 32);
        assertThat(decision.acts())
                .extracting(Act::kind)
                .contains(ActKind.RECALL_COLLECTION, ActKind.HAND_OVER)
                .doesNotContain(
                        ActKind.LIFT_SEIZURE,
                        ActKind.LIFT_PROHIBITION,
                        ActKind.EXCLUDE_FROM_REGISTER);
        assertThat(decision.grounds().findings().getFirst().norm())
                .isEqualTo(Norm.TRANSFER_AFTER_TERM);
    }

    @Test
    void pilotFileHasFiveDaysNoMeasuresAndNoOptOut() {
        var law = Samples.LAWS.on(LocalDate.of(2024, 2, 1));
        var term =
                new Term(
                        law.day(),
                        law.timetable(Samples.TARAZ)
                                .orElseThrow()
                                .lastDay(law.day(), law.calendar(), law.readings()),
                        law.timetable(Samples.TARAZ).orElseThrow());
        var open =
                new Proceeding.Open(Debt.of(Samples.OWED), term, Samples.marks(Mark.RULING_OPENED));
        assertThat(open.nextDue()).contains(LocalDate.of(2024, 2, 7));
        assertThat(Robot.decide(open, new Fact.OptedOut(), law).outcome())
                .isEqualTo(Outcome.OPT_OUT_NOT_OPEN);
    }

    private static Proceeding.Open open() {
        return Samples.opened(Debt.of(Samples.OWED));
    }

    private static Decision onDay(Proceeding proceeding, int daysAfterOpening) {
        var day = Samples.OPENED.plusDays(daysAfterOpening);
        return Robot.decide(proceeding, new Fact.DayBegan(day), Samples.LAWS.on(day));
    }
}

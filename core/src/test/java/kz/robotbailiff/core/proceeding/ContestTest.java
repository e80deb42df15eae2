package kz.robotbailiff.core.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.robotbailiff.core.law.Admission;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact.Disputed;
import kz.robotbailiff.core.proceeding.Fact.Disputed.Claim;
import org.junit.jupiter.api.Test;

/// The debtor contests one input; only what rests on it stops.
class ContestTest {

    @Test
    void contestedSumStopsWhatGoesBeyondTheRest() {
        var open = contested(open(), new Disputed(Claim.ALREADY_PAID, Tenge.of(5_000)));
        var seized = onDay(open, 6);
        assertThat(seized.outcome()).isEqualTo(Outcome.SEIZURE_ORDERED);
        assertThat(seized.acts()).contains(Act.of(ActKind.ORDER_SEIZURE, Tenge.of(5_000)));
        assertThat(seized.grounds().findings().getFirst().inputs())
                .containsEntry("left", "5000.00")
                .containsEntry("contested", "15000.00");
        var paid = open(Robot.decide(open, new Fact.Paid(Tenge.of(5_000)), Samples.LAW));
        assertThat(onDay(paid, 6).outcome()).isEqualTo(Outcome.NOTED);
        assertThat(paid.nextDue()).contains(Samples.LAST.plusDays(1));
    }

    @Test
    void sumOfWhichNothingIsAdmittedStopsEveryMeasure() {
        var open = contested(open(), new Disputed(Claim.WRONG_SUM));
        for (int day : new int[] {6, 11, 21}) {
            assertThat(onDay(open, day).outcome()).isEqualTo(Outcome.NOTED);
        }
        assertThat(onDay(open, 32).outcome()).isEqualTo(Outcome.TRANSFERRED_TERM_ENDED);
    }

    @Test
    void whatTheAuthorityTellsAsPaidIsNoLongerContested() {
        var open = contested(open(), new Disputed(Claim.ALREADY_PAID, Tenge.of(5_000)));
        var after = open(Robot.decide(open, new Fact.PaidOutside(Tenge.of(15_000)), Samples.LAW));
        assertThat(after.debt().contested()).isEqualTo(Tenge.ZERO);
        assertThat(after.debt().undisputed()).isEqualTo(Tenge.of(5_000));
    }

    @Test
    void claimFoundWrongLetsTheWholeGoOnAndOneFoundRightKeepsItsPartOut() {
        var open = contested(open(), new Disputed(Claim.ALREADY_PAID, Tenge.of(5_000)));
        var rejected = open(tell(open, new Fact.DisputeRejected(Claim.ALREADY_PAID)));
        assertThat(rejected.debt().undisputed()).isEqualTo(Samples.OWED);
        assertThat(rejected.marks().has(Mark.DISPUTED)).isFalse();
        var upheld = open(tell(open, new Fact.DisputeUpheld(Claim.ALREADY_PAID)));
        assertThat(upheld.marks().has(Mark.HELD)).isFalse();
        assertThat(upheld.debt().undisputed()).isEqualTo(Tenge.of(5_000));
        var second = contested(upheld, new Disputed(Claim.WRONG_SUM, Tenge.of(4_000)));
        var after = open(tell(second, new Fact.DisputeRejected(Claim.WRONG_SUM)));
        assertThat(after.debt().undisputed().exceeds(Tenge.of(5_000))).isFalse();
    }

    @Test
    void placeStopsNoMeasureAndTheAllotmentWaitsForTheAnswer() {
        var open = contested(open(), new Disputed(Claim.WRONG_PLACE));
        assertThat(onDay(open, 6).outcome()).isEqualTo(Outcome.SEIZURE_ORDERED);
        var moved = onDay(open, 32);
        assertThat(moved.acts())
                .extracting(Act::kind)
                .containsExactly(ActKind.ISSUE_TRANSFER_RULING);
        var answered = tell(moved.next(), new Fact.DisputeRejected(Claim.WRONG_PLACE));
        assertThat(answered.acts())
                .extracting(Act::kind)
                .containsExactly(ActKind.HAND_OVER, ActKind.SEND_SMS, ActKind.SEND_PUSH);
        assertThat(tell(answered.next(), new Fact.DisputeRejected()).outcome())
                .isEqualTo(Outcome.NOTED);
    }

    @Test
    void protectedMoneyIsNotCollectedAndIsReleasedWhenTheClaimIsRight() {
        var seized =
                Samples.opened(
                        Debt.of(Samples.OWED).seize(Samples.OWED),
                        Mark.SEIZURE_ORDERED,
                        Mark.MONEY_SEIZED);
        var open = contested(seized, new Disputed(Claim.PROTECTED_MONEY));
        assertThat(onDay(open, 11).outcome()).isEqualTo(Outcome.PROHIBITION_ORDERED);
        var prohibited = open.with(Mark.PROHIBITION_ORDERED);
        assertThat(onDay(prohibited, 21).outcome()).isEqualTo(Outcome.NOTED);
        var released = tell(prohibited, new Fact.DisputeUpheld(Claim.PROTECTED_MONEY));
        assertThat(released.acts())
                .contains(Act.of(ActKind.LIFT_SEIZURE, "CORRECTION"))
                .contains(Act.of(ActKind.ISSUE_CORRECTION_RULING, "SEIZURE"));
        assertThat(onDay(released.next(), 21).outcome()).isEqualTo(Outcome.NOTED);
        assertThat(tell(open(), new Disputed(Claim.PROTECTED_MONEY)).outcome())
                .as("nothing is seized yet")
                .isEqualTo(Outcome.NOTED);
    }

    @Test
    void twoClaimsAreAnsweredOneByOne() {
        var both = contested(contested(open(), new Disputed(Claim.NOT_ME)), wrongDate());
        var one = open(tell(both, new Fact.DisputeRejected(Claim.NOT_ME)));
        assertThat(onDay(one, 6).outcome()).isEqualTo(Outcome.NOTED);
        var none = open(tell(one, new Fact.DisputeRejected(Claim.WRONG_DATE)));
        assertThat(onDay(none, 6).outcome()).isEqualTo(Outcome.SEIZURE_ORDERED);
    }

    /// Files of an earlier edition carry the one mark only; it stopped everything, and still does.
    @Test
    void disputeOfAnEarlierEditionStopsEverything() {
        var old = Samples.opened(Debt.of(Samples.OWED), Mark.DISPUTED);
        assertThat(onDay(old, 6).outcome()).isEqualTo(Outcome.NOTED);
        assertThat(tell(old, new Fact.DisputeRejected()).outcome())
                .isEqualTo(Outcome.DISPUTE_REJECTED);
    }

    /// Each input of an examination is contested by a claim, or is a value of the law.
    @Test
    void everyInputIsContestedOrIsTheLaws() {
        var law = java.util.Set.of("day", "horizon", "ceiling", "mci", "of");
        var findings = Admission.examine(Samples.document(Samples.OWED), Samples.LAW);
        for (var finding : findings) {
            for (var input : finding.inputs().keySet()) {
                assertThat(Contest.of(finding.rule(), input).isEmpty())
                        .as(finding.rule() + "." + input)
                        .isEqualTo(law.contains(input) || input.startsWith("reading."));
            }
        }
        for (var claim : Claim.values()) {
            assertThat(Contest.restingOn(claim)).isNotEmpty();
        }
    }

    @Test
    void correctedMeasureIsLiftedAndNotTakenAgain() {
        var all = Samples.allMeasures();
        var corrected = tell(all, new Fact.Corrected(Fact.Corrected.Subject.SEIZURE));
        assertThat(corrected.acts()).contains(Act.of(ActKind.LIFT_SEIZURE, "CORRECTION"));
        var after = open(corrected);
        assertThat(after.debt().seized()).isEqualTo(Tenge.ZERO);
        assertThat(after.nextDue()).contains(Samples.LAST.plusDays(1));
        assertThat(tell(after, new Fact.Corrected(Fact.Corrected.Subject.SEIZURE)).outcome())
                .isEqualTo(Outcome.NOTED);
        assertThat(tell(after, new Fact.Seized(Samples.OWED)).acts())
                .containsExactly(Act.of(ActKind.LIFT_SEIZURE, "SURPLUS"));
    }

    private static Disputed wrongDate() {
        return new Disputed(Claim.WRONG_DATE);
    }

    private static Proceeding.Open open() {
        return Samples.opened(Debt.of(Samples.OWED));
    }

    private static Proceeding.Open contested(Proceeding.Open open, Disputed disputed) {
        return open(tell(open, disputed));
    }

    private static Proceeding.Open open(Decision decision) {
        return (Proceeding.Open) decision.next();
    }

    private static Decision tell(Proceeding file, Fact fact) {
        return Robot.decide(file, fact, Samples.LAW);
    }

    private static Decision onDay(Proceeding proceeding, int daysAfterOpening) {
        LocalDate day = Samples.OPENED.plusDays(daysAfterOpening);
        return Robot.decide(proceeding, new Fact.DayBegan(day), Samples.LAWS.on(day));
    }
}

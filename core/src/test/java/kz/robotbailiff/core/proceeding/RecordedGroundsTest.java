package kz.robotbailiff.core.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import kz.robotbailiff.core.law.Finding;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact.Disputed.Claim;
import kz.robotbailiff.core.proceeding.Proceeding.Open;
import kz.robotbailiff.core.proceeding.Proceeding.Transferred;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a decision leaves behind it: the rule, its norm and every input, from which anybody can
/// recompute it; and the message that tells the debtor.
class RecordedGroundsTest {

    private static Decision day(Open open, int days) {
        var day = Samples.OPENED.plusDays(days);
        return Robot.decide(open, new Fact.DayBegan(day), Samples.LAWS.on(day));
    }

    private static Decision told(Proceeding file, Fact fact) {
        return Robot.decide(file, fact, Samples.LAW);
    }

    private static Finding ground(Decision decision) {
        return decision.grounds().findings().getFirst();
    }

    private static Open after(Mark... marks) {
        return Samples.opened(Debt.of(Samples.OWED), marks);
    }

    private static Stream<String> messages(Decision decision) {
        return decision.acts().stream()
                .filter(act -> act.kind() == ActKind.SEND_SMS)
                .map(act -> String.valueOf(act.detail()));
    }

    private static final Mark[] TWO = {Mark.SEIZURE_ORDERED, Mark.PROHIBITION_ORDERED};

    @Test
    void eachMeasureNamesItsDayItsOpeningAndWhatIsLeft() {
        var seizure = day(after(), 6);
        var prohibition = day(after(Mark.SEIZURE_ORDERED), 11);
        var collection = day(after(TWO), 21);
        for (var decision : new Decision[] {seizure, prohibition, collection}) {
            assertThat(ground(decision).inputs())
                    .containsEntry("opened", "2024-09-06")
                    .containsEntry("left", "20000.00")
                    .containsEntry("reading.measures.move-to-working-day", "no");
        }
        assertThat(ground(collection).inputs()).containsEntry("day", "2024-09-27");
        assertThat(collection.outcome()).isEqualTo(Outcome.COLLECTION_ORDERED);
        assertThat(collection.acts())
                .containsExactly(Act.of(ActKind.ORDER_COLLECTION, Samples.OWED));
    }

    @Test
    void levyOnTheWageForbidsTheOrderUntilItEnds() {
        var levied = (Open) told(after(TWO), new Fact.WageLevied()).next();
        var forbidden = day(levied, 21);
        assertThat(forbidden.outcome()).isEqualTo(Outcome.COLLECTION_FORBIDDEN);
        assertThat(forbidden.acts()).isEmpty();
        assertThat(ground(forbidden).norm()).isEqualTo(Norm.COLLECTION_NOT_BESIDE_LEVY);
        assertThat(forbidden.next().nextDue()).contains(Samples.LAST.plusDays(1));

        var freed = told(forbidden.next(), new Fact.WageLevyEnded()).next();
        assertThat(freed.nextDue()).contains(Samples.OPENED.plusDays(21));
        // An end without a beginning asks for nothing anew.
        var spared = after(Mark.SEIZURE_ORDERED, Mark.COLLECTION_SPARED);
        assertThat(told(spared, new Fact.WageLevyEnded()).next()).isEqualTo(spared);
    }

    @Test
    void bankThatWasNotAskedHasNotSaidThatItHoldsNothing() {
        assertThat(told(after(), new Fact.NothingToSeize()).next()).isEqualTo(after());
        var early = new Fact.Disputed(Claim.PROTECTED_MONEY);
        assertThat(told(after(), early).outcome()).isEqualTo(Outcome.NOTED);
    }

    @ParameterizedTest
    @CsvSource({
        "PAID, paid, paid",
        "CANCELLED, cancelled, cancelled",
        "RELEASED, released, released",
        "TERM_ENDED, term_ended, transferred",
        "OPTED_OUT, opted_out, optout"
    })
    void endNamesItsRuleItsSumsAndItsMessage(Closing closing, String rule, String message) {
        var open = after(Mark.RULING_OPENED);
        var decision =
                switch (closing) {
                    case PAID -> told(open, new Fact.Paid(Samples.OWED));
                    case CANCELLED -> told(open, new Fact.Cancelled());
                    case RELEASED -> told(open, new Fact.Released());
                    case TERM_ENDED -> day(open, 32);
                    case OPTED_OUT -> told(open, new Fact.OptedOut());
                };
        var left = closing == Closing.PAID ? "0.00" : "20000.00";
        assertThat(ground(decision).rule()).isEqualTo(rule);
        assertThat(ground(decision).norm()).isEqualTo(closing.norm());
        assertThat(ground(decision).inputs())
                .containsEntry("owed", "20000.00")
                .containsEntry("left", left)
                .containsEntry("lastDay", "2024-10-07");
        assertThat(messages(decision)).containsExactly(message);
        assertThat(closing.terminates())
                .isEqualTo(decision.next() instanceof Proceeding.Terminated);
    }

    @Test
    void actAfterTheTransferSaysWhatFell() {
        var moved = transferred(Samples.OWED, Mark.SEIZURE_ORDERED);
        assertThat(ground(told(moved, new Fact.Cancelled())).inputs())
                .isEqualTo(Map.of("what", "CANCELLED"));
        assertThat(ground(told(moved, new Fact.Released())).inputs())
                .isEqualTo(Map.of("what", "RELEASED"));
    }

    private static Transferred transferred(Tenge owed, Mark... marks) {
        return new Transferred(Debt.of(owed), Closing.TERM_ENDED, Samples.marks(marks), false);
    }

    @Test
    void answerAfterTheTransferCountsWithinTheDebt() {
        var moved = transferred(Samples.OWED, Mark.SEIZURE_ORDERED);
        var held = told(moved, new Fact.Seized(Tenge.of(5_000)));
        assertThat(held.outcome()).isEqualTo(Outcome.SEIZED);
        assertThat(((Transferred) held.next()).marks().has(Mark.MONEY_SEIZED)).isTrue();
        assertThat(ground(held).inputs()).isEqualTo(Map.of("sum", "5000.00"));
        assertThat(
                        told(
                                transferred(Samples.OWED),
                                new Fact.Corrected(Fact.Corrected.Subject.SEIZURE)))
                .isEqualTo(Decision.noted(transferred(Samples.OWED)));
    }

    @Test
    void moneyBeyondWhatTheBailiffMayTakeGoesBack() {
        var routed = told(transferred(Samples.OWED), new Fact.Paid(Samples.OWED));
        assertThat(routed.outcome()).isEqualTo(Outcome.ROUTED_TO_BAILIFF);
        var again = told(routed.next(), new Fact.Paid(Tenge.of(1)));
        assertThat(again.outcome()).isEqualTo(Outcome.REFUNDED);
        assertThat(again.acts()).containsExactly(new Act(ActKind.REFUND, Tenge.of(1), "closed"));
    }

    @Test
    void sumsStandWhereTheFactLeavesThem() {
        var paid = told(after(), new Fact.Paid(Tenge.of(5_000))).next();
        var back = (Open) told(paid, new Fact.PaymentReversed(Tenge.of(9_000))).next();
        assertThat(back.debt()).isEqualTo(Debt.of(Samples.OWED));

        var held =
                (Transferred)
                        told(transferred(Samples.OWED, TWO), new Fact.Seized(Tenge.of(7_000)))
                                .next();
        var prohibition = told(held, new Fact.Corrected(Fact.Corrected.Subject.PROHIBITION));
        assertThat(((Transferred) prohibition.next()).debt()).isEqualTo(held.debt());
        var seizure = told(held, new Fact.Corrected(Fact.Corrected.Subject.SEIZURE));
        assertThat(((Transferred) seizure.next()).debt().seized()).isEqualTo(Tenge.ZERO);
    }

    @Test
    void openedFileIsInTheRegister() {
        var received = new Proceeding.Received(Samples.document(Samples.OWED));
        var decision = told(received, new Fact.Identified(Samples.TARAZ));
        assertThat(((Open) decision.next()).marks()).isEqualTo(Samples.marks(Mark.REGISTERED));
        assertThat(decision.grounds().findings())
                .filteredOn(finding -> finding.rule().equals("individual"))
                .extracting(Finding::inputs)
                .containsExactly(Map.of("individual", "yes"));
    }

    @Test
    void claimAndItsAdmittedPartAreKept() {
        var raised = told(after(), new Fact.Disputed(Claim.WRONG_SUM, Tenge.of(5_000)));
        assertThat(ground(raised).inputs())
                .isEqualTo(Map.of("claim", "WRONG_SUM", "admitted", "5000.00"));
        var upheld = told(raised.next(), new Fact.DisputeUpheld(Claim.WRONG_SUM));
        assertThat(upheld.outcome()).isEqualTo(Outcome.SUM_UPHELD);
        assertThat(ground(upheld).inputs()).isEqualTo(Map.of("admitted", "5000.00"));
        var person = told(after(), new Fact.Disputed(Claim.NOT_ME));
        assertThat(ground(told(person.next(), new Fact.DisputeUpheld(Claim.NOT_ME))).inputs())
                .isEqualTo(Map.of("claim", "NOT_ME"));
    }

    @Test
    void failedRulesAreTheOnesThatWereNotMet() {
        var tooMuch = new Proceeding.Received(Samples.document(Tenge.of(80_000)));
        var returned = told(tooMuch, new Fact.Identified(Samples.TARAZ));
        assertThat(returned.grounds().failed())
                .extracting(Finding::rule)
                .containsExactly("ceiling");
    }

    @Test
    void rulingsAndWhatWaitsForThem() {
        var rulings = EnumSet.noneOf(ActKind.class);
        for (var kind : ActKind.values()) {
            if (kind.name().matches("ISSUE_.*_RULING")) {
                rulings.add(kind);
            }
            assertThat(kind.isRuling()).as("%s", kind).isEqualTo(rulings.contains(kind));
        }
        assertThat(rulings).hasSize(6).noneMatch(ActKind::waitsForRuling);
        assertThat(ActKind.HAND_OVER.waitsForRuling()).isTrue();
        assertThat(ActKind.ORDER_SEIZURE.waitsForRuling()).isTrue();
        assertThat(ActKind.PUT_ON_WORK_LIST.waitsForRuling()).isFalse();
    }
}

package kz.robotbailiff.core.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.law.Question;
import kz.robotbailiff.core.proceeding.Fact.Unforeseen;
import kz.robotbailiff.core.proceeding.Proceeding.Open;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each question that the law leaves open, answered the other way, and where the decision says so.
class OpenQuestionsTest {
    private static final LocalDate OPENED = Samples.OPENED;

    @Test
    void theLastDayStandsInTheOpeningWithItsReading() {
        var opened = Robot.decide(received(), new Fact.Identified(Samples.TARAZ), Samples.LAW);
        var term = opened.grounds().findings().getLast();
        assertThat(term.rule()).isEqualTo("term");
        assertThat(term.inputs())
                .containsEntry("lastDay", "2024-10-07")
                .containsEntry("reading.last-day.moves-to-working-day", "yes");
        var still =
                Robot.decide(
                        received(),
                        new Fact.Identified(Samples.TARAZ),
                        law("last-day.moves-to-working-day", "no", OPENED));
        assertThat(((Open) still.next()).term().lastDay()).isEqualTo(LocalDate.of(2024, 10, 6));
    }

    @Test
    void measuresMayWaitForAWorkingDay() {
        var saturday = LocalDate.of(2024, 9, 14);
        var open = Samples.opened(Debt.of(Samples.OWED));
        var plain = onDay(open, saturday, "measures.move-to-working-day", "no");
        assertThat(plain.outcome()).isEqualTo(Outcome.SEIZURE_ORDERED);
        assertThat(plain.grounds().findings().getFirst().inputs())
                .containsEntry("reading.measures.move-to-working-day", "no")
                .containsEntry("reading.seizure.banks", "all-at-once");
        var waits = onDay(open, saturday, "measures.move-to-working-day", "yes");
        assertThat(waits.outcome()).isEqualTo(Outcome.NOTED);
        var monday = onDay(open, saturday.plusDays(2), "measures.move-to-working-day", "yes");
        assertThat(monday.outcome()).isEqualTo(Outcome.SEIZURE_ORDERED);
    }

    @Test
    void anOpenDisputeMayHoldTheTransfer() {
        var disputed = Samples.opened(Debt.of(Samples.OWED), Mark.DISPUTED);
        var day = Samples.LAST.plusDays(1);
        var plain = onDay(disputed, day, "dispute.on-last-day", "transfer-with-dispute");
        assertThat(plain.outcome()).isEqualTo(Outcome.TRANSFERRED_TERM_ENDED);
        assertThat(plain.grounds().findings().getFirst().inputs())
                .containsEntry("reading.dispute.on-last-day", "transfer-with-dispute")
                .containsEntry("reading.money-in-flight.on-last-day", "wait")
                .containsEntry("reading.fee.from", "transfer");
        assertThat(onDay(disputed, day, "dispute.on-last-day", "wait").outcome())
                .isEqualTo(Outcome.NOTED);
    }

    @ParameterizedTest
    @EnumSource
    void whatTheLawDoesNotNameGoesToAnOfficer(Unforeseen.Cause cause) {
        var open = Samples.opened(Debt.of(Samples.OWED));
        var code = cause.question().code();
        var pauses = Robot.decide(open, new Unforeseen(cause), Samples.LAW);
        assertThat(pauses.outcome()).isEqualTo(Outcome.HELD);
        assertThat(((Open) pauses.next()).marks().has(Mark.HELD)).isTrue();
        assertThat(pauses.grounds().findings().getFirst().inputs())
                .containsEntry("reading." + code, "measures-paused");
        var goesOn = Robot.decide(open, new Unforeseen(cause), law(code, "measures-go-on", OPENED));
        assertThat(goesOn.outcome()).isEqualTo(Outcome.OFFICER_TOLD);
        assertThat(goesOn.next()).isEqualTo(open);
        assertThat(goesOn.acts())
                .containsExactly(Act.of(ActKind.PUT_ON_WORK_LIST, "UNFORESEEN_" + cause));
    }

    @Test
    void theButtonMayWorkBeforeTheRulingWasOpened() {
        var open = Samples.opened(Debt.of(Samples.OWED));
        var early = Robot.decide(open, new Fact.OptedOut(), Samples.LAW);
        assertThat(early.outcome()).isEqualTo(Outcome.OPT_OUT_TOO_EARLY);
        assertThat(early.grounds().findings().getFirst().inputs())
                .containsEntry(Question.OPT_OUT_AFTER_RULING.input(), "yes");
        var atOnce = law("opt-out.after-reading-ruling", "no", OPENED);
        assertThat(Robot.decide(open, new Fact.OptedOut(), atOnce).outcome())
                .isEqualTo(Outcome.TRANSFERRED_OPTED_OUT);
    }

    private static Proceeding received() {
        return new Proceeding.Received(Samples.document(Samples.OWED));
    }

    private static Decision onDay(Open open, LocalDate day, String code, String answer) {
        return Robot.decide(open, new Fact.DayBegan(day), law(code, answer, day));
    }

    private static Law law(String code, String answer, LocalDate day) {
        return LawBook.load(Map.of(code, answer)).on(day);
    }

    @Test
    void aPlaceWithoutTheRobotOpensNothing() {
        var elsewhere = new Fact.Identified(new Kato("751110000"));
        var pilot = Samples.LAWS.on(LocalDate.of(2024, 2, 1));
        assertThat(Robot.decide(received(), elsewhere, pilot).outcome())
                .isEqualTo(Outcome.RETURNED);
    }
}

package kz.robotbailiff.core.proceeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.law.Norm;
import kz.robotbailiff.core.proceeding.Proceeding.Open;
import kz.robotbailiff.core.proceeding.Proceeding.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The last day counted from the proof of service, where the setting says so; else never moved.
class ServiceTest {

    private static final LawBook SERVICE = LawBook.load(Map.of("term.from", "service"));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "delivered on the day of opening, 2024-09-06, 2024-10-07",
        "delivered five days later, 2024-09-11, 2024-10-11",
        "day 30 of the service is a Saturday, 2024-09-12, 2024-10-14",
        "day 30 is Republic Day, 2024-09-25, 2024-10-28",
        "proven when the first last day is long over, 2024-11-20, 2024-12-20"
    })
    void theFirstProofBeginsTheTerm(String sentence, LocalDate served, LocalDate last) {
        var begun = Robot.decide(opened(), new Fact.Notified(), SERVICE.on(served));
        assertThat(begun.outcome()).as(sentence).isEqualTo(Outcome.TERM_BEGUN);
        assertThat(begun.acts()).isEmpty();
        assertThat(open(begun).term()).isEqualTo(new Term(Samples.OPENED, last, table()));
        assertThat(open(begun).nextDue()).contains(Samples.OPENED.plusDays(6));
        var finding = begun.grounds().findings().getFirst();
        assertThat(finding.norm()).isEqualTo(Norm.PROPER_NOTICE);
        assertThat(finding.inputs())
                .containsEntry("served", served.toString())
                .containsEntry("lastDay", last.toString())
                .containsEntry("reading.term.from", "service");
    }

    @Test
    void theSecondProofMovesNothing() {
        var opened = new Fact.RulingOpened();
        var begun = open(Robot.decide(opened(), opened, day(9, 10)));
        var again = Robot.decide(begun, new Fact.Notified(), day(9, 20));
        assertThat(again.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(open(again).term().lastDay()).isEqualTo(LocalDate.of(2024, 10, 10));
        assertThat(open(again).marks().has(Mark.RULING_OPENED)).isTrue();
        assertThat(open(again).marks().has(Mark.NOTIFIED)).isTrue();
    }

    @Test
    void nothingIsTransferredBeforeServiceIsProven() {
        var late = LocalDate.of(2024, 12, 1);
        var waiting = Robot.decide(opened(), new Fact.DayBegan(late), SERVICE.on(late));
        assertThat(waiting.outcome()).isEqualTo(Outcome.NOTED);
        var begun = open(Robot.decide(opened(), new Fact.Notified(), day(9, 11)));
        var kept = allMeasures(begun);
        assertThat(onDay(kept, LocalDate.of(2024, 10, 11))).isEqualTo(Outcome.NOTED);
        assertThat(onDay(kept, LocalDate.of(2024, 10, 12)))
                .isEqualTo(Outcome.TRANSFERRED_TERM_ENDED);
    }

    @Test
    void measuresKeepTheDaysOfTheOpening() {
        assertThat(onDay(opened(), Samples.OPENED.plusDays(6))).isEqualTo(Outcome.SEIZURE_ORDERED);
    }

    @Test
    void aFileOpenedUnderTheOtherReadingStaysAsItWas() {
        var before = open(Robot.decide(received(), identified(), Samples.LAW));
        var noted = Robot.decide(before, new Fact.Notified(), day(9, 11));
        assertThat(noted.outcome()).isEqualTo(Outcome.NOTED);
        assertThat(open(noted).term().lastDay()).isEqualTo(Samples.LAST);
    }

    private static Outcome onDay(Open open, LocalDate day) {
        return Robot.decide(open, new Fact.DayBegan(day), SERVICE.on(day)).outcome();
    }

    private static Open allMeasures(Open open) {
        return open.with(Mark.SEIZURE_ORDERED)
                .with(Mark.PROHIBITION_ORDERED)
                .with(Mark.COLLECTION_ORDERED);
    }

    private static Open opened() {
        var opened = Robot.decide(received(), identified(), SERVICE.on(Samples.OPENED));
        assertThat(opened.grounds().findings().getLast().inputs())
                .containsEntry("reading.term.from", "service");
        return open(opened);
    }

    private static Open open(Decision decision) {
        return (Open) decision.next();
    }

    private static Received received() {
        return new Received(Samples.document(Samples.OWED));
    }

    private static Fact identified() {
        return new Fact.Identified(Samples.TARAZ);
    }

    private static kz.robotbailiff.core.law.Timetable table() {
        return Samples.term().timetable();
    }

    private static Law day(int month, int day) {
        return SERVICE.on(LocalDate.of(2024, month, day));
    }
}

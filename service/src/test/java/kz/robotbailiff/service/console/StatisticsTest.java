package kz.robotbailiff.service.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The figures with a file in every state, against what each file was made to be.
class StatisticsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 9, 6);
    private static final LocalDate ALWAYS = LocalDate.of(2024, 1, 1);
    private static Office office;
    private static Statistics statistics;

    @BeforeAll
    static void fill() {
        office = new Office(FRIDAY);
        statistics = office.part(Statistics.class);
        long term = office.opened(10_000);
        office.tell(term, new Fact.Paid(Tenge.of(1_000)));
        long out = office.opened(20_000);
        office.tell(out, new Fact.RulingOpened());
        office.tell(out, new Fact.OptedOut());
        office.passTo(LocalDate.of(2024, 10, 8));
        // After the transfer money is the bailiff's: nothing of it is spared.
        office.tell(term, new Fact.Paid(Tenge.of(500)));
        long paid = office.opened(30_000);
        office.tell(paid, new Fact.Paid(Tenge.of(10_000)));
        office.tell(paid, new Fact.PaymentReversed(Tenge.of(10_000)));
        office.tell(paid, new Fact.Paid(Tenge.of(31_000)));
        long cancelled = office.opened(40_000);
        office.tell(cancelled, new Fact.Paid(Tenge.of(4_000)));
        office.tell(cancelled, new Fact.Cancelled());
        long released = office.opened(50_000);
        office.tell(released, new Fact.Paid(Tenge.of(5_000)));
        office.tell(released, new Fact.Released());
        office.arrived(900_000, "711010000");
        long open = office.arrived(60_000, "711010000");
        office.tell(open, new Fact.PaidOutside(Tenge.of(6_000)));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void everyStateIsCountedOnceWithItsSum() {
        var total = statistics.total(ALWAYS);

        assertThat(total.initiated()).isEqualTo(6);
        assertThat(total.initiatedSum()).isEqualTo(Tenge.of(210_000));
        assertThat(total.paid()).isEqualTo(1);
        assertThat(total.termEnded()).isEqualTo(1);
        assertThat(total.optedOut()).isEqualTo(1);
        assertThat(total.transferredSum()).isEqualTo(Tenge.of(29_000));
        assertThat(total.cancelled()).isEqualTo(1);
        assertThat(total.released()).isEqualTo(1);
        assertThat(total.returned()).isEqualTo(1);
        assertThat(total.inHand()).isEqualTo(1);
    }

    @Test
    void potentialIsOfWhatWasInitiatedAndRealisedOfWhatWasCollected() {
        var total = statistics.total(ALWAYS);

        assertThat(total.potential()).isEqualTo(Tenge.of(52_500));
        // 1 000 of the first, 30 000 of the third, 5 000 of the fifth, 6 000 past us; what a
        // cancelled file had paid goes back.
        assertThat(total.collected()).isEqualTo(Tenge.of(42_000));
        assertThat(total.realised()).isEqualTo(Tenge.of(10_500));
    }

    @Test
    void recountFromDocumentsDecisionsAndFactsBearsTheFiguresOut() {
        var recount = statistics.recount(ALWAYS);

        assertThat(recount.agrees(statistics.total(ALWAYS))).as("%s", recount).isTrue();
        var october = LocalDate.of(2024, 10, 1);
        assertThat(statistics.recount(october).agrees(statistics.total(october))).isTrue();
        assertThat(statistics.total(october).initiated()).isEqualTo(4);
        assertThat(recount.agrees(statistics.total(october))).isFalse();
    }

    @Test
    void regionsDaysAndWeeksEachAddUpToTheTotal() {
        var total = statistics.total(ALWAYS);

        for (var rows :
                java.util.List.of(
                        statistics.byRegion(ALWAYS),
                        statistics.byDay(ALWAYS),
                        statistics.byWeek(ALWAYS))) {
            assertThat(rows.stream().mapToLong(Figures::initiated).sum()).isEqualTo(6);
            assertThat(rows.stream().mapToLong(Figures::returned).sum()).isEqualTo(1);
            assertThat(rows.stream().map(Figures::initiatedSum).reduce(Tenge.ZERO, Tenge::plus))
                    .isEqualTo(total.initiatedSum());
            assertThat(rows.stream().map(Figures::collected).reduce(Tenge.ZERO, Tenge::plus))
                    .isEqualTo(total.collected());
        }
        assertThat(statistics.byRegion(ALWAYS))
                .extracting(Figures::key)
                .containsExactly("31", "71");
        assertThat(statistics.byWeek(ALWAYS))
                .extracting(Figures::key)
                .containsExactly("2024-10-07", "2024-09-02");
    }

    @Test
    void chartHasTwoLinesWithAPointAWeekAndNeverAddsThem() {
        var weeks = statistics.byWeek(ALWAYS);
        var chart = WeekChart.of(weeks);

        assertThat(chart.potential()).hasSize(weeks.size());
        assertThat(chart.realised()).hasSize(weeks.size());
        assertThat(chart.potential().getLast().tiyn())
                .isEqualTo(weeks.getFirst().potential().tiyn());
        assertThat(chart.top()).isGreaterThanOrEqualTo(weeks.getFirst().potential().tiyn());
    }

    @Test
    void forecastCountsOpenFilesByTheirLastDay() {
        var today = LocalDate.of(2024, 10, 8);
        var rows = office.part(Board.class).lastDays(today, today.plusDays(60));

        assertThat(Forecast.of(today, rows).all()).isEqualTo(1);
    }
}

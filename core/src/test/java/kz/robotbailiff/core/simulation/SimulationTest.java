package kz.robotbailiff.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import kz.robotbailiff.core.proceeding.Closing;
import kz.robotbailiff.core.simulation.Recorded.Payment;
import org.junit.jupiter.api.Test;

/// Small records whose answers can be counted on fingers.
class SimulationTest extends SmallRecord {

    @Test
    void unchangedRulesGiveEveryFigureBack() {
        paid(20_000, 10);
        unpaid(30_000);
        opened(10_000, Closing.OPTED_OUT, DAY.plusDays(3), new Payment(DAY, 100_000));
        opened(10_000, Closing.CANCELLED, DAY.plusDays(12), new Payment(DAY, 100_000));
        returned(100_000);
        var report = ask();

        assertThat(report.control()).isEqualTo(new Report.Control(5, 0));
        for (var figure : Figure.values()) {
            var value = report.total().of(figure);
            assertThat(value.after()).as("%s", figure).isEqualTo(value.before());
            assertThat(value.estimated()).as("%s", figure).isFalse();
        }
        assertThat(after(report, Figure.ADMITTED)).isEqualTo(4);
        assertThat(after(report, Figure.COLLECTED)).isEqualTo(2_100_000);
        assertThat(after(report, Figure.REALISED)).isEqualTo(525_000);
        assertThat(after(report, Figure.TRANSFERRED)).isEqualTo(2);
        assertThat(after(report, Figure.TRANSFERRED_SUM)).isEqualTo(3_900_000);
        assertThat(after(report, Figure.AT_BAILIFFS)).isEqualTo(3);
        assertThat(after(report, Figure.SEIZURES)).isEqualTo(3);
        assertThat(after(report, Figure.PROHIBITIONS)).isEqualTo(2);
        assertThat(after(report, Figure.COLLECTIONS)).isEqualTo(1);
        assertThat(report.total().bailiffs()).isEqualTo(4);
    }

    @Test
    void ceilingIsAskedToTheTiynByTheRulesThemselves() {
        paid(1_000, 5);
        returned(40 * MCI);
        returned(40 * MCI + 1);
        var report = ask("ceiling", "40");

        assertThat(after(report, Figure.ADMITTED)).isEqualTo(2);
        assertThat(after(report, Figure.ABOVE_CEILING)).isEqualTo(1);
        assertThat(report.evidence().fresh()).isEqualTo(1);
    }

    @Test
    void lowerCeilingReturnsWhatWasTakenAndNeedsNoCurve() {
        unpaid(20_000);
        paid(60_000, 4);
        var report = ask("ceiling", "10");

        assertThat(report.evidence().needed()).isFalse();
        assertThat(after(report, Figure.ADMITTED)).isEqualTo(1);
        assertThat(after(report, Figure.PAID)).isZero();
        assertThat(after(report, Figure.ABOVE_CEILING)).isEqualTo(1);
        assertThat(after(report, Figure.AT_BAILIFFS)).isEqualTo(2);
    }

    @Test
    void feeGoesByTheBandOfTheTariffThatTheDebtLiesIn() {
        paid(1_000, 5);
        returned(60 * MCI);
        returned(60 * MCI + 100);
        var report = ask("ceiling", "70");

        long quarter = 60 * MCI * 25;
        long fifth = (60 * MCI + 100) * 20;
        assertThat(after(report, Figure.POTENTIAL)).isEqualTo(25_000 + quarter + fifth);
    }

    @Test
    void documentPresentedAgainIsAdmittedOnceOnly() {
        paid(1_000, 5);
        returned(100_000, 7, 2);
        returned(100_000, 7, 1);
        var report = ask("ceiling", "40");

        assertThat(report.total().of(Figure.EXAMINED).before()).isEqualTo(3);
        assertThat(after(report, Figure.EXAMINED)).isEqualTo(2);
        assertThat(after(report, Figure.ADMITTED)).isEqualTo(2);
        assertThat(ask().total().of(Figure.EXAMINED).after()).isEqualTo(3);
    }

    @Test
    void shorterTermCutsLivesOffWhereTheyStood() {
        paid(20_000, 10);
        paid(20_000, 11);
        opened(
                10_000,
                Closing.TERM_ENDED,
                LAST.plusDays(1),
                new Payment(DAY.plusDays(9), 200_000),
                new Payment(DAY.plusDays(20), 300_000));
        var report = ask("term", "10");

        assertThat(report.evidence().needed()).isFalse();
        assertThat(after(report, Figure.PAID)).isEqualTo(1);
        assertThat(after(report, Figure.COLLECTED)).isEqualTo(2_200_000);
        assertThat(after(report, Figure.TRANSFERRED)).isEqualTo(2);
        assertThat(after(report, Figure.TRANSFERRED_SUM)).isEqualTo(2_800_000);
    }

    @Test
    void moneyOfTheLastDayCountsEvenWhenItWasBookedAfterIt() {
        opened(20_000, Closing.PAID, DAY.plusDays(11), new Payment(DAY.plusDays(10), 2_000_000));
        assertThat(after(ask("term", "10"), Figure.PAID)).isEqualTo(1);
    }

    @Test
    void longerTermLeavesWhatWasSeenAndEstimatesTheRest() {
        for (int i = 0; i < 300; i++) {
            paid(20_000, i % 30);
            unpaid(20_000);
            unpaid(20_000);
        }
        var report = ask("term", "45");
        var paid = report.total().of(Figure.PAID);

        assertThat(paid.recounted()).isEqualTo(300);
        // 90 payments on 6 450 open days of the last ten: 600 × (1 − (1 − 90/6450)^15) = 114.
        assertThat(paid.after()).isEqualTo(414);
        assertThat(paid.low()).isLessThan(paid.after());
        assertThat(paid.high()).isGreaterThan(paid.after());
        assertThat(after(report, Figure.TRANSFERRED) + paid.after()).isEqualTo(900);
        assertThat(report.evidence().prolonged()).isEqualTo(600);
        assertThat(report.evidence().lastSeen()).isEqualTo(30);
    }

    @Test
    void measuresReachTheFilesThatAreOpenOnTheirDay() {
        paid(20_000, 8);
        paid(20_000, 18);
        unpaid(20_000);
        var report = ask("seizure", "8", "prohibition", "3", "collection", "17");

        assertThat(report.total().of(Figure.SEIZURES)).isEqualTo(new Value(3, 2, 2, 2, 2));
        assertThat(after(report, Figure.PROHIBITIONS)).isEqualTo(3);
        assertThat(after(report, Figure.COLLECTIONS)).isEqualTo(2);
    }

    @Test
    void territoryDecidesWhereTheRobotIsOn() {
        paid(20_000, 8);

        assertThat(after(ask("territory", "75"), Figure.ADMITTED)).isZero();
        assertThat(after(ask("territory", "75,3110"), Figure.ADMITTED)).isEqualTo(1);
        assertThat(after(ask("territory", "all"), Figure.PAID)).isEqualTo(1);
    }

    @Test
    void sameSeedGivesTheSameReportInAnyOrderOfTheRecord() {
        for (int i = 0; i < 250; i++) {
            paid(20_000 + i, i % 28);
            unpaid(30_000 + i);
            returned(90_000 + i);
        }
        var first = ask("ceiling", "40", "term", "60");
        record.sort(Comparator.comparingInt(Record::hashCode));

        assertThat(ask("ceiling", "40", "term", "60")).isEqualTo(first);
        assertThat(ask("ceiling", "40", "term", "60", "seed", "2")).isNotEqualTo(first);
    }

    @Test
    void recordThatTheLawOfItsDayDidNotMakeIsTold() {
        paid(20 * MCI + 1, 8);
        returned(20 * MCI);
        unpaid(1_000);

        assertThat(ask().control()).isEqualTo(new Report.Control(3, 2));
    }

    @Test
    void refusesAnEmptyRecordAndOneWithoutPayments() {
        assertThatThrownBy(() -> ask("ceiling", "40")).hasMessage("record.empty");
        unpaid(20_000);
        returned(100_000);
        assertThatThrownBy(() -> ask("ceiling", "40")).hasMessage("payments.none");
        assertThat(after(ask("ceiling", "5"), Figure.ADMITTED)).isZero();
    }
}

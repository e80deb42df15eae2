package kz.robotbailiff.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import kz.robotbailiff.core.proceeding.Closing;
import kz.robotbailiff.core.simulation.Recorded.Payment;
import org.junit.jupiter.api.Test;

/// What a report tells beside the sums: regions, files in hand, the curve, and what it rests on.
class ReportTest extends SmallRecord {

    @Test
    void filesStillInHandCountWithWhatTheyPaid() {
        live("311010000", 20_000, Optional.empty(), Optional.empty(), new Payment(DAY, 100_000));
        paid(10_000, 3);
        var report = ask();

        assertThat(after(report, Figure.IN_HAND)).isEqualTo(1);
        assertThat(after(report, Figure.COLLECTED)).isEqualTo(1_100_000);
        assertThat(report.total().of(Figure.ADMITTED_SUM).before()).isEqualTo(3_000_000);
        assertThat(report.total().of(Figure.ADMITTED_SUM).change()).isZero();
        assertThat(after(report, Figure.COLLECTIONS)).isEqualTo(1);
    }

    @Test
    void regionsAreToldApart() {
        paid(10_000, 3);
        live("751110000", 20_000, Optional.of(Closing.RELEASED), Optional.of(DAY.plusDays(12)));
        returned(100_000);
        var report = ask("ceiling", "20");

        assertThat(report.regions()).extracting(Report.Region::code).containsExactly(31, 75);
        var almaty = report.region(75).orElseThrow();
        assertThat(almaty.bailiffs()).isZero();
        assertThat(almaty.of(Figure.SEIZURES).after()).isEqualTo(1);
        assertThat(almaty.of(Figure.PAID).after()).isZero();
        assertThat(report.region(31).orElseThrow().of(Figure.ABOVE_CEILING).after()).isEqualTo(1);
        assertThat(report.region(47)).isEmpty();
    }

    @Test
    void whatWasReturnedUnaskedStaysSo() {
        paid(1_000, 5);
        var document = document(100_000, "311010000");
        record.add(new Recorded(document, 0, 1, DAY, false, List.of(), Optional.empty()));

        assertThat(after(ask("ceiling", "40"), Figure.ADMITTED)).isEqualTo(1);
        assertThat(after(ask(), Figure.ABOVE_CEILING)).isZero();
    }

    @Test
    void presentationsAreTriedInTheirOrder() {
        paid(1_000, 5);
        returned(100_000, 7, 2);
        returned(200_000, 7, 1);

        assertThat(after(ask("ceiling", "40"), Figure.EXAMINED)).isEqualTo(3);
        assertThat(after(ask("ceiling", "40"), Figure.ADMITTED)).isEqualTo(2);
    }

    @Test
    void curveTellsPaidFromWithdrawnAndRefused() {
        for (int i = 0; i < 100; i++) {
            opened(20_000, Closing.CANCELLED, DAY.plusDays(1));
            opened(20_000, Closing.OPTED_OUT, DAY.plusDays(2), new Payment(DAY, 500_000));
            paid(20_000, 3);
            opened(20_000, Closing.TERM_ENDED, LAST.plusDays(1), new Payment(DAY, 500_000));
        }
        returned(79_000);
        var report = ask("ceiling", "40", "term", "60");

        var curve = report.curve();
        assertThat(curve.get(2).paid()).isZero();
        assertThat(curve.get(3).paid()).isEqualTo(0.25, within(1e-9));
        assertThat(curve.get(3).low()).isBetween(0.1, 0.249);
        assertThat(curve.get(3).high()).isBetween(0.251, 0.4);
        assertThat(curve.get(30).seen()).isTrue();
        assertThat(curve.get(31).seen()).isFalse();
        assertThat(curve).hasSize(61).allMatch(day -> day.day() == curve.indexOf(day));
        // A quarter is withdrawn, a quarter paid; of the other half a quarter of the sum comes in.
        assertThat(after(ask("ceiling", "40"), Figure.COLLECTED) - 100 * 3_000_000)
                .isBetween(2_960_000L, 2_970_000L);
        assertThat(report.evidence().fitted()).isEqualTo(400);
        assertThat(report.evidence().paid()).isEqualTo(100);
    }

    @Test
    void longerTermKeepsMeasuresAndMoneyThatWereSeen() {
        opened(20_000, Closing.TERM_ENDED, LAST.plusDays(1), new Payment(DAY, 500_000));
        for (int i = 0; i < 20; i++) {
            opened(10_000, Closing.CANCELLED, DAY.plusDays(1));
        }
        paid(10_000, 2);
        var report = ask("term", "45");

        assertThat(report.total().of(Figure.COLLECTED).recounted()).isEqualTo(1_500_000);
        assertThat(report.total().of(Figure.SEIZURES).recounted()).isEqualTo(1);
        assertThat(report.evidence().prolonged()).isEqualTo(1);
        assertThat(report.evidence().needed()).isTrue();
        assertThat(report.evidence().pooled()).containsExactly(31);
    }
}

package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Whole lives on a real database are decided again, and a decision that was tampered with is
/// found.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 9, 6);
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private final House house = new House(OPENED);
    private long paid;

    @BeforeAll
    void liveThreeLives() {
        paid = house.opened(20_000);
        long refused = house.opened(15_000);
        long unpaid = house.opened(10_000);
        long dear = house.document(1_000_000);
        house.tell(dear, new Fact.Identified(new Kato("311010000")));
        house.tell(refused, new Fact.RulingOpened());
        house.work();
        house.playTo(OPENED.plusDays(8));
        tell(unpaid, new Fact.NothingToSeize());
        tell(paid, new Fact.Seized(Tenge.of(30_000)));
        tell(refused, new Fact.OptedOut());
        tell(paid, new Fact.Paid(Tenge.of(5_000)));
        house.playTo(OPENED.plusDays(25));
        tell(paid, new Fact.Paid(Tenge.of(16_000)));
        house.playTo(OPENED.plusDays(40));
        tell(unpaid, new Fact.Paid(Tenge.of(1_000)));
    }

    @AfterAll
    void close() {
        house.close();
    }

    /// A second later than everything before, as facts come in life.
    private void tell(long file, Fact fact) {
        house.now.updateAndGet(now -> now.plusSeconds(1));
        house.tell(file, fact);
        house.work();
    }

    private Replay.Report replay(LocalDate from, LocalDate to) {
        return new Replay(house.db, House.LAW, Set.of()).run(from, to);
    }

    @Test
    void everyDecisionComesOutAsItWas() {
        var report = replay(FIRST, LAST);

        assertThat(report.first()).isNull();
        assertThat(report.differing()).isZero();
        assertThat(report.files()).isEqualTo(4);
        assertThat(report.decisions())
                .isEqualTo(Long.parseLong(house.ask("select count(*) from decision").getFirst()))
                .isGreaterThan(14);
        assertThat(house.ask("select outcome from decision"))
                .contains(
                        "RETURNED",
                        "NOTHING_TO_COLLECT",
                        "TRANSFERRED_OPTED_OUT",
                        "SURPLUS_RELEASED",
                        "ROUTED_TO_BAILIFF");
    }

    @Test
    void periodBoundsWhatIsCompared() {
        var day = OPENED.plusDays(6);

        assertThat(replay(day, day).decisions()).isEqualTo(3);
        assertThat(replay(LAST, LAST)).isEqualTo(new Replay.Report(0, 0, 0, null));
    }

    @Test
    void decisionThatWasChangedAfterwardsIsNamed() {
        var changed =
                "update decision set grounds = replace(grounds, '%s', '%s')"
                        + " where outcome = 'PAID_IN_PART' and file = "
                        + paid;
        house.execute(changed.formatted("sum=5000.00", "sum=500.00"));

        var report = replay(FIRST, LAST);
        house.execute(changed.formatted("sum=500.00", "sum=5000.00"));

        var difference = Objects.requireNonNull(report.first());
        assertThat(report.differing()).isEqualTo(1);
        assertThat(difference.file()).isEqualTo(paid);
        assertThat(difference.lawDay()).isEqualTo(OPENED.plusDays(8));
        assertThat(difference.was()).startsWith("PAID_IN_PART").contains("sum=500.00");
        assertThat(difference.now()).startsWith("PAID_IN_PART").contains("sum=5000.00");
    }
}

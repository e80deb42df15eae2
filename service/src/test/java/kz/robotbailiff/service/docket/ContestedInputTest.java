package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Fact.Corrected.Subject;
import kz.robotbailiff.core.proceeding.Fact.Disputed.Claim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Contested inputs and corrections on a real database, through rounds and days, and replayed.
class ContestedInputTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 9, 6);
    private final House house = new House(OPENED);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void onlyWhatRestsOnTheInputStopsAndEveryDecisionReplays() {
        long sum = house.opened(20_000);
        long place = house.opened(20_000);
        long person = house.opened(20_000);
        tell(sum, new Fact.Disputed(Claim.ALREADY_PAID, Tenge.of(5_000)));
        tell(place, new Fact.Disputed(Claim.WRONG_PLACE));
        tell(person, new Fact.Disputed(Claim.NOT_ME));
        house.playTo(OPENED.plusDays(12));
        assertThat(house.outcomes(sum))
                .containsExactly(
                        "OPENED", "SUM_DISPUTED", "SEIZURE_ORDERED", "PROHIBITION_ORDERED");
        assertThat(house.ask("select sum from act where kind = 'ORDER_SEIZURE' and file = " + sum))
                .containsExactly("500000");
        assertThat(house.outcomes(person)).containsExactly("OPENED", "DISPUTED");
        tell(sum, new Fact.Corrected(Subject.SEIZURE));
        tell(person, new Fact.DisputeRejected(Claim.NOT_ME));
        house.playTo(OPENED.plusDays(40));
        assertThat(house.outcomes(person)).contains("SEIZURE_ORDERED", "TRANSFERRED_TERM_ENDED");
        assertThat(house.acts(sum)).contains("ISSUE_CORRECTION_RULING", "LIFT_SEIZURE");
        assertThat(house.acts(place)).contains("ISSUE_TRANSFER_RULING").doesNotContain("HAND_OVER");
        tell(place, new Fact.DisputeUpheld(Claim.WRONG_PLACE));
        assertThat(house.acts(place)).contains("HAND_OVER");
        var report = new Replay(house.db, House.LAW, Set.of()).run(OPENED, OPENED.plusYears(1));
        assertThat(report.first()).isNull();
        assertThat(report.decisions()).isGreaterThan(15);
    }

    @Test
    void debitByOrderIsToldApartFromAPayment() {
        long file = house.opened(20_000);
        house.playTo(OPENED.plusDays(21));
        tell(file, new Fact.Collected(Tenge.of(4_000)));
        tell(file, new Fact.Collected(Tenge.of(16_000)));
        assertThat(house.outcomes(file)).endsWith("COLLECTED_IN_PART", "TERMINATED_PAID");
        assertThat(house.ask("select kind || ' ' || detail from fact where sum = 400000"))
                .containsExactly("paid collection");
        assertThat(house.ask("select grounds from decision where outcome = 'TERMINATED_PAID'"))
                .singleElement()
                .asString()
                .contains("collected!COLLECTED_LIFTS_SEIZURE!+!sum=16000.00");
        assertThat(new Replay(house.db, House.LAW, Set.of()).run(OPENED, OPENED.plusYears(1)))
                .matches(report -> report.first() == null);
    }

    private void tell(long file, Fact fact) {
        house.now.updateAndGet(now -> now.plusSeconds(1));
        house.tell(file, fact);
        house.work();
    }
}

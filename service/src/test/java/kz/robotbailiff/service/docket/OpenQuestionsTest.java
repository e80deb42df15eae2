package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.proceeding.Fact;
import org.junit.jupiter.api.Test;

/// An installation that reads an open question the other way, on a real database.
class OpenQuestionsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 9, 6);
    private static final LocalDate TRANSFER = LocalDate.of(2024, 10, 8);

    @Test
    void moneyOnItsWayHoldsTheTransferOrDoesNot() {
        for (var answer : Map.of("wait", "open", "transfer", "transferred term_ended").entrySet()) {
            try (var house = house("money-in-flight.on-last-day", answer.getKey())) {
                long file = house.opened(20_156);
                house.db.transact(connection -> {
                    house.flights.open(connection, file, 7);
                    return true;
                });
                house.playTo(TRANSFER);
                assertThat(house.state(file)).isEqualTo(answer.getValue());
                assertThat(house.outcomes(file)).doesNotContain("SEIZURE_ORDERED");
            }
        }
    }

    @Test
    void aFileInDisputeWaitsForItsAnswerAndThenGoes() {
        try (var house = house("dispute.on-last-day", "wait")) {
            long file = house.opened(20_156);
            house.tell(file, new Fact.Disputed(Fact.Disputed.Claim.WRONG_SUM));
            house.playTo(TRANSFER.plusDays(3));
            assertThat(house.state(file)).isEqualTo("open");
            assertThat(house.ask("select on_day from due")).containsExactly("2024-10-12");
            house.tell(file, new Fact.DisputeRejected());
            house.work();
            assertThat(house.state(file)).isEqualTo("transferred term_ended");
        }
    }

    @Test
    void aMeasureDueOnADayOffComesOnTheNextWorkingDay() {
        try (var house = house("measures.move-to-working-day", "yes")) {
            house.day(FRIDAY.plusDays(2));
            long file = house.opened(20_156);
            house.playTo(LocalDate.of(2024, 9, 15));
            assertThat(house.outcomes(file)).containsExactly("OPENED");
            house.playTo(LocalDate.of(2024, 9, 16));
            assertThat(house.outcomes(file)).containsExactly("OPENED", "SEIZURE_ORDERED");
        }
    }

    @Test
    void whatTheLawDoesNotNameIsToldWithItsReadingAndReplayed() {
        var book = LawBook.load(Map.of("bankruptcy", "measures-go-on"));
        try (var house = new House(FRIDAY, book)) {
            long file = house.opened(20_156);
            house.tell(file, new Fact.Unforeseen(Fact.Unforeseen.Cause.DEATH));
            house.work();
            assertThat(house.outcomes(file)).containsExactly("OPENED", "HELD");
            var days = new Replay(house.db, book, Set.of());
            assertThat(days.run(FRIDAY, TRANSFER).differing()).isZero();
            var explained = new Explanations(house.db).of(file, Language.EN);
            assertThat(explained.getLast().reasons().getFirst().sentence())
                    .contains("does not name")
                    .contains("an officer decides, and until then measures and transfer wait");
        }
    }

    @Test
    void theTermIsCountedFromTheServiceAndReplayed() {
        var book = LawBook.load(Map.of("term.from", "service"));
        try (var house = new House(FRIDAY, book)) {
            long told = house.opened(20_156);
            long untold = house.opened(15_000);
            house.playTo(LocalDate.of(2024, 9, 11));
            house.tell(told, new Fact.Notified());
            house.work();
            house.day(LocalDate.of(2024, 9, 12));
            house.tell(told, new Fact.RulingOpened());
            house.work();
            assertThat(house.ask("select last_day from proceeding order by id"))
                    .containsExactly("2024-10-11", "2024-10-07");
            house.playTo(LocalDate.of(2024, 10, 11));
            assertThat(house.state(told)).isEqualTo("open");
            house.playTo(LocalDate.of(2024, 10, 12));
            assertThat(house.state(told)).isEqualTo("transferred term_ended");
            assertThat(house.state(untold)).isEqualTo("open");
            assertThat(house.outcomes(told)).contains("TERM_BEGUN").hasSize(6);
            var days = new Replay(house.db, book, Set.of());
            assertThat(days.run(FRIDAY, TRANSFER.plusDays(9)).differing()).isZero();
            assertThat(explained(house, told))
                    .contains("Notice was proven on 11 September 2024, 30 days; the last day")
                    .contains("counted from the day on which notice to the debtor is proven");
        }
    }

    private static String explained(House house, long file) {
        return new Explanations(house.db)
                .of(file, Language.EN).stream()
                        .flatMap(decision -> decision.reasons().stream())
                        .map(reason -> reason.sentence())
                        .collect(Collectors.joining("\n"));
    }

    private static House house(String code, String answer) {
        return new House(FRIDAY, LawBook.load(Map.of(code, answer)));
    }
}

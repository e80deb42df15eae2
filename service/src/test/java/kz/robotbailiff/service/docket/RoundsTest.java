package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The docket on a real database: a document comes in, and is seen to each of its ends.
class RoundsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 9, 6);

    private final House house = new House(FRIDAY);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void documentIsOpenedAtOnceWithItsNumberItsLastDayAndItsActs() {
        long file = house.opened(20_156);

        assertThat(house.state(file)).isEqualTo("open");
        assertThat(house.ask("select number || ' ' || last_day || ' ' || mci from proceeding"))
                .containsExactly("31-24-0000001 2024-10-07 369200");
        assertThat(house.outcomes(file)).containsExactly("OPENED");
        assertThat(house.acts(file))
                .containsExactly(
                        "ISSUE_INITIATION_RULING", "ENTER_REGISTER", "SEND_SMS", "SEND_PUSH");
        assertThat(house.ask("select state from document")).containsExactly("opened");
        assertThat(house.ask("select on_day from due")).containsExactly("2024-09-12");
    }

    @Test
    void documentAboveTheCeilingIsReturnedWithItsGroundsAndHasNoNumber() {
        long file = house.document(73_841);
        house.tell(file, new Fact.Identified(new Kato("311010000")));
        house.work();

        assertThat(house.ask("select state from document")).containsExactly("returned");
        assertThat(house.outcomes(file)).containsExactly("RETURNED");
        assertThat(house.ask("select grounds from decision").getFirst()).contains("!CEILING");
        assertThat(house.ask("select number from proceeding")).isEmpty();
    }

    @Test
    void measuresComeOnTheirDaysAndTheFileGoesOnTheDayAfterTheLast() {
        long file = house.opened(20_156);

        house.playTo(FRIDAY.plusDays(5));
        assertThat(house.outcomes(file)).containsExactly("OPENED");
        house.playTo(FRIDAY.plusDays(6));
        assertThat(house.outcomes(file)).containsExactly("OPENED", "SEIZURE_ORDERED");
        house.playTo(FRIDAY.plusDays(11));
        assertThat(house.outcomes(file)).hasSize(3).endsWith("PROHIBITION_ORDERED");
        house.playTo(FRIDAY.plusDays(21));
        assertThat(house.outcomes(file)).hasSize(4).endsWith("COLLECTION_ORDERED");
        house.playTo(LocalDate.of(2024, 10, 7));
        assertThat(house.state(file)).isEqualTo("open");
        house.playTo(LocalDate.of(2024, 10, 8));
        assertThat(house.state(file)).isEqualTo("transferred term_ended");
        assertThat(house.acts(file))
                .endsWith(
                        "ISSUE_TRANSFER_RULING",
                        "RECALL_COLLECTION",
                        "HAND_OVER",
                        "SEND_SMS",
                        "SEND_PUSH");
        assertThat(house.ask("select file from due")).isEmpty();
    }

    @Test
    void daysThatWereMissedArePlayedOneByOne() {
        long file = house.opened(20_156);

        house.playTo(LocalDate.of(2024, 10, 8));

        assertThat(house.ask("select law_day from decision where file = " + file + " order by id"))
                .containsExactly(
                        "2024-09-06", "2024-09-12", "2024-09-17", "2024-09-27", "2024-10-08");
        assertThat(house.ask("select count(*) from began")).containsExactly("33");
    }

    @Test
    void paymentInFullTerminatesAndLiftsWhatWasTaken() {
        long file = house.opened(20_156);
        house.playTo(FRIDAY.plusDays(11));
        house.tell(file, new Fact.Seized(Tenge.of(20_156)));
        house.work();

        house.tell(file, new Fact.Paid(Tenge.of(21_000)));
        house.work();

        assertThat(house.state(file)).isEqualTo("terminated paid");
        assertThat(house.acts(file))
                .endsWith(
                        "ISSUE_TERMINATION_RULING",
                        "LIFT_SEIZURE",
                        "LIFT_PROHIBITION",
                        "EXCLUDE_FROM_REGISTER",
                        "SEND_SMS",
                        "SEND_PUSH",
                        "PAY_CLAIMANT",
                        "REFUND");
        assertThat(house.ask("select sum from act where kind = 'REFUND'")).containsExactly("84400");
        assertThat(house.ask("select seized from proceeding")).containsExactly("0");
    }

    @Test
    void partPaymentLowersTheSeizureAndTheDebtLivesOn() {
        long file = house.opened(20_000);
        house.playTo(FRIDAY.plusDays(6));
        house.tell(file, new Fact.Seized(Tenge.of(20_000)));
        house.tell(file, new Fact.Paid(Tenge.of(5_000)));
        house.work();

        assertThat(house.state(file)).isEqualTo("open");
        assertThat(house.ask("select paid || ' ' || seized from proceeding"))
                .containsExactly("500000 1500000");
        assertThat(house.acts(file)).contains("LIMIT_SEIZURE", "PAY_CLAIMANT");
    }

    @Test
    void factAboutAReturnedDocumentIsReadAndDoesNotWaitForEver() {
        long file = house.document(1_000_000);
        house.tell(file, new Fact.NotIdentified(Fact.NotIdentified.Why.UNKNOWN));
        house.work();
        house.tell(file, new Fact.Cancelled());
        house.work();

        assertThat(house.outcomes(file)).containsExactly("RETURNED");
        assertThat(house.ask("select count(*) from pending where file = " + file))
                .containsExactly("0");
    }

    @Test
    void optOutNeedsTheRulingToHaveBeenOpenedAndIsFinal() {
        long file = house.opened(20_000);
        house.tell(file, new Fact.OptedOut());
        house.work();
        assertThat(house.outcomes(file)).endsWith("OPT_OUT_TOO_EARLY");

        house.tell(file, new Fact.RulingOpened());
        house.tell(file, new Fact.OptedOut());
        house.work();
        assertThat(house.state(file)).isEqualTo("transferred opted_out");

        house.tell(file, new Fact.OptedOut());
        house.tell(file, new Fact.Paid(Tenge.of(1_000)));
        house.work();
        assertThat(house.outcomes(file)).endsWith("ROUTED_TO_BAILIFF", "OPT_OUT_TOO_LATE");
    }

    @Test
    void whileMoneyIsOnItsWayNothingIsDecided() {
        long file = house.opened(20_000);
        house.db.transact(connection -> {
            house.flights.open(connection, file, 77);
            return file;
        });
        house.tell(file, new Fact.RulingOpened());
        house.tell(file, new Fact.OptedOut());
        house.work();
        assertThat(house.state(file)).isEqualTo("open");

        house.db.transact(connection -> {
            house.flights.close(connection, List.of(77L));
            return file;
        });
        house.work();
        assertThat(house.state(file)).isEqualTo("transferred opted_out");
    }

    @Test
    void whileMoneyIsOnItsWayWhatOnlyReleasesIsAnsweredAllTheSame() {
        long file = house.opened(20_000);
        house.db.transact(connection -> {
            house.flights.open(connection, List.of(file), List.of(78L));
            return file;
        });
        house.tell(file, new Fact.Paid(Tenge.of(20_000)));
        house.work();
        assertThat(house.state(file)).isEqualTo("terminated paid");
    }

    @Test
    void fileThatNoRoundCanTakeIsSetAsideAndTheOthersGoOn() {
        var files = new ArrayList<Long>();
        for (int i = 0; i < 7; i++) {
            files.add(house.document(20_000 + i));
        }
        long bad = files.get(3);
        house.writers.add((_, round) -> {
            if (round.stream().anyMatch(decided -> decided.file() == bad)) {
                throw new IllegalStateException("this file cannot be written");
            }
        });
        files.forEach(file -> house.tell(file, new Fact.Identified(new Kato("311010000"))));
        house.work();

        assertThat(house.ask("select file from set_aside")).containsExactly(String.valueOf(bad));
        assertThat(house.ask("select count(*) from proceeding")).containsExactly("6");
        assertThat(house.ask("select max(number) from proceeding"))
                .containsExactly("31-24-0000006");
    }

    @Test
    void cancellationTerminatesAndSendsBackWhatWasPaid() {
        long file = house.opened(20_000);
        house.tell(file, new Fact.Paid(Tenge.of(4_000)));
        house.tell(file, new Fact.Cancelled());
        house.work();

        assertThat(house.state(file)).isEqualTo("terminated cancelled");
        assertThat(house.ask("select sum from act where kind = 'REFUND'"))
                .containsExactly("400000");
    }
}

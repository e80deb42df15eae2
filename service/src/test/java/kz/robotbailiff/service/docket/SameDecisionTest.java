package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A decision that was presented before is found by its authority and number, however the number is
/// written, and the document is returned with that rule beside whatever else is wrong.
class SameDecisionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 6);
    private final House house = new House(DAY);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatIsInHandIsNotOpenedAgain() {
        long first = house.opened(20_000);
        house.day(DAY.plusDays(3));
        long again = again(first, "ПС 1", 2, true);
        identified(again);
        assertThat(house.outcomes(again)).containsExactly("RETURNED");
        assertThat(failed(again)).startsWith("in-hand!OPENING!x!number=ПС-1;since=2024-09-06");
        assertThat(house.outcomes(first)).containsExactly("OPENED");
    }

    @Test
    void whatHasEndedCannotBeginAgainAndEveryOtherFaultIsToldToo() {
        long paid = house.opened(20_000);
        house.tell(paid, new Fact.Paid(Tenge.of(20_000)));
        long refused = house.opened(20_000);
        house.tell(refused, new Fact.OptedOutInWriting());
        house.work();
        long afterPaid = again(paid, "пс–1", 2, true);
        house.execute("update document set amount = 100000000 where id = " + afterPaid);
        long afterRefused = again(refused, "ПС-2", 2, false);
        identified(afterPaid);
        identified(afterRefused);
        assertThat(failed(afterPaid))
                .startsWith("ceiling!CEILING!-!")
                .contains("\nterminated-before!NO_SECOND_TIME!x!number=ПС-1;since=2024-09-06");
        assertThat(failed(afterRefused))
                .startsWith("transferred-before!NO_WAY_BACK!x!number=ПС-2;since=2024-09-06");
        assertThat(new Replay(house.db, House.LAW, Set.of()).run(DAY, DAY).first()).isNull();
    }

    @Test
    void ofTwoUnexaminedTheFirstGoesAheadWhateverTheOrderOfTheRounds() {
        long first = house.document(20_000);
        long second = again(first, "ПС1", 1, true);
        identified(second);
        assertThat(failed(second)).startsWith("in-hand!");
        identified(first);
        assertThat(house.outcomes(first)).containsExactly("OPENED");
    }

    @Test
    void anotherDebtorAnotherNumberOrAReturnedDocumentStandInNobodysWay() {
        long first = house.opened(20_000);
        long stranger = again(first, "ПС 1", 1, false);
        long other = again(first, "ПС-11", 1, true);
        long returned = house.document(90_000_000);
        identified(returned);
        long corrected = again(returned, "ПС-2", 2, true);
        house.execute("update document set amount = 2000000 where id = " + corrected);
        for (long file : new long[] {stranger, other, corrected}) {
            identified(file);
            assertThat(house.outcomes(file)).containsExactly("OPENED");
        }
    }

    private void identified(long file) {
        house.tell(file, new Fact.Identified(new Kato("311010000")));
        house.work();
    }

    private long again(long first, String number, int presentation, boolean samePerson) {
        house.now.updateAndGet(now -> now.plusSeconds(1));
        long id = house.document(20_000);
        house.execute(
                "update document set number = '%s', presentation = %d where id = %d"
                        .formatted(number, presentation, id));
        if (samePerson) {
            house.execute(
                    "update document set person = (select person from document where id = %d)"
                                    .formatted(first)
                            + " where id = "
                            + id);
        }
        return id;
    }

    private String failed(long file) {
        return house.ask("select grounds from decision where file = " + file)
                .getFirst()
                .lines()
                .filter(line -> !line.contains("!+!"))
                .reduce((one, next) -> one + "\n" + next)
                .orElse("");
    }
}

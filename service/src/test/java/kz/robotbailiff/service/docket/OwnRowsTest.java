package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.platform.DatabaseFailure;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows that the docket makes from its own rows have no foreign keys; after lives that ended in
/// different ways none of them is without its origin.
class OwnRowsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 9, 6);

    @ParameterizedTest
    @CsvSource({
        "act, file, document",
        "act, decision, decision",
        "decision, file, document",
        "proceeding, id, document",
        "proceeding, person, person",
        "document, person, person",
        "fact, file, document",
        "due, file, proceeding",
        "document_change, document, document"
    })
    void everyRowHasItsOrigin(String table, String column, String origin) {
        try (var house = new House(FRIDAY)) {
            lives(house);

            assertThat(house.ask("select count(*) from " + table).getFirst()).isNotEqualTo("0");
            assertThat(house.ask(orphans(table, column, origin))).isEmpty();
        }
    }

    @Test
    void whatWaitsIsAlwaysAFactThatWasRecorded() {
        try (var house = new House(FRIDAY)) {
            long file = house.opened(20_156);
            house.tell(file, new Fact.Paid(Tenge.of(100)));

            assertThat(house.ask("select fact from pending")).hasSize(1);
            assertThat(house.ask(orphans("pending", "fact", "fact"))).isEmpty();
        }
    }

    @Test
    void aFactNeedsItsDocumentAndDocumentsAndPersonsStay() {
        try (var house = new House(FRIDAY)) {
            house.opened(20_156);
            assertThatThrownBy(() -> house.tell(-7, new Fact.Paid(Tenge.of(100))))
                    .asInstanceOf(InstanceOfAssertFactories.throwable(DatabaseFailure.class))
                    .extracting(DatabaseFailure::state)
                    .isEqualTo("23503");
            for (var forbidden :
                    List.of(
                            "delete from document",
                            "update document set id = -id",
                            "delete from person",
                            "update person set id = -id",
                            "truncate person cascade")) {
                assertThatThrownBy(() -> house.execute(forbidden))
                        .as(forbidden)
                        .isInstanceOf(DatabaseFailure.class);
            }
            assertThat(house.ask("select count(*) from document")).containsExactly("1");
        }
    }

    private static void lives(House house) {
        house.document(73_841);
        long paid = house.opened(20_156);
        long left = house.opened(10_000);
        house.opened(30_000);
        house.playTo(FRIDAY.plusDays(11));
        house.tell(paid, new Fact.Paid(Tenge.of(20_156)));
        house.tell(left, new Fact.OptedOut());
        house.work();
        house.playTo(LocalDate.of(2024, 10, 8));
        house.opened(5_000);
    }

    private static String orphans(String table, String column, String origin) {
        return "select t.%s from %s t left join %s o on o.id = t.%s where o.id is null"
                .formatted(column, table, origin, column);
    }
}

package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What lay in the hands of a service that is gone goes on at once; what lies in the hands of one
/// that lives is left alone.
class PresenceTest {

    private static final ActKind KIND = ActKind.ISSUE_INITIATION_RULING;
    private final House house = new House(LocalDate.of(2024, 9, 6));
    private final Presence first = new Presence(house.db, house.time, new Bell());
    private final Presence second = new Presence(house.db, house.time, new Bell());

    @AfterEach
    void close() {
        first.stop();
        second.stop();
        house.close();
    }

    @Test
    void actsOfAServiceThatIsGoneAreHandedOutAtOnce() {
        first.start();
        decided();
        var inHand = new Trays(house.db, house.time, first);
        var other = new Trays(house.db, house.time, second);
        assertThat(inHand.take(KIND, 10)).hasSize(1);

        second.start();
        assertThat(first.number()).isNotEqualTo(second.number());
        assertThat(other.take(KIND, 10)).as("the first is alive").isEmpty();

        breakSessionOf(first);
        assertThat(second.free()).isEqualTo(1);
        assertThat(other.take(KIND, 10)).singleElement().matches(task -> task.tries() == 1);
        assertThat(second.free()).as("in its own hands by now").isZero();
    }

    @Test
    void whatACrashLeftIsFreedAtTheNextStart() {
        first.start();
        decided();
        assertThat(new Trays(house.db, house.time, first).take(KIND, 10)).hasSize(1);
        first.stop();
        second.start();
        assertThat(new Trays(house.db, house.time, second).take(KIND, 10)).hasSize(1);
    }

    private void decided() {
        long file = house.document(20_000);
        house.tell(file, new Fact.Identified(new Kato("311010000")));
        assertThat(house.rounds.answerFacts()).isEqualTo(1);
    }

    /// As the database sees a program that was killed.
    private void breakSessionOf(Presence presence) {
        presence.stop();
        assertThat(house.ask("select count(*) from pg_locks where locktype = 'advisory'"))
                .containsExactly("1");
    }
}

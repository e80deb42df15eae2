package kz.robotbailiff.service.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Fact;
import org.junit.jupiter.api.Test;

/// An act whose moment has not come waits for it, and however often it waits it is not given up.
class LaterTest {

    @Test
    void waitsForItsMomentAndCountsNoTry() {
        try (var house = new House(LocalDate.of(2025, 3, 3))) {
            long file = house.document(20_000);
            house.tell(file, new Fact.Identified(new Kato("311010000")));
            house.rounds.answerFacts();
            issueRulings(house);
            for (int night = 0; night < Ended.MOST_TRIES + 5; night++) {
                var tasks = house.trays.take(ActKind.SEND_SMS, 10);
                assertThat(tasks).as("night %d", night).hasSize(1);
                assertThat(tasks.getFirst().tries()).isZero();
                var morning = house.now.get().plus(Duration.ofHours(12));
                Map<Long, Delivery> later = new HashMap<>();
                later.put(tasks.getFirst().id(), Delivery.later(morning, "quiet hours"));
                house.trays.write(later, tasks);
                assertThat(house.trays.take(ActKind.SEND_SMS, 10)).isEmpty();
                house.now.set(morning);
            }
            assertThat(house.ask("select state from act where kind = 'SEND_SMS'"))
                    .containsExactly("waiting");
        }
    }

    /// Messages wait for the ruling that they tell of.
    private static void issueRulings(House house) {
        for (var kind : ActKind.values()) {
            if (kind.name().startsWith("ISSUE_")) {
                var tasks = house.trays.take(kind, 10);
                Map<Long, Delivery> done = new HashMap<>();
                tasks.forEach(task -> done.put(task.id(), Delivery.done()));
                house.trays.write(done, tasks);
            }
        }
    }
}

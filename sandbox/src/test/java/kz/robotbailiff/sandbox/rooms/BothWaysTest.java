package kz.robotbailiff.sandbox.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Both answers to the reading `seizure.banks`, measured: how much is held too much, how long, and
/// how long it takes until the debt is held. Two of five banks have 15,000 and 12,000 for 20,000.
class BothWaysTest {

    private static final Tenge OWED = Tenge.of(20_000);
    private static final int FILES = 100;

    @ParameterizedTest
    @ValueSource(strings = {"all-at-once", "one-after-another"})
    void measuresWhatIsHeldTooMuch(String answer) throws Exception {
        try (var rooms = new Rooms(5, Map.of("robot.law.reading.seizure.banks", answer))) {
            var accounts = new TestAccounts(rooms, 500_000);
            var seizures = new ArrayList<Task>();
            for (int i = 0; i < FILES; i++) {
                var iin = accounts.nobody();
                accounts.set(1, iin, "15000.00");
                accounts.set(3, iin, "12000.00");
                var file = rooms.file(iin, "+77010000001", OWED);
                seizures.add(rooms.act(ActKind.ORDER_SEIZURE, file, OWED, null));
            }
            seize(rooms, seizures);
            var over = rooms.text("select sum(seized - 2000000) from (" + HELD + ") as held");
            release(rooms, seizures);
            assertThat(over).isEqualTo(answer.equals("all-at-once") ? "70000000" : "0");
            assertThat(rooms.text("select distinct seized from (" + HELD + ") as held"))
                    .isEqualTo("2000000");
            System.out.println(answer + ": too much " + over + " tiyn; " + rooms.text(TIMES));
        }
    }

    private static final String HELD =
            "select sum(least(seized, cap)) as seized from bank_account group by file";

    /// Seconds too much was held, and seconds until the debt was held, each in the middle and most.
    private static final String TIMES =
            """
            with file as (
                select o.file, o.made_at, max(a.confirmed_at) as held_at,
                       (select max(p.confirmed_at) from bank_order l
                        join bank_part p on p.upon = l.id
                        where l.file = o.file and l.kind = 'limit') as released_at
                from bank_order o join bank_account a on a.file = o.file
                where o.kind = 'seizure'
                group by o.file, o.made_at)
            select 'too much for ' || coalesce(round(percentile_cont(0.5) within group (
                       order by extract(epoch from released_at - held_at))::numeric, 2), 0)
                || ' s, at most '
                || coalesce(round(max(extract(epoch from released_at - held_at)), 2), 0)
                || ' s; held after ' || round(percentile_cont(0.5) within group (
                       order by extract(epoch from held_at - made_at))::numeric, 2)
                || ' s, at most ' || round(max(extract(epoch from held_at - made_at)), 2) || ' s'
            from file
            """;

    /// As the docket does: hands over what is due, and again what is woken.
    private static void seize(Rooms rooms, List<Task> seizures) {
        Rooms.until(() -> {
            var due =
                    List.of(
                            rooms.text(
                                            "select coalesce(string_agg(id::text, ' '), '') from act"
                                                    + " where state = 'sent' and next_try <= now()")
                                    .split(" "));
            var tasks = seizures.stream().filter(each -> due.contains("" + each.id())).toList();
            if (!tasks.isEmpty()) {
                rooms.carry(tasks).forEach((id, delivery) -> keep(rooms, id, delivery));
            }
            return rooms.text("select count(*) from act where state <> 'done'").equals("0");
        });
    }

    private static void keep(Rooms rooms, long id, Delivery delivery) {
        var state = delivery.equals(Delivery.done()) ? "done" : "sent";
        rooms.sql(
                "update act set state = '%s', next_try = now() + interval '15 minutes' where id = %d"
                                .formatted(state, id)
                        + " and state = 'sent'");
    }

    /// As the robot does when reports add up to more than the debt.
    private static void release(Rooms rooms, List<Task> seizures) {
        var limits =
                seizures.stream()
                        .map(each -> rooms.act(ActKind.LIMIT_SEIZURE, each.file(), OWED, null))
                        .toList();
        rooms.carryUntilDone(limits);
    }
}

package kz.robotbailiff.sandbox.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Task;
import org.junit.jupiter.api.Test;

/// As many banks as the country has: all are asked, and one row a file is enough.
class ManyBanksTest {

    private static final int BANKS = 22;
    private static final int FILES = 300;

    @Test
    void asksTwentyTwoBanksAndLiftsAtAllOfThem() throws Exception {
        try (var rooms = new Rooms(BANKS)) {
            var seizures = new ArrayList<Task>();
            for (int i = 0; i < FILES; i++) {
                var iin = "99991" + (100_000 + 20 * i + 2) + "0";
                var file = rooms.file(iin, "+77010000001", Tenge.of(20_000));
                seizures.add(rooms.act(ActKind.ORDER_SEIZURE, file, Tenge.of(20_000), null));
            }
            rooms.carryUntilDone(seizures);
            assertThat(rooms.text("select count(*) from bank_order")).isEqualTo("" + FILES);
            assertThat(rooms.text("select count(*) from bank_account")).isEqualTo("" + FILES);
            assertThat(rooms.text("select min(answered) || ' ' || max(asked) from v_bank_order"))
                    .isEqualTo(BANKS + " " + BANKS);
            assertThat(rooms.text("select max(refused) from v_bank_order")).isEqualTo("0");
            var lifts = new ArrayList<Task>();
            seizures.forEach(
                    each -> lifts.add(rooms.act(ActKind.LIFT_SEIZURE, each.file(), null, "PAID")));
            rooms.carryUntilDone(lifts);
            assertThat(rooms.text("select sum(seized) from bank_account")).isEqualTo("0");
        }
    }
}

package kz.robotbailiff.service.console;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// What the console shows of the book of money.
final class MoneyBoard {

    private static final String ALARMS = Sql.of(MoneyBoard.class, "money_alarms");
    private static final String PROVIDERS = Sql.of(MoneyBoard.class, "money_providers");
    private static final String REGISTERS = Sql.of(MoneyBoard.class, "money_registers");
    private static final String UNMATCHED = Sql.of(MoneyBoard.class, "money_unmatched");
    private static final String HELD = Sql.of(MoneyBoard.class, "money_held");
    private static final String CLAIMS = Sql.of(MoneyBoard.class, "money_claims");
    private static final String BALANCES = Sql.of(MoneyBoard.class, "money_balances");
    private static final String PROOFS = Sql.of(MoneyBoard.class, "money_proofs");
    private static final String FILE = Sql.of(MoneyBoard.class, "file_by_number");
    private static final String CLAIMED = Sql.of(MoneyBoard.class, "claimed_file");
    private static final int DAYS = 7;

    private final Rows rows;
    private final Time time;

    MoneyBoard(Rows rows, Time time) {
        this.rows = rows;
        this.time = time;
    }

    /// Everything on the page, each part as rows of a table.
    Map<String, List<Map<String, @Nullable Object>>> all() {
        LocalDate from = time.today().minusDays(DAYS);
        var all = new LinkedHashMap<String, List<Map<String, @Nullable Object>>>();
        all.put("alarms", rows.ask(ALARMS, _ -> {}));
        all.put("providers", rows.ask(PROVIDERS, _ -> {}));
        all.put("registers", rows.ask(REGISTERS, ask -> ask.date(from)));
        all.put("unmatched", rows.ask(UNMATCHED, _ -> {}));
        all.put("held", rows.ask(HELD, _ -> {}));
        all.put("claims", rows.ask(CLAIMS, ask -> ask.time(Time.startOf(from))));
        all.put("balances", rows.ask(BALANCES, _ -> {}));
        all.put("proofs", rows.ask(PROOFS, _ -> {}));
        return all;
    }

    /// A file and the region that answers for it.
    record Found(long file, int region) {}

    Optional<Found> file(String number) {
        return rows.ask(FILE, ask -> ask.text(number)).stream()
                .findFirst()
                .map(row -> new Found(whole(row.get("id")), (int) whole(row.get("region"))));
    }

    /// The file whose money a provider claims back; none where the money belongs to no file.
    Optional<Found> claimed(long receipt) {
        return rows.ask(CLAIMED, ask -> ask.number(receipt)).stream()
                .findFirst()
                .map(row -> new Found(whole(row.get("file")), (int) whole(row.get("region"))));
    }

    private static long whole(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}

package kz.robotbailiff.service.console;

import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// What the console shows of the docket: queues, lifts that wait for a bank, trouble, work.
final class Board {

    private static final String QUEUES = Sql.of(Board.class, "queues");
    private static final String LIFTS = Sql.of(Board.class, "unconfirmed_lifts");
    private static final String WORK = Sql.of(Board.class, "work");
    private static final String ACTS = Sql.of(Board.class, "trouble_acts");
    private static final String FILES = Sql.of(Board.class, "trouble_files");

    private final Rows rows;
    private final Time time;

    Board(Rows rows, Time time) {
        this.rows = rows;
        this.time = time;
    }

    List<Map<String, @Nullable Object>> queues() {
        return rows.ask(QUEUES, _ -> {});
    }

    Map<String, @Nullable Object> unconfirmedLifts() {
        var now = time.now();
        return rows.ask(LIFTS, ask -> ask.time(now).time(now).time(now).time(now)).getFirst();
    }

    /// Open items of a region; of every region for those who only read (region 0).
    List<Map<String, @Nullable Object>> work(int region) {
        return rows.ask(WORK, ask -> ask.number(region).number(region));
    }

    List<Map<String, @Nullable Object>> actsGivenUp(int region) {
        return rows.ask(ACTS, ask -> ask.number(region).number(region));
    }

    List<Map<String, @Nullable Object>> filesSetAside() {
        return rows.ask(FILES, _ -> {});
    }
}

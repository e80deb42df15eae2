package kz.robotbailiff.service.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// What the console shows of the docket: queues, lifts that wait for a bank, trouble, work.
final class Board {

    private static final String QUEUES = Sql.of(Board.class, "queues");
    private static final String LIFTS = Sql.of(Board.class, "unconfirmed_lifts");
    private static final String BANKS = Sql.of(Board.class, "lifts_by_bank");
    private static final String MESSAGES = Sql.of(Board.class, "messages_by_day");
    private static final String FORECAST = Sql.of(Board.class, "forecast");
    private static final String WORK = Sql.of(Board.class, "work");
    private static final String ITEM = Sql.of(Board.class, "item");
    private static final String ITEMS = Sql.of(Board.class, "file_items");
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

    /// The banks that have not confirmed a lift yet, the slowest first.
    List<Map<String, @Nullable Object>> slowBanks() {
        return rows.ask(BANKS, _ -> {});
    }

    /// How the messages of the last two weeks went, and what was doubled among them.
    List<Map<String, @Nullable Object>> messages() {
        var from = Time.startOf(time.today().minusDays(13));
        return rows.ask(MESSAGES, ask -> ask.time(from));
    }

    /// How many open files reach their last day on each day from one to another.
    List<Map<String, @Nullable Object>> lastDays(LocalDate from, LocalDate to) {
        return rows.ask(FORECAST, ask -> ask.date(from).date(to));
    }

    /// Open items of a region; of every region for those who only read (region 0).
    List<Map<String, @Nullable Object>> work(int region) {
        return rows.ask(WORK, ask -> ask.number(region).number(region));
    }

    Optional<Item> item(long id) {
        return rows.ask(ITEM, ask -> ask.number(id)).stream().findFirst().map(Item::of);
    }

    /// Every item of a file, answered or not.
    List<Map<String, @Nullable Object>> itemsOf(long file) {
        return rows.ask(ITEMS, ask -> ask.number(file));
    }

    List<Map<String, @Nullable Object>> actsGivenUp(int region) {
        return rows.ask(ACTS, ask -> ask.number(region).number(region));
    }

    List<Map<String, @Nullable Object>> filesSetAside(int region) {
        return rows.ask(FILES, ask -> ask.number(region).number(region));
    }
}

package kz.robotbailiff.service.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.service.docket.Regions;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// The ministry's switch of regions, as the page of the law shows and turns it.
final class Switchboard {

    private static final String TURNS = Sql.of(Switchboard.class, "region_turns");

    private final Rows rows;
    private final Db db;
    private final Regions regions;
    private final Diary diary;

    Switchboard(Rows rows, Db db, Regions regions, Diary diary) {
        this.rows = rows;
        this.db = db;
        this.regions = regions;
        this.diary = diary;
    }

    /// Every turn there was, the newest first.
    List<Map<String, @Nullable Object>> turns() {
        return rows.ask(TURNS, _ -> {});
    }

    /// Every region as it stands on the law's day.
    List<Place> places(Law law) {
        var turns = turns().stream().map(Switchboard::turned).toList();
        return Regions.ALL.stream()
                .map(region -> Place.of(region, law, turns, regions.isShut(region)))
                .toList();
    }

    /// Turns the switch and notes who did.
    void turn(Staff staff, Regions.Turn turn) {
        db.transact(connection -> {
            regions.turn(connection, turn);
            var words = turn.region() + (turn.on() ? " + " : " - ") + turn.from();
            return diary.note(
                    connection, staff, "SWITCH_REGION", null, words + ": " + turn.reason());
        });
    }

    private static Place.Turned turned(Map<String, @Nullable Object> row) {
        return new Place.Turned(
                ((Number) Objects.requireNonNull(row.get("region"))).intValue(),
                (LocalDate) Objects.requireNonNull(row.get("from_day")),
                (Boolean) Objects.requireNonNull(row.get("is_on")));
    }
}

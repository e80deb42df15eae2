package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.robotbailiff.core.proceeding.Mark;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Puts closed files away at night: their rows leave the tables that rounds work on and lie packed,
/// 64 files together, where whoever asks for a file finds them as before.
///
/// Each transaction moves whole files, so that a crash leaves every file either at hand or at rest.
public final class Archive {

    private static final String FIND = Sql.of(Archive.class, "find_ripe");
    private static final String TAKE = Sql.of(Archive.class, "take_to_archive");
    private static final String PACK = Sql.of(Archive.class, "pack_files");
    private static final int MOST = 1_000;

    /// Files in one packed value: one of them is read in 2 ms, and all together take an eighth.
    private static final int TOGETHER = 64;

    private static final int NIGHT_BEGINS = 1;
    private static final int NIGHT_ENDS = 6;

    /// Marks of what somebody has still to answer.
    private static final Set<Mark> UNREST =
            EnumSet.of(Mark.DISPUTED, Mark.HELD, Mark.SUM_FOUND_WRONG, Mark.AWAITS_SERVICE);

    private final Db db;
    private final Time time;
    private final Duration after;
    private final List<Shelf> shelves;

    Archive(Db db, Time time, Duration after, List<Shelf> shelves) {
        this.db = db;
        this.time = time;
        this.after = after;
        this.shelves = shelves;
    }

    /// How many files one transaction looked at and moved, and after which the next one looks.
    private record Step(long last, int seen, int moved) {}

    /// Puts away what is ripe, at night only.
    void look() {
        int hour = time.now().atZone(Time.ALMATY).getHour();
        if (hour >= NIGHT_BEGINS && hour < NIGHT_ENDS) {
            putAway();
        }
    }

    /// Puts away everything that is ripe now, and tells how many files that were.
    public int putAway() {
        return putAway(time.now().minus(after));
    }

    /// Puts away what was closed and done before a moment.
    public int putAway(Instant before) {
        int moved = 0;
        var step = new Step(Long.MIN_VALUE, MOST, 0);
        while (step.seen() == MOST && !Thread.currentThread().isInterrupted()) {
            long last = step.last();
            step = db.transact(transaction -> step(transaction, last, before));
            moved += step.moved();
        }
        return moved;
    }

    private Step step(Connection transaction, long last, Instant before) throws SQLException {
        var found = ripe(transaction, last, before);
        if (found.isEmpty()) {
            return new Step(last, 0, 0);
        }
        var files = new ArrayList<>(found);
        for (var shelf : shelves) {
            files.removeAll(shelf.waiting(transaction, files));
        }
        take(transaction, files);
        pack(transaction, files);
        for (var shelf : shelves) {
            shelf.pack(transaction, files);
        }
        return new Step(found.getLast(), found.size(), files.size());
    }

    private List<Long> ripe(Connection transaction, long last, Instant before) throws SQLException {
        try (var select = transaction.prepareStatement(FIND)) {
            new Columns(transaction, select)
                    .number(last)
                    .time(before)
                    .number(UNREST.stream().mapToInt(Mark::bit).sum())
                    .time(before)
                    .number(MOST);
            var files = new ArrayList<Long>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    files.add(rows.getLong(1));
                }
            }
            return files;
        }
    }

    private static void take(Connection transaction, List<Long> files) throws SQLException {
        try (var insert = transaction.prepareStatement(TAKE)) {
            new Columns(transaction, insert).number(TOGETHER).longs(files);
            insert.executeUpdate();
        }
    }

    private void pack(Connection transaction, List<Long> files) throws SQLException {
        try (var move = transaction.prepareStatement(PACK)) {
            new Columns(transaction, move).longs(files).time(time.now());
            move.executeUpdate();
        }
    }
}

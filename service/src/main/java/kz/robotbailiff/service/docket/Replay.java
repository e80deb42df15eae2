package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.document.Earlier;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// Decides every stored decision again, from the same facts under the law of the same day, and
/// reports where the answer is another one. It writes nothing.
///
/// Files are read a thousand at a time, in a fixed number of statements, so that a year of them
/// fits into little memory.
public final class Replay {

    private static final int BATCH = 1_000;
    private static final String FILES = Sql.of(Replay.class, "replay_files");
    private static final String DOCUMENTS = Sql.of(Replay.class, "replay_documents");
    private static final String DECISIONS = Sql.of(Replay.class, "replay_decisions");
    private static final String MARKS = Sql.of(Replay.class, "replay_marks");

    private final Db db;
    private final LawOfDay laws;
    private final Rows rows;
    private final Regions regions;
    private final Map<LocalDate, Law> days = new HashMap<>();

    /// @param only the regions that the installation's own setting opens; empty means every region
    public Replay(Db db, LawBook book, Set<Integer> only) {
        this.db = db;
        laws = new LawOfDay(book);
        rows = new Rows(laws);
        regions = new Regions(new Ids(db), new Time(() -> Instant.EPOCH), only);
    }

    /// What a replay came to.
    ///
    /// @param differing files with a decision that comes out differently now
    /// @param first the first of those decisions
    public record Report(long files, long decisions, long differing, @Nullable Difference first) {

        Report plus(Retold file) {
            return new Report(
                    files + 1,
                    decisions + file.decisions(),
                    differing + (file.difference() == null ? 0 : 1),
                    first == null ? file.difference() : first);
        }
    }

    /// A decision that comes out differently now.
    ///
    /// @param was outcome, edition and grounds as they are stored
    /// @param now the same as they come out today
    public record Difference(long file, long decision, LocalDate lawDay, String was, String now) {}

    /// Replays the decisions made under the law of the days from one to another, both included.
    public Report run(LocalDate from, LocalDate to) {
        var report = new Report(0, 0, 0, null);
        long last = 0;
        while (true) {
            var after = last;
            var files = db.read(connection -> files(connection, after, from, to));
            if (files.isEmpty()) {
                return report;
            }
            for (var file : db.read(connection -> retell(connection, files, from, to))) {
                report = report.plus(file);
            }
            last = files.getLast();
        }
    }

    private static List<Long> files(Connection connection, long after, LocalDate from, LocalDate to)
            throws SQLException {
        try (var select = connection.prepareStatement(FILES)) {
            new Columns(connection, select).number(after).date(from).date(to).number(BATCH);
            var files = new ArrayList<Long>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    files.add(row.getLong(1));
                }
            }
            return files;
        }
    }

    private List<Retold> retell(
            Connection connection, List<Long> files, LocalDate from, LocalDate to)
            throws SQLException {
        var stored = new HashMap<Long, List<StoredDecision>>();
        read(
                connection,
                DECISIONS,
                files,
                row -> {
                    var decision = StoredDecision.of(row);
                    stored.computeIfAbsent(row.getLong("file"), _ -> new ArrayList<>())
                            .add(decision);
                    law(connection, decision.lawDay());
                });
        var marks = new HashMap<Long, List<StoredMark>>();
        read(
                connection,
                MARKS,
                files,
                row ->
                        marks.computeIfAbsent(row.getLong("file"), _ -> new ArrayList<>())
                                .add(StoredMark.of(row)));
        var retold = new ArrayList<Retold>();
        read(
                connection,
                DOCUMENTS,
                files,
                row -> {
                    var document = rows.received(row, List.of());
                    var history = stored.getOrDefault(document.file(), List.of());
                    var tray = document.after(earlier(history));
                    var told =
                            new Retelling(tray, marks.getOrDefault(tray.file(), List.of()), days);
                    retold.add(told.of(history, from, to));
                });
        return retold;
    }

    /// Who came before is an input of the examination, and is stored with it.
    private static List<Earlier> earlier(List<StoredDecision> history) {
        return history.stream()
                .filter(decision -> decision.outcome().equals("RETURNED"))
                .flatMap(decision -> Forerunners.told(decision.grounds()).stream())
                .toList();
    }

    /// Kept with the regions that were closed on that day; the past of the switch never changes.
    private void law(Connection connection, LocalDate day) throws SQLException {
        if (!days.containsKey(day)) {
            days.put(day, laws.on(day).closedIn(regions.closedOn(connection, day)));
        }
    }

    private interface Each {
        void row(ResultSet row) throws SQLException;
    }

    private static void read(Connection connection, String sql, List<Long> files, Each each)
            throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            new Columns(connection, select).longs(files);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    each.row(row);
                }
            }
        }
    }
}

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
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import kz.robotbailiff.core.document.Earlier;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Reads what was decided, file by file from its document on; it writes nothing.
///
/// Files are read a thousand at a time, in a fixed number of statements, so that a year of them
/// fits into little memory.
final class Chronicle {

    private static final int BATCH = 1_000;
    private static final String FILES = Sql.of(Chronicle.class, "replay_files");
    private static final String DOCUMENTS = Sql.of(Chronicle.class, "replay_documents");
    private static final String DECISIONS = Sql.of(Chronicle.class, "replay_decisions");
    private static final String MARKS = Sql.of(Chronicle.class, "replay_marks");

    private final Db db;
    private final Rows rows;
    private final Regions regions;
    private final Map<LocalDate, Set<Integer>> closed = new HashMap<>();

    /// @param only the regions that the installation's own setting opens; empty means every region
    Chronicle(Db db, LawBook book, Set<Integer> only) {
        this.db = db;
        rows = new Rows(new LawOfDay(book));
        regions = new Regions(new Ids(db), new Time(() -> Instant.EPOCH), only);
    }

    /// One file as it was received, and all that was decided and marked about it, in order.
    record Past(Tray received, List<StoredDecision> decisions, List<StoredMark> marks) {}

    /// Tells every file about which something was decided under the law of the days from one to
    /// another, both included; each with all of its past.
    void tell(LocalDate from, LocalDate to, Consumer<Past> listener) {
        long last = 0;
        while (true) {
            var after = last;
            var files = db.read(connection -> files(connection, after, from, to));
            if (files.isEmpty()) {
                return;
            }
            db.read(connection -> pasts(connection, files)).forEach(listener);
            last = files.getLast();
        }
    }

    /// A book's law of a day that was told of, with the regions that were closed on that day.
    Law law(LawBook book, LocalDate day) {
        return book.on(day).closedIn(Objects.requireNonNull(closed.get(day), "a day told of"));
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

    private List<Past> pasts(Connection connection, List<Long> files) throws SQLException {
        var decisions = new HashMap<Long, List<StoredDecision>>();
        read(
                connection,
                DECISIONS,
                files,
                row -> {
                    var decision = StoredDecision.of(row);
                    decisions
                            .computeIfAbsent(row.getLong("file"), _ -> new ArrayList<>())
                            .add(decision);
                    close(connection, decision.lawDay());
                });
        var marks = new HashMap<Long, List<StoredMark>>();
        read(
                connection,
                MARKS,
                files,
                row ->
                        marks.computeIfAbsent(row.getLong("file"), _ -> new ArrayList<>())
                                .add(StoredMark.of(row)));
        var pasts = new ArrayList<Past>();
        read(
                connection,
                DOCUMENTS,
                files,
                row -> {
                    var document = rows.received(row, List.of());
                    var history = decisions.getOrDefault(document.file(), List.of());
                    pasts.add(
                            new Past(
                                    document.after(earlier(history)),
                                    history,
                                    marks.getOrDefault(document.file(), List.of())));
                });
        return pasts;
    }

    /// Who came before is an input of the examination, and is stored with it.
    private static List<Earlier> earlier(List<StoredDecision> history) {
        return history.stream()
                .filter(decision -> decision.outcome().equals("RETURNED"))
                .flatMap(decision -> Forerunners.told(decision.grounds()).stream())
                .toList();
    }

    /// The past of the switch never changes.
    private void close(Connection connection, LocalDate day) throws SQLException {
        if (!closed.containsKey(day)) {
            closed.put(day, regions.closedOn(connection, day));
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

package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Proceeding;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Takes trays: locks files that wait and reads where they stand and what waits.
final class TrayReader {

    private static final String RECEIVED = Sql.of(TrayReader.class, "take_received");
    private static final String PROCEEDINGS = Sql.of(TrayReader.class, "take_proceedings");
    private static final String FACTS = Sql.of(TrayReader.class, "read_facts");

    private static final List<PendingFact> NONE = List.of();

    /// Facts that one round answers; what is left of a file waits for the next.
    private static final int MOST_FACTS = 100_000;

    private final Rows rows;

    TrayReader(LawOfDay laws) {
        rows = new Rows(laws);
    }

    /// Locks up to one batch of those of the files that are free and still have pending facts.
    ///
    /// More files are offered than taken, so that rounds side by side find work that no other
    /// holds.
    List<Tray> withFacts(Connection connection, List<Long> files) throws SQLException {
        var trays = new ArrayList<Tray>();
        take(connection, RECEIVED, files, Rounds.BATCH, row -> trays.add(rows.unopened(row, NONE)));
        int room = Rounds.BATCH - trays.size();
        if (room > 0) {
            take(connection, PROCEEDINGS, files, room, row -> trays.add(rows.open(row, NONE)));
        }
        // Read under the lock: another round may have answered some of them meanwhile.
        var facts = facts(connection, trays.stream().map(Tray::file).toList());
        var earlier = Forerunners.of(connection, received(trays));
        return trays.stream()
                .map(tray -> with(tray, facts.getOrDefault(tray.file(), NONE)))
                .map(tray -> tray.after(earlier.getOrDefault(tray.file(), List.of())))
                .filter(tray -> !tray.facts().isEmpty())
                .toList();
    }

    /// Locks up to one batch of the files that are free; each is told that the day began.
    List<Tray> onDay(Connection connection, List<Long> files, LocalDate day) throws SQLException {
        var began = List.of(new PendingFact(0, new Fact.DayBegan(day)));
        var trays = new ArrayList<Tray>();
        take(connection, PROCEEDINGS, files, Rounds.BATCH, row -> trays.add(rows.open(row, began)));
        return trays;
    }

    private static List<Long> received(List<Tray> trays) {
        return trays.stream()
                .filter(tray -> tray.proceeding() instanceof Proceeding.Received)
                .map(Tray::file)
                .toList();
    }

    private static Tray with(Tray tray, List<PendingFact> facts) {
        return new Tray(
                tray.file(), tray.version(), tray.person(), tray.kato(), tray.proceeding(), facts);
    }

    private interface Taken {
        void row(ResultSet row) throws SQLException;
    }

    private static void take(
            Connection connection, String sql, List<Long> files, int most, Taken taken)
            throws SQLException {
        if (files.isEmpty()) {
            return;
        }
        try (var select = connection.prepareStatement(sql)) {
            new Columns(connection, select).longs(files).number(most);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    taken.row(rows);
                }
            }
        }
    }

    private static Map<Long, List<PendingFact>> facts(Connection connection, List<Long> files)
            throws SQLException {
        var facts = new HashMap<Long, List<PendingFact>>();
        take(
                connection,
                FACTS,
                files,
                MOST_FACTS,
                row ->
                        facts.computeIfAbsent(row.getLong("file"), _ -> new ArrayList<>())
                                .add(new PendingFact(row.getLong("id"), Rows.fact(row))));
        return facts;
    }
}

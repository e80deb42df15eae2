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
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Takes trays: locks files that wait and reads where they stand and what waits.
final class TrayReader {

    private static final String RECEIVED = Sql.of(TrayReader.class, "take_received");
    private static final String PROCEEDINGS = Sql.of(TrayReader.class, "take_proceedings");
    private static final String FACTS = Sql.of(TrayReader.class, "read_facts");

    private final Rows rows;

    TrayReader(LawOfDay laws) {
        rows = new Rows(laws);
    }

    /// Locks those of the files that are free and still have pending facts.
    List<Tray> withFacts(Connection connection, List<Long> files) throws SQLException {
        var facts = facts(connection, files);
        var waiting = List.copyOf(facts.keySet());
        var trays = new ArrayList<Tray>(waiting.size());
        take(connection, RECEIVED, waiting, row -> trays.add(rows.received(row, List.of())));
        take(connection, PROCEEDINGS, waiting, row -> trays.add(rows.open(row, List.of())));
        // Read again under the lock: another node may have answered some of them meanwhile.
        var current = facts(connection, trays.stream().map(Tray::file).toList());
        return trays.stream()
                .map(tray -> with(tray, current.getOrDefault(tray.file(), List.of())))
                .filter(tray -> !tray.facts().isEmpty())
                .toList();
    }

    /// Locks those of the files that are free; each is told that the day began.
    List<Tray> onDay(Connection connection, List<Long> files, LocalDate day) throws SQLException {
        var began = List.of(new PendingFact(0, new Fact.DayBegan(day)));
        var trays = new ArrayList<Tray>(files.size());
        take(connection, PROCEEDINGS, files, row -> trays.add(rows.open(row, began)));
        return trays;
    }

    private static Tray with(Tray tray, List<PendingFact> facts) {
        return new Tray(
                tray.file(), tray.version(), tray.person(), tray.kato(), tray.proceeding(), facts);
    }

    private interface Taken {
        void row(ResultSet row) throws SQLException;
    }

    private static void take(Connection connection, String sql, List<Long> files, Taken taken)
            throws SQLException {
        if (files.isEmpty()) {
            return;
        }
        try (var select = connection.prepareStatement(sql)) {
            new Columns(connection, select).longs(files);
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
                row ->
                        facts.computeIfAbsent(row.getLong("file"), _ -> new ArrayList<>())
                                .add(new PendingFact(row.getLong("id"), Rows.fact(row))));
        return facts;
    }
}

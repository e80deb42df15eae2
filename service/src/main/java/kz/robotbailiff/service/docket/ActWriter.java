package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.proceeding.Act;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Proceeding;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// Lays acts into the trays of the rooms that carry them out.
final class ActWriter {

    private static final String WRITE = Sql.of(ActWriter.class, "write_acts");
    private static final String OVERTAKE = Sql.of(ActWriter.class, "overtake_acts");

    private final Ids ids;

    ActWriter(Ids ids) {
        this.ids = ids;
    }

    private record Row(
            long id, long file, long decision, int region, Act act, @Nullable Long after) {}

    void write(Connection connection, List<Answered> files, Instant now) throws SQLException {
        var rows = new ArrayList<Row>();
        for (var file : files) {
            for (var decided : file.decided()) {
                addActs(rows, file, decided);
            }
        }
        if (!rows.isEmpty()) {
            insert(connection, rows, now);
        }
        overtake(connection, files, now);
    }

    /// Acts that need the ruling follow it; the messages of a transfer follow the hand-over,
    /// because they name the bailiff.
    private void addActs(List<Row> rows, Answered file, Decided decided) {
        Long ruling = null;
        Long handOver = null;
        for (var act : decided.decision().acts()) {
            long id = ids.next();
            var after = act.kind().waitsForRuling() ? ruling : null;
            if (handOver != null && isMessage(act.kind())) {
                after = handOver;
            }
            rows.add(
                    new Row(
                            id,
                            decided.file(),
                            decided.decisionId(),
                            file.kato().region(),
                            act,
                            after));
            ruling = act.kind().isRuling() ? Long.valueOf(id) : ruling;
            handOver = act.kind() == ActKind.HAND_OVER ? Long.valueOf(id) : handOver;
        }
    }

    private static boolean isMessage(ActKind kind) {
        return kind == ActKind.SEND_SMS || kind == ActKind.SEND_PUSH;
    }

    private static void insert(Connection connection, List<Row> rows, Instant now)
            throws SQLException {
        try (var insert = connection.prepareStatement(WRITE)) {
            new Columns(connection, insert)
                    .time(now)
                    .longs(rows.stream().map(Row::id).toList())
                    .longs(rows.stream().map(Row::file).toList())
                    .longs(rows.stream().map(Row::decision).toList())
                    .texts(rows.stream().map(row -> row.act().kind().name()).toList())
                    .ints(rows.stream().map(Row::region).toList())
                    .longs(rows.stream().map(row -> Columns.tiyn(row.act().sum())).toList())
                    .texts(rows.stream().map(row -> row.act().detail()).toList())
                    .longs(rows.stream().map(Row::after).toList());
            insert.executeUpdate();
        }
    }

    /// What a file that ended had not begun to do is not begun any more.
    private static void overtake(Connection connection, List<Answered> files, Instant now)
            throws SQLException {
        var terminated = files.stream().filter(ActWriter::terminated).toList();
        if (terminated.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(OVERTAKE)) {
            new Columns(connection, update)
                    .time(now)
                    .longs(terminated.stream().map(file -> file.tray().file()).toList());
            update.executeUpdate();
        }
    }

    private static boolean terminated(Answered file) {
        return file.after() instanceof Proceeding.Terminated
                && file.tray().proceeding() instanceof Proceeding.Open;
    }
}

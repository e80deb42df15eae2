package kz.robotbailiff.service.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Reads and writes `entry`, a whole tray at a time.
final class EntryRows {

    private static final String READ = Sql.of(EntryRows.class, "read_entries");
    private static final String WRITE = Sql.of(EntryRows.class, "write_entries");
    private static final String CONFIRM = Sql.of(EntryRows.class, "confirm_entries");

    private EntryRows() {}

    static List<Entry> ofFiles(Connection transaction, List<Long> files) throws SQLException {
        var entries = new ArrayList<Entry>();
        try (var select = transaction.prepareStatement(READ)) {
            new Columns(transaction, select).longs(files);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(Entry.of(rows));
                }
            }
        }
        return entries;
    }

    static void write(Connection transaction, List<Entry> entries, Partner partner, Instant now)
            throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        try (var insert = transaction.prepareStatement(WRITE)) {
            new Columns(transaction, insert)
                    .longs(entries.stream().map(Entry::id).toList())
                    .longs(entries.stream().map(Entry::file).toList())
                    .texts(entries.stream().map(entry -> entry.kind().code()).toList())
                    .longs(entries.stream().map(_ -> (long) partner.number()).toList())
                    .texts(entries.stream().map(Entry::reason).toList())
                    .times(entries.stream().map(_ -> now).toList())
                    .booleans(entries.stream().map(Entry::confirmed).toList());
            insert.executeUpdate();
        }
    }

    static void confirm(Connection transaction, List<EntryGateway.Answer> answers, Instant now)
            throws SQLException {
        if (answers.isEmpty()) {
            return;
        }
        try (var update = transaction.prepareStatement(CONFIRM)) {
            new Columns(transaction, update)
                    .time(now)
                    .longs(answers.stream().map(EntryGateway.Answer::id).toList())
                    .texts(answers.stream().map(EntryGateway.Answer::reference).toList());
            update.executeUpdate();
        }
    }
}

package kz.robotbailiff.service.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// Reads and writes `message` and `message_part`, a whole tray at a time.
final class MessageRows {

    private static final String WRITE = Sql.of(MessageRows.class, "write_messages");
    private static final String READ = Sql.of(MessageRows.class, "read_messages");
    private static final String PARTS = Sql.of(MessageRows.class, "read_part_numbers");
    private static final String BEGIN = Sql.of(MessageRows.class, "begin_sending");
    private static final String KEEP_PARTS = Sql.of(MessageRows.class, "keep_parts");
    private static final String MARK = Sql.of(MessageRows.class, "mark_messages");

    private MessageRows() {}

    /// A message as it is kept.
    ///
    /// @param triedAt when it last went on its way
    record Kept(MessageState state, @Nullable Instant triedAt) {}

    /// What came of sending a message.
    record Mark(long message, MessageState state, @Nullable String reason) {}

    /// A part that an operator's centre took.
    record PartRow(long message, int part, String operator, @Nullable String reference) {}

    /// Writes messages that are new, with the number of their parts.
    static void write(
            Connection transaction, Channel channel, Map<Task, Integer> tasks, Instant now)
            throws SQLException {
        var all = List.copyOf(tasks.entrySet());
        try (var insert = transaction.prepareStatement(WRITE)) {
            new Columns(transaction, insert)
                    .time(now)
                    .longs(all.stream().map(each -> each.getKey().id()).toList())
                    .longs(all.stream().map(each -> each.getKey().file()).toList())
                    .texts(all.stream().map(_ -> channel.code()).toList())
                    .texts(all.stream().map(each -> each.getKey().detail()).toList())
                    .longs(all.stream().map(each -> (long) each.getValue()).toList());
            insert.executeUpdate();
        }
    }

    static Map<Long, Kept> read(Connection transaction, List<Long> ids) throws SQLException {
        var kept = new HashMap<Long, Kept>();
        try (var select = transaction.prepareStatement(READ)) {
            new Columns(transaction, select).longs(ids);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var tried = rows.getObject("tried_at", OffsetDateTime.class);
                    kept.put(
                            rows.getLong("id"),
                            new Kept(
                                    MessageState.ofCode(rows.getString("state")),
                                    tried == null ? null : tried.toInstant()));
                }
            }
        }
        return kept;
    }

    /// The parts of each message that the centre is known to have.
    static Map<Long, Set<Integer>> parts(Connection transaction, List<Long> ids)
            throws SQLException {
        var parts = new HashMap<Long, Set<Integer>>();
        try (var select = transaction.prepareStatement(PARTS)) {
            new Columns(transaction, select).longs(ids);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    parts.computeIfAbsent(rows.getLong("message"), _ -> new HashSet<>())
                            .add(rows.getInt("part"));
                }
            }
        }
        return parts;
    }

    /// Marks messages as on their way for the first time.
    static void beginSending(Connection transaction, List<Long> ids, Instant now)
            throws SQLException {
        var begun = new HashMap<Long, Integer>();
        ids.forEach(id -> begun.put(id, 0));
        beginSending(transaction, begun, now);
    }

    /// Marks messages as on their way.
    ///
    /// @param begun each with how many of its parts go out again, their fate being unknown
    static void beginSending(Connection transaction, Map<Long, Integer> begun, Instant now)
            throws SQLException {
        var all = List.copyOf(begun.entrySet());
        try (var update = transaction.prepareStatement(BEGIN)) {
            new Columns(transaction, update)
                    .time(now)
                    .longs(all.stream().map(Map.Entry::getKey).toList())
                    .longs(all.stream().map(each -> (long) each.getValue()).toList());
            update.executeUpdate();
        }
    }

    static void keepParts(Connection transaction, List<PartRow> parts) throws SQLException {
        if (parts.isEmpty()) {
            return;
        }
        try (var insert = transaction.prepareStatement(KEEP_PARTS)) {
            new Columns(transaction, insert)
                    .longs(parts.stream().map(PartRow::message).toList())
                    .longs(parts.stream().map(part -> (long) part.part()).toList())
                    .texts(parts.stream().map(PartRow::operator).toList())
                    .texts(parts.stream().map(PartRow::reference).toList());
            insert.executeUpdate();
        }
    }

    static void mark(Connection transaction, List<Mark> marks, Instant now) throws SQLException {
        if (marks.isEmpty()) {
            return;
        }
        try (var update = transaction.prepareStatement(MARK)) {
            new Columns(transaction, update)
                    .longs(marks.stream().map(Mark::message).toList())
                    .texts(marks.stream().map(mark -> mark.state().code()).toList())
                    .texts(marks.stream().map(Mark::reason).toList())
                    .times(marks.stream().map(_ -> now).toList());
            update.executeUpdate();
        }
    }
}

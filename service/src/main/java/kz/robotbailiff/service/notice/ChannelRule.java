package kz.robotbailiff.service.notice;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// By which channel a message goes first: by both at once, or by one and by the other only when the
/// first has failed or has not delivered in time.
///
/// @param patience how long the second channel waits for the first
record ChannelRule(Order order, Duration patience) {

    private static final String OTHERS = Sql.of(ChannelRule.class, "read_others");
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

    /// Which channel goes first.
    public enum Order {
        BOTH,
        PUSH_FIRST,
        SMS_FIRST
    }

    /// The same message on the other channel.
    private record Other(MessageState state, @Nullable Instant sentAt) {

        static Other of(ResultSet row) throws SQLException {
            var sent = row.getObject("sent_at", OffsetDateTime.class);
            return new Other(
                    MessageState.ofCode(row.getString("state")),
                    sent == null ? null : sent.toInstant());
        }
    }

    /// What of these is not to be sent now: `done` what the other channel has delivered, `later`
    /// what still waits for it.
    Map<Long, Delivery> holds(Connection connection, Channel channel, List<Task> tasks, Instant now)
            throws SQLException {
        var holds = new HashMap<Long, Delivery>();
        if (isFirst(channel) || tasks.isEmpty()) {
            return holds;
        }
        var others = others(connection, channel, tasks);
        for (var task : tasks) {
            var other = others.get(task.id());
            var since = other == null || other.sentAt() == null ? task.decidedAt() : other.sentAt();
            if (other != null && other.state() == MessageState.DELIVERED) {
                holds.put(task.id(), Delivery.done());
            } else if ((other == null || !other.state().isLost())
                    && now.isBefore(since.plus(patience))) {
                holds.put(task.id(), Delivery.later(now.plus(LOOK_AGAIN), "the other channel"));
            }
        }
        return holds;
    }

    private boolean isFirst(Channel channel) {
        return switch (order) {
            case BOTH -> true;
            case PUSH_FIRST -> channel == Channel.PUSH;
            case SMS_FIRST -> channel == Channel.SMS;
        };
    }

    private static Map<Long, Other> others(Connection connection, Channel channel, List<Task> tasks)
            throws SQLException {
        var others = new HashMap<Long, Other>();
        try (var select = connection.prepareStatement(OTHERS)) {
            new Columns(connection, select)
                    .longs(tasks.stream().map(Task::id).toList())
                    .longs(tasks.stream().map(Task::file).toList())
                    .texts(tasks.stream().map(Task::detail).toList())
                    .text(channel.code());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    others.put(rows.getLong("id"), Other.of(rows));
                }
            }
        }
        return others;
    }
}

package kz.robotbailiff.service.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.notice.Verdicts.Ended;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Keeps what the push gateway says became of messages.
final class PushReports {

    private static final String END = Sql.of(PushReports.class, "end_push");

    private static final String FIND = Sql.of(PushReports.class, "find_push");

    private final Db db;
    private final Time time;
    private final Bell bell;
    private final Verdicts verdicts;

    PushReports(DeliveryReceipts.Works works, Verdicts verdicts) {
        this.db = works.db();
        this.time = works.time();
        this.bell = works.bell();
        this.verdicts = verdicts;
    }

    /// Keeps the end of messages by their ids; what has ended already stays as it is.
    void take(Map<Long, MessageState> told) {
        take(Channel.PUSH, told);
    }

    /// The same for a channel.
    void take(Channel channel, Map<Long, MessageState> told) {
        db.transact(transaction -> {
            var ended = end(transaction, channel, told);
            verdicts.tell(transaction, ended);
            return ended.size();
        });
        bell.ring();
    }

    /// A message that did not come through, by the gateway's reference.
    ///
    /// @return whether the reference is known
    boolean lost(String reference) {
        var message =
                db.read(connection -> {
                    try (var select = connection.prepareStatement(FIND)) {
                        select.setString(1, ShepPushGateway.OPERATOR);
                        select.setString(2, reference);
                        var rows = select.executeQuery();
                        return rows.next() ? rows.getLong(1) : 0L;
                    }
                });
        if (message != 0) {
            take(Map.of(message, MessageState.FAILED));
        }
        return message != 0;
    }

    private List<Ended> end(Connection transaction, Channel channel, Map<Long, MessageState> told)
            throws SQLException {
        var all = List.copyOf(told.entrySet());
        var ids = all.stream().map(Map.Entry::getKey).toList();
        var ended = new ArrayList<Ended>();
        try (var update = transaction.prepareStatement(END)) {
            new Columns(transaction, update)
                    .longs(ids)
                    .text(channel.code())
                    .time(time.now())
                    .time(time.now())
                    .longs(ids)
                    .texts(all.stream().map(each -> each.getValue().code()).toList());
            try (var rows = update.executeQuery()) {
                while (rows.next()) {
                    var delivered = rows.getString("state").equals(MessageState.DELIVERED.code());
                    ended.add(
                            new Ended(
                                    rows.getLong("id"),
                                    rows.getLong("file"),
                                    rows.getString("name"),
                                    delivered));
                }
            }
        }
        return ended;
    }
}

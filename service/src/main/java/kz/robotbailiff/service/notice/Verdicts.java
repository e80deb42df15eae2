package kz.robotbailiff.service.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Says whether the debtor was notified: by any channel that delivered, and not notified only when
/// both have failed. Only the message that opens the proceeding counts.
final class Verdicts {

    static final String OPEN = "open";
    private static final String CHANNELS = Sql.of(Verdicts.class, "read_channels");

    private final Facts facts;
    private final Time time;

    Verdicts(Facts facts, Time time) {
        this.facts = facts;
        this.time = time;
    }

    /// A message that has come to its end.
    record Ended(long message, long file, String name, boolean delivered) {}

    void tell(Connection transaction, List<Ended> ended) throws SQLException {
        var told = new ArrayList<NewFact>();
        var lost = new HashMap<Long, Ended>();
        for (var each : ended) {
            if (!each.name().equals(OPEN)) {
                continue;
            }
            if (each.delivered()) {
                told.add(fact(each, new Fact.Notified()));
            } else {
                lost.put(each.file(), each);
            }
        }
        for (var file : lostByBoth(transaction, lost.keySet())) {
            var last = lost.get(file);
            if (last != null) {
                told.add(fact(last, new Fact.NotNotified()));
            }
        }
        facts.record(transaction, told);
    }

    private NewFact fact(Ended message, Fact fact) {
        return new NewFact(message.file(), fact, time.now(), null, message.message(), null);
    }

    private static Set<Long> lostByBoth(Connection transaction, Set<Long> files)
            throws SQLException {
        if (files.isEmpty()) {
            return Set.of();
        }
        Map<Long, Set<String>> lost = new HashMap<>();
        try (var select = transaction.prepareStatement(CHANNELS)) {
            new Columns(transaction, select).longs(List.copyOf(files));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    if (MessageState.ofCode(rows.getString("state")).isLost()) {
                        lost.computeIfAbsent(rows.getLong("file"), _ -> new HashSet<>())
                                .add(rows.getString("channel"));
                    }
                }
            }
        }
        lost.values().removeIf(channels -> channels.size() < Channel.values().length);
        return lost.keySet();
    }
}

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

/// Says whether the debtor was notified: by any channel that delivered.
///
/// When SMS and push have failed a letter is ordered; when there can be none, or it comes back, the
/// person was not notified.
/// Only the message that opens the proceeding counts.
final class Verdicts {

    static final String OPEN = "open";
    private static final String CHANNELS = Sql.of(Verdicts.class, "read_channels");

    private final Facts facts;
    private final Time time;
    private final LetterOrders letters;

    Verdicts(Facts facts, Time time, LetterOrders letters) {
        this.facts = facts;
        this.time = time;
        this.letters = letters;
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
        for (var file : unreached(transaction, lost.keySet())) {
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

    /// The files whose debtors no channel reached, and to whom no letter is on its way now.
    private Set<Long> unreached(Connection transaction, Set<Long> files) throws SQLException {
        if (files.isEmpty()) {
            return Set.of();
        }
        Map<Long, Set<Channel>> lost = lost(transaction, files);
        var unreached = new HashSet<Long>();
        var letterless = new ArrayList<Long>();
        lost.forEach((file, channels) -> {
            if (channels.contains(Channel.LETTER)) {
                unreached.add(file);
            } else if (channels.containsAll(Set.of(Channel.SMS, Channel.PUSH))) {
                letterless.add(file);
            }
        });
        var ordered = letters.order(transaction, letterless, time.now());
        letterless.stream().filter(file -> !ordered.contains(file)).forEach(unreached::add);
        return unreached;
    }

    private static Map<Long, Set<Channel>> lost(Connection transaction, Set<Long> files)
            throws SQLException {
        Map<Long, Set<Channel>> lost = new HashMap<>();
        try (var select = transaction.prepareStatement(CHANNELS)) {
            new Columns(transaction, select).longs(List.copyOf(files));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    if (MessageState.ofCode(rows.getString("state")).isLost()) {
                        lost.computeIfAbsent(rows.getLong("file"), _ -> new HashSet<>())
                                .add(Channel.ofCode(rows.getString("channel")));
                    }
                }
            }
        }
        return lost;
    }
}

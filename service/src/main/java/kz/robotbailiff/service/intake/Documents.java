package kz.robotbailiff.service.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.document.Source;

/// Tells the same document again from a conflicting one, and has the new ones written.
///
/// Whoever wins the race for a key has it: every line is judged by what stands under its key after
/// the writing, so fifty equal posts at once get fifty equal answers and one document.
final class Documents {

    private final StandingReader reader;
    private final DocumentWriter writer;

    Documents(StandingReader reader, DocumentWriter writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /// The verdicts on a batch, in order.
    List<Verdict<Receipt>> settle(
            Connection transaction, Client client, List<Read<Presented>> batch)
            throws SQLException {
        var keys = new HashSet<Key>();
        for (var read : batch) {
            if (read.content() != null) {
                keys.add(read.content().key());
            }
        }
        var before = reader.read(transaction, keys);
        var fresh = fresh(client.source(), batch, before);
        var written = writer.write(transaction, client.source(), fresh);
        // Where nobody else came between, what stands now is known without another look.
        var after =
                written.size() == fresh.size()
                        ? with(before, written)
                        : reader.read(transaction, keys);
        var verdicts = new ArrayList<Verdict<Receipt>>(batch.size());
        for (var read : batch) {
            verdicts.add(verdict(client.source(), read, after));
        }
        return verdicts;
    }

    private static Map<Key, List<Standing>> with(
            Map<Key, List<Standing>> before, List<Standing> written) {
        var all = new ArrayList<Standing>();
        before.values().forEach(all::addAll);
        all.addAll(written);
        return grouped(all);
    }

    /// At most one new document a key: the first of the batch that may stand under it.
    private static List<Numbered> fresh(
            Source source, List<Read<Presented>> batch, Map<Key, List<Standing>> before) {
        var fresh = new LinkedHashMap<Key, Numbered>();
        for (var read : batch) {
            var content = read.content();
            if (content == null || fresh.containsKey(content.key())) {
                continue;
            }
            var standing = before.getOrDefault(content.key(), List.of());
            if (standing.isEmpty() || mayComeAgain(source, content, standing)) {
                fresh.put(content.key(), new Numbered(content, standing.size() + 1));
            }
        }
        return List.copyOf(fresh.values());
    }

    /// What was returned may come corrected. What was opened may not begin again, but the robot
    /// says so, with the norm and with whatever else is wrong.
    private static boolean mayComeAgain(Source source, Presented content, List<Standing> standing) {
        var last = standing.getLast();
        return (standing.stream().anyMatch(Standing::opened)
                        || (last.source() == source && last.correctable()))
                && standing.stream().noneMatch(each -> each.digest().equals(content.digest()));
    }

    private static Verdict<Receipt> verdict(
            Source source, Read<Presented> read, Map<Key, List<Standing>> after) {
        var content = read.content();
        if (content == null || read.refusal() != null) {
            return new Verdict.NotTaken<>(
                    read.refusal() == null ? Refusal.of(Trouble.BROKEN) : read.refusal());
        }
        for (var standing : after.getOrDefault(content.key(), List.of())) {
            if (standing.source() == source && standing.digest().equals(content.digest())) {
                return new Verdict.Taken<>(receipt(content, standing));
            }
        }
        return new Verdict.NotTaken<>(Refusal.of(Trouble.CONFLICT, Fault.of("number", "conflict")));
    }

    private static Receipt receipt(Presented content, Standing standing) {
        return new Receipt(
                content.key(), standing.presentation(), standing.receivedAt(), content.notes());
    }

    /// A document to be written, and the how-manieth under its key.
    record Numbered(Presented document, int presentation) {}

    /// Standings grouped by their key, in the order of presentation.
    static Map<Key, List<Standing>> grouped(List<Standing> standings) {
        var grouped = new HashMap<Key, List<Standing>>();
        standings.forEach(
                each -> grouped.computeIfAbsent(each.key(), _ -> new ArrayList<>()).add(each));
        return grouped;
    }
}

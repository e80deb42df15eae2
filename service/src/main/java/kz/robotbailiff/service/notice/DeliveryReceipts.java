package kz.robotbailiff.service.notice;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Confirmations;
import kz.robotbailiff.service.notice.ReceivedCopies.Copy;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// Keeps what the SMS centre says became of each part, and concludes what became of the message.
///
/// A message is delivered only when every part of it is. A receipt finds its part by the reference;
/// where the reference was lost on the way, by the tag and the phone.
final class DeliveryReceipts {

    private static final String BY_REFERENCE = Sql.of(DeliveryReceipts.class, "find_by_reference");
    private static final String BY_TAG = Sql.of(DeliveryReceipts.class, "find_by_sending");
    private static final String END_PARTS = Sql.of(DeliveryReceipts.class, "end_parts");
    private static final String LOCK_MESSAGES = Sql.of(DeliveryReceipts.class, "lock_messages");
    private static final String END_MESSAGES = Sql.of(DeliveryReceipts.class, "end_messages");

    private final Db db;
    private final Time time;
    private final Bell bell;
    private final Verdicts verdicts;
    private final Confirmations confirmations;

    DeliveryReceipts(Works works, Verdicts verdicts, Confirmations confirmations) {
        this.db = works.db();
        this.time = works.time();
        this.bell = works.bell();
        this.verdicts = verdicts;
        this.confirmations = confirmations;
    }

    /// What most of the room works with.
    record Works(Db db, Time time, Bell bell) {}

    private record PartKey(long message, int part) {}

    /// By what an operator knows a part.
    private record Sign(String operator, @Nullable String reference) {

        static Sign of(ResultSet row) throws SQLException {
            return new Sign(row.getString("operator"), row.getString("reference"));
        }
    }

    private record Tagged(int tag, Sign sign) {}

    /// Keeps receipts.
    ///
    /// @return for each whether it is kept; one of a message not known yet is to be told again
    List<Boolean> take(List<SmsReceipt> receipts) {
        var kept = db.transact(transaction -> take(transaction, receipts));
        bell.ring();
        return kept;
    }

    private List<Boolean> take(Connection transaction, List<SmsReceipt> receipts)
            throws SQLException {
        var parts = new HashMap<SmsReceipt, PartKey>();
        var copies = new ArrayList<Copy>();
        byReference(transaction, receipts, parts);
        var strange = receipts.stream().filter(r -> !parts.containsKey(r)).toList();
        byTag(transaction, strange, parts, copies);
        var ends = new HashMap<PartKey, SmsReceipt>();
        for (var receipt : receipts) {
            var part = parts.get(receipt);
            if (part != null && receipt.isFinal()) {
                ends.putIfAbsent(part, receipt);
            }
        }
        end(transaction, ends);
        ReceivedCopies.keep(transaction, copies, time.now());
        return receipts.stream().map(r -> !r.isFinal() || parts.containsKey(r)).toList();
    }

    private static void byReference(
            Connection transaction, List<SmsReceipt> receipts, Map<SmsReceipt, PartKey> parts)
            throws SQLException {
        var named = receipts.stream().filter(receipt -> receipt.reference() != null).toList();
        var found = new HashMap<Sign, PartKey>();
        try (var select = transaction.prepareStatement(BY_REFERENCE)) {
            new Columns(transaction, select)
                    .texts(named.stream().map(SmsReceipt::operator).toList())
                    .texts(named.stream().map(SmsReceipt::reference).toList());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            Sign.of(rows),
                            new PartKey(rows.getLong("message"), rows.getInt("part")));
                }
            }
        }
        for (var receipt : named) {
            var part = found.get(new Sign(receipt.operator(), receipt.reference()));
            if (part != null) {
                parts.put(receipt, part);
            }
        }
    }

    private static void byTag(
            Connection transaction,
            List<SmsReceipt> strange,
            Map<SmsReceipt, PartKey> parts,
            List<Copy> copies)
            throws SQLException {
        var tagged = new HashMap<Tagged, SmsReceipt>();
        for (var receipt : strange) {
            var tag = receipt.tag();
            if (tag != null) {
                tagged.putIfAbsent(
                        new Tagged(tag, new Sign(receipt.operator(), receipt.reference())),
                        receipt);
            }
        }
        if (tagged.isEmpty()) {
            return;
        }
        var all = List.copyOf(tagged.entrySet());
        try (var select = transaction.prepareStatement(BY_TAG)) {
            new Columns(transaction, select)
                    .longs(all.stream().map(each -> (long) each.getKey().tag()).toList())
                    .texts(all.stream().map(each -> each.getValue().phone()).toList())
                    .texts(all.stream().map(each -> each.getValue().operator()).toList())
                    .texts(all.stream().map(each -> each.getValue().reference()).toList());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    add(rows, tagged, parts, copies);
                }
            }
        }
    }

    private static void add(
            ResultSet row,
            Map<Tagged, SmsReceipt> tagged,
            Map<SmsReceipt, PartKey> parts,
            List<Copy> copies)
            throws SQLException {
        int tag = row.getInt("tag");
        var sign = Sign.of(row);
        var part = new PartKey(row.getLong("message"), Submission.partOf(tag));
        var receipt = Objects.requireNonNull(tagged.get(new Tagged(tag, sign)));
        parts.put(receipt, part);
        var kept = row.getString("kept");
        if (kept != null && !kept.equals(sign.reference())) {
            copies.add(new Copy(receipt, part.message(), part.part()));
        }
    }

    private void end(Connection transaction, Map<PartKey, SmsReceipt> ends) throws SQLException {
        if (ends.isEmpty()) {
            return;
        }
        var all = List.copyOf(ends.entrySet());
        try (var insert = transaction.prepareStatement(END_PARTS)) {
            new Columns(transaction, insert)
                    .longs(all.stream().map(end -> end.getKey().message()).toList())
                    .longs(all.stream().map(end -> (long) end.getKey().part()).toList())
                    .texts(all.stream().map(end -> end.getValue().operator()).toList())
                    .texts(all.stream().map(end -> end.getValue().reference()).toList())
                    .texts(all.stream().map(end -> state(end.getValue())).toList())
                    .texts(all.stream().map(end -> end.getValue().text()).toList());
            insert.executeUpdate();
        }
        var messages = ends.keySet().stream().map(PartKey::message).distinct().toList();
        conclude(transaction, messages);
    }

    private static String state(SmsReceipt receipt) {
        return (receipt.isDelivered() ? MessageState.DELIVERED : MessageState.FAILED).code();
    }

    private void conclude(Connection transaction, List<Long> messages) throws SQLException {
        lock(transaction, messages);
        var whole = new ArrayList<Long>();
        var ended = new ArrayList<Verdicts.Ended>();
        try (var update = transaction.prepareStatement(END_MESSAGES)) {
            new Columns(transaction, update).longs(messages).time(time.now()).time(time.now());
            try (var rows = update.executeQuery()) {
                while (rows.next()) {
                    whole.add(rows.getLong("id"));
                    add(rows, ended);
                }
            }
        }
        confirmations.done(transaction, whole);
        verdicts.tell(transaction, ended);
    }

    /// Parts of one message come by two operators at once: whoever counts them second must see what
    /// the first has written, and a statement that waits for a lock counts by what was before.
    private static void lock(Connection transaction, List<Long> messages) throws SQLException {
        try (var lock = transaction.prepareStatement(LOCK_MESSAGES)) {
            new Columns(transaction, lock).longs(messages);
            lock.executeQuery().close();
        }
    }

    private static void add(ResultSet row, List<Verdicts.Ended> ended) throws SQLException {
        var state = MessageState.ofCode(row.getString("state"));
        if (state == MessageState.DELIVERED || state == MessageState.FAILED) {
            ended.add(
                    new Verdicts.Ended(
                            row.getLong("id"),
                            row.getLong("file"),
                            row.getString("name"),
                            state == MessageState.DELIVERED));
        }
    }
}

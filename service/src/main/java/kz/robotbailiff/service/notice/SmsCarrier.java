package kz.robotbailiff.service.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Carrier;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.notice.MessageRows.Kept;
import kz.robotbailiff.service.notice.MessageRows.Mark;
import kz.robotbailiff.service.notice.Segments.Segment;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// Sends SMS: written first, marked *sending*, then submitted, then marked by what came of it.
///
/// A message that is found *sending* may have gone out before a crash or a broken line. Its
/// receipts are awaited; only when none has come for the time of patience are the parts sent again
/// whose fate is unknown.
final class SmsCarrier implements Carrier {

    private final Db db;
    private final Time time;
    private final Wording wording;
    private final Duration patience;
    private final SmsGateway gateway;
    private final Outbox outbox;

    SmsCarrier(
            DeliveryReceipts.Works works,
            Wording wording,
            Duration patience,
            SmsGateway gateway,
            Outbox outbox) {
        this.db = works.db();
        this.time = works.time();
        this.wording = wording;
        this.patience = patience;
        this.gateway = gateway;
        this.outbox = outbox;
    }

    /// A message with its segments, ready to go.
    private record Ready(Task task, String phone, List<Segment> segments) {}

    @Override
    public Set<ActKind> kinds() {
        return Set.of(ActKind.SEND_SMS);
    }

    @Override
    public Map<Long, Delivery> carry(ActKind kind, List<Task> all) {
        var deliveries = new HashMap<>(outbox.held(Channel.SMS, all));
        var tasks = all.stream().filter(task -> !deliveries.containsKey(task.id())).toList();
        var addressees = outbox.addressees(tasks);
        var ready = new LinkedHashMap<Long, Ready>();
        var unreachable = new ArrayList<Task>();
        for (var task : tasks) {
            var to = addressees.get(task.file());
            if (to == null || task.detail() == null) {
                deliveries.put(task.id(), Delivery.givenUp("nobody to tell, or nothing"));
            } else if (to.phone() == null) {
                unreachable.add(task);
                deliveries.put(task.id(), Delivery.done());
            } else {
                var text = wording.sms(task.detail(), to, time.today());
                var segments = Segments.of(text, (int) task.id());
                ready.put(task.id(), new Ready(task, to.phone(), segments));
            }
        }
        outbox.lost(Channel.SMS, unreachable, MessageState.NO_PHONE);
        deliveries.putAll(send(ready));
        return deliveries;
    }

    private Map<Long, Delivery> send(Map<Long, Ready> ready) {
        var deliveries = new HashMap<Long, Delivery>();
        if (ready.isEmpty()) {
            return deliveries;
        }
        var parts = db.transact(transaction -> begin(transaction, ready, deliveries));
        var results = gateway.send(parts);
        var taken = new ArrayList<MessageRows.PartRow>();
        var byMessage = new HashMap<Long, List<Submitted>>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            byMessage.computeIfAbsent(part.message(), _ -> new ArrayList<>()).add(results.get(i));
            if (results.get(i) instanceof Submitted.Taken(var operator, var reference)) {
                var kept = ReceiptListener.normal(reference);
                taken.add(new MessageRows.PartRow(part.message(), part.part(), operator, kept));
            }
        }
        var marks = new ArrayList<Mark>();
        byMessage.forEach((message, all) -> conclude(message, all, marks, deliveries));
        outbox.sent(taken, marks, ready.values().stream().map(Ready::task).toList());
        return deliveries;
    }

    /// Marks what goes out now as *sending*, in a transaction of its own, and returns its parts.
    private List<Submission> begin(
            Connection transaction, Map<Long, Ready> ready, Map<Long, Delivery> deliveries)
            throws SQLException {
        deliveries.clear();
        var ids = List.copyOf(ready.keySet());
        outbox.write(transaction, Channel.SMS, sizes(ready));
        var kept = MessageRows.read(transaction, ids);
        var known = MessageRows.parts(transaction, ids);
        var going = new ArrayList<Submission>();
        var begun = new LinkedHashMap<Long, Integer>();
        for (var each : ready.values()) {
            long id = each.task().id();
            var wait = waits(kept.get(id));
            if (wait != null) {
                deliveries.put(id, wait);
                continue;
            }
            deliveries.put(id, Delivery.done());
            int before = going.size();
            addMissing(each, known.getOrDefault(id, Set.of()), going);
            begun.put(id, mayHaveGone(kept.get(id)) ? going.size() - before : 0);
        }
        MessageRows.beginSending(transaction, begun, time.now());
        return going;
    }

    private static Map<Task, Integer> sizes(Map<Long, Ready> ready) {
        var sizes = new LinkedHashMap<Task, Integer>();
        ready.values().forEach(each -> sizes.put(each.task(), each.segments().size()));
        return sizes;
    }

    /// What to answer without sending anything, if so.
    private @Nullable Delivery waits(@Nullable Kept kept) {
        if (kept == null || kept.state() == MessageState.WRITTEN) {
            return null;
        }
        if (kept.state().hasLeft()) {
            return Delivery.done();
        }
        var tried = Objects.requireNonNull(kept.triedAt());
        return time.now().isBefore(tried.plus(patience)) ? Delivery.sent() : null;
    }

    private static boolean mayHaveGone(@Nullable Kept kept) {
        return kept != null && kept.state() == MessageState.SENDING;
    }

    private static void addMissing(Ready ready, Set<Integer> known, List<Submission> going) {
        for (int part = 1; part <= ready.segments().size(); part++) {
            if (!known.contains(part)) {
                var segment = ready.segments().get(part - 1);
                going.add(new Submission(ready.task().id(), part, ready.phone(), segment));
            }
        }
    }

    private static void conclude(
            long message, List<Submitted> parts, List<Mark> marks, Map<Long, Delivery> deliveries) {
        String notNow = null;
        boolean unknown = false;
        for (var part : parts) {
            switch (part) {
                case Submitted.Taken _ -> {}
                case Submitted.Unknown _ -> unknown = true;
                case Submitted.NotNow(var reason) -> notNow = reason;
                case Submitted.Refused(var reason) -> {
                    marks.add(new Mark(message, MessageState.FAILED, reason));
                    deliveries.put(message, Delivery.done());
                    return;
                }
            }
        }
        if (unknown) {
            deliveries.put(message, Delivery.sent());
        } else if (notNow != null) {
            marks.add(new Mark(message, MessageState.WRITTEN, notNow));
            deliveries.put(message, Delivery.retry(notNow));
        } else {
            marks.add(new Mark(message, MessageState.SENT, null));
        }
    }
}

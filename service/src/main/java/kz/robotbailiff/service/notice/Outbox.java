package kz.robotbailiff.service.notice;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.notice.MessageRows.Mark;
import kz.robotbailiff.service.notice.MessageRows.PartRow;
import kz.robotbailiff.service.notice.Verdicts.Ended;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// Keeps what is written and what came of it, for both channels alike.
final class Outbox {

    private final Db db;
    private final Time time;
    private final Bell bell;
    private final LinkRows links;
    private final Verdicts verdicts;
    private final Gatekeeper gate;

    Outbox(DeliveryReceipts.Works works, LinkRows links, Verdicts verdicts, Gatekeeper gate) {
        this.gate = gate;
        this.db = works.db();
        this.time = works.time();
        this.bell = works.bell();
        this.links = links;
        this.verdicts = verdicts;
    }

    LocalDate today() {
        return time.today();
    }

    Map<Long, Addressee> addressees(List<Task> tasks) {
        var files = tasks.stream().map(Task::file).distinct().toList();
        return db.read(connection -> Addressee.of(connection, files));
    }

    /// Writes messages with their number of parts, and the link that an opening message tells.
    void write(Connection transaction, Channel channel, Map<Task, Integer> tasks)
            throws SQLException {
        MessageRows.write(transaction, channel, tasks, time.now());
        var opened =
                tasks.keySet().stream()
                        .filter(task -> Verdicts.OPEN.equals(task.detail()))
                        .map(Task::file)
                        .distinct()
                        .toList();
        links.write(transaction, opened, time.now());
    }

    /// Writes messages in a transaction of their own.
    void write(Channel channel, Map<Task, Integer> tasks) {
        db.transact(transaction -> {
            write(transaction, channel, tasks);
            return tasks.size();
        });
    }

    /// What is not to be sent now, with the answer for each; what is not to be sent at all is kept.
    Map<Long, Delivery> held(Channel channel, List<Task> tasks) {
        var holds = gate.holds(channel, tasks);
        var spared = tasks.stream().filter(task -> isDone(holds.get(task.id()))).toList();
        lost(channel, spared, MessageState.SPARED);
        return holds;
    }

    private static boolean isDone(@Nullable Delivery hold) {
        return hold instanceof Delivery.Done;
    }

    /// Messages that cannot go by this channel at all.
    void lost(Channel channel, List<Task> tasks, MessageState state) {
        if (tasks.isEmpty()) {
            return;
        }
        var sizes = tasks.stream().collect(Collectors.toMap(Function.identity(), _ -> 1));
        db.transact(transaction -> {
            write(transaction, channel, sizes);
            var marks = tasks.stream().map(task -> new Mark(task.id(), state, null)).toList();
            return mark(transaction, marks, tasks);
        });
        bell.ring();
    }

    /// What came of sending.
    void sent(List<PartRow> parts, List<Mark> marks, List<Task> tasks) {
        db.transact(transaction -> {
            MessageRows.keepParts(transaction, parts);
            return mark(transaction, marks, tasks);
        });
        bell.ring();
    }

    /// Marks messages; those that have come to their end by it are told to the robot.
    private int mark(Connection transaction, List<Mark> marks, List<Task> tasks)
            throws SQLException {
        var ids = marks.stream().map(Mark::message).toList();
        var before = MessageRows.read(transaction, ids);
        MessageRows.mark(transaction, marks, time.now());
        var byId = new HashMap<Long, Task>();
        tasks.forEach(task -> byId.put(task.id(), task));
        var ended = new ArrayList<Ended>();
        for (var mark : marks) {
            var was = before.get(mark.message());
            var delivered = mark.state() == MessageState.DELIVERED;
            if (was != null && !was.state().hasLeft() && (delivered || mark.state().isLost())) {
                var task = Objects.requireNonNull(byId.get(mark.message()));
                var name = Objects.requireNonNull(task.detail());
                ended.add(new Ended(mark.message(), task.file(), name, delivered));
            }
        }
        verdicts.tell(transaction, ended);
        return ended.size();
    }
}

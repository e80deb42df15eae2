package kz.robotbailiff.service.payment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Carrier;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.payment.PayoutLine.Ended;
import kz.robotbailiff.service.platform.Db;

/// Sends money out: to claimants, back to payers, on to private bailiffs.
///
/// Money is put under order in the book before anything is sent, so that it cannot be sent twice;
/// it leaves the book when the partner says that it is paid.
final class PayoutCarrier implements Carrier {

    private final Db db;
    private final Payouts payouts;
    private final Payees payees;
    private final Dispatch dispatch;

    PayoutCarrier(Db db, Payouts payouts, Payees payees, Dispatch dispatch) {
        this.db = db;
        this.payouts = payouts;
        this.payees = payees;
        this.dispatch = dispatch;
    }

    @Override
    public Set<ActKind> kinds() {
        return Set.of(ActKind.PAY_CLAIMANT, ActKind.REFUND, ActKind.ROUTE_TO_BAILIFF);
    }

    @Override
    public Map<Long, Delivery> carry(ActKind kind, List<Task> tasks) {
        var purpose = Purpose.of(kind);
        var outcomes = new HashMap<Long, Delivery>();
        var known = payees(purpose, tasks);
        var ready = new ArrayList<Task>();
        for (var task : tasks) {
            if (purpose == Purpose.REFUND || known.containsKey(task.file())) {
                ready.add(task);
            } else {
                outcomes.put(task.id(), withoutAccount(purpose));
            }
        }
        if (!ready.isEmpty()) {
            outcomes.putAll(send(purpose, ready, known));
        }
        return outcomes;
    }

    private Map<Long, Payee> payees(Purpose purpose, List<Task> tasks) {
        var files = tasks.stream().map(Task::file).distinct().toList();
        return switch (purpose) {
            case CLAIMANT -> db.read(connection -> payees.claimants(connection, files));
            case BAILIFF -> db.read(connection -> payees.bailiffs(connection, files));
            case REFUND, BUDGET -> Map.of();
        };
    }

    private static Delivery withoutAccount(Purpose purpose) {
        return purpose == Purpose.BAILIFF
                ? Delivery.retry("no private bailiff has this file yet")
                : Delivery.givenUp("the document names no account of the claimant");
    }

    private Map<Long, Delivery> send(Purpose purpose, List<Task> tasks, Map<Long, Payee> known) {
        var acts = tasks.stream().map(Task::id).toList();
        var lines =
                db.transact(connection -> {
                    payouts.reserve(connection, purpose, tasks);
                    return payouts.lines(connection, acts);
                });
        var open = lines.stream().filter(PayoutLine::isOpen).toList();
        var answered = dispatch.send(purpose, open, known);
        return db.transact(connection -> {
            payouts.end(connection, answered.ended());
            var files = tasks.stream().map(Task::file).toList();
            var fallen = payouts.fallen(connection, purpose, files);
            var held = payouts.held(connection, files);
            var ended = payouts.ended(connection, acts);
            return outcomes(tasks, lines, answered, new Known(ended, fallen, held));
        });
    }

    /// What the partners said to open lines.
    ///
    /// @param silent the acts that nobody answered
    record Answered(List<Ended> ended, Set<Long> silent) {}

    /// What the book knows of acts and their files.
    private record Known(Map<Long, Payouts.EndedAct> ended, Set<Long> fallen, Set<Long> held) {}

    private static Map<Long, Delivery> outcomes(
            List<Task> tasks, List<PayoutLine> lines, Answered answered, Known known) {
        var withLines = new java.util.HashSet<Long>();
        lines.forEach(line -> withLines.add(line.act()));
        var outcomes = new HashMap<Long, Delivery>();
        for (var task : tasks) {
            var end = known.ended().get(task.id());
            boolean fell = known.fallen().contains(task.file());
            if (!withLines.contains(task.id()) && known.held().contains(task.file())) {
                outcomes.put(task.id(), Delivery.retry("the provider's register is asked"));
            } else if (!withLines.contains(task.id())) {
                outcomes.put(task.id(), fell ? Delivery.done() : Delivery.givenUp(NOT_HELD));
            } else if (end != null) {
                outcomes.put(task.id(), outcome(end, fell));
            } else if (answered.silent().contains(task.id())) {
                outcomes.put(task.id(), Delivery.retry("the partner does not answer"));
            } else {
                outcomes.put(task.id(), Delivery.sent());
            }
        }
        return outcomes;
    }

    static final String NOT_HELD = "none of this money is held any more: it went to the claimant";
    static final String IN_PART = "only a part was still held; the rest went to the claimant";

    private static Delivery outcome(Payouts.EndedAct end, boolean fell) {
        if (!end.paid()) {
            return Delivery.givenUp("refused: " + end.reason());
        }
        return end.whole() || fell ? Delivery.done() : Delivery.givenUp(IN_PART);
    }
}

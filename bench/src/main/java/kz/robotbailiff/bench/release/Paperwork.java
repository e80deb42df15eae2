package kz.robotbailiff.bench.release;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Carrier;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;

/// Carries out at once what is not a measure: rulings, notices, payouts, the hand-over.
///
/// What became of the money is proved from the acts and the book themselves.
final class Paperwork implements Carrier {

    @Override
    public Set<ActKind> kinds() {
        return EnumSet.of(
                ActKind.ISSUE_INITIATION_RULING,
                ActKind.ISSUE_TRANSFER_RULING,
                ActKind.ISSUE_SEIZURE_RULING,
                ActKind.ISSUE_PROHIBITION_RULING,
                ActKind.ISSUE_TERMINATION_RULING,
                ActKind.SEND_SMS,
                ActKind.SEND_PUSH,
                ActKind.PAY_CLAIMANT,
                ActKind.REFUND,
                ActKind.ROUTE_TO_BAILIFF,
                ActKind.HAND_OVER,
                ActKind.PUT_ON_WORK_LIST);
    }

    @Override
    public Map<Long, Delivery> carry(ActKind kind, List<Task> tasks) {
        var done = new HashMap<Long, Delivery>();
        tasks.forEach(task -> done.put(task.id(), Delivery.done()));
        return done;
    }
}

package kz.robotbailiff.service.docket;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.robotbailiff.core.proceeding.ActKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands the acts of one kind to the room that carries them out, batch by batch.
///
/// Each kind has its own, so that a slow bank that is being asked to seize delays no lift.
final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final Carrier carrier;
    private final ActKind kind;
    private final Trays trays;
    private final Bell bell = new Bell();

    Dispatcher(Carrier carrier, ActKind kind, Trays trays) {
        this.carrier = carrier;
        this.kind = kind;
        this.trays = trays;
    }

    /// Carries out one batch, if any act of the kind is due.
    ///
    /// @return how many acts were handed over
    int carry() {
        var tasks = trays.take(kind, carrier.batch());
        if (!tasks.isEmpty()) {
            trays.write(deliver(tasks), tasks);
        }
        return tasks.size();
    }

    /// A carrier that fails has every act of the batch tried again; what it did is not done twice,
    /// because the act's id is the key on every wire.
    private Map<Long, Delivery> deliver(List<Task> tasks) {
        try {
            return carrier.carry(kind, tasks);
        } catch (RuntimeException e) {
            LOG.warn("{} acts of {} are tried again", tasks.size(), kind, e);
            var retry = Delivery.retry(e.getClass().getSimpleName());
            return tasks.stream().collect(Collectors.toMap(Task::id, _ -> retry));
        }
    }

    ActKind kind() {
        return kind;
    }

    /// Rung when an act of the kind is due.
    Bell bell() {
        return bell;
    }
}

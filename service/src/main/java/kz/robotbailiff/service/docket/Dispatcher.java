package kz.robotbailiff.service.docket;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.robotbailiff.core.proceeding.ActKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands the acts of one room to it, batch by batch.
final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final Carrier carrier;
    private final Trays trays;

    Dispatcher(Carrier carrier, Trays trays) {
        this.carrier = carrier;
        this.trays = trays;
    }

    /// Carries out one batch of each kind that has any.
    ///
    /// @return how many acts were handed over
    int carry() {
        int carried = 0;
        for (var kind : carrier.kinds()) {
            var tasks = trays.take(kind, carrier.batch());
            if (!tasks.isEmpty()) {
                trays.write(deliver(kind, tasks), tasks);
                carried += tasks.size();
            }
        }
        return carried;
    }

    /// A carrier that fails has every act of the batch tried again; what it did is not done twice,
    /// because the act's id is the key on every wire.
    private Map<Long, Delivery> deliver(ActKind kind, List<Task> tasks) {
        try {
            return carrier.carry(kind, tasks);
        } catch (RuntimeException e) {
            LOG.warn("{} acts of {} are tried again", tasks.size(), kind, e);
            var retry = Delivery.retry(e.getClass().getSimpleName());
            return tasks.stream().collect(Collectors.toMap(Task::id, _ -> retry));
        }
    }

    String name() {
        return carrier.getClass().getSimpleName();
    }
}

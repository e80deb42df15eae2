package kz.robotbailiff.service.docket;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.proceeding.ActKind;

/// A room's hands: carries out the acts of its kinds.
///
/// The docket hands over acts of one kind, up to [#batch], under a lease and outside any
/// transaction. The same act may come again after a crash, so its id is the idempotency key on
/// every wire and in every table. An act that gets no outcome is tried again when the lease ends.
public interface Carrier {

    /// The kinds of act this room carries out; no two carriers share one.
    Set<ActKind> kinds();

    /// How many acts it takes at once.
    default int batch() {
        return 500;
    }

    /// Carries out the acts, all of one kind, with a fixed number of statements.
    ///
    /// @return what came of each act, by its id
    Map<Long, Delivery> carry(ActKind kind, List<Task> tasks);
}

package kz.robotbailiff.sandbox.bank;

import kz.robotbailiff.sandbox.world.Json;
import tools.jackson.databind.JsonNode;

/// An order that stands at the bank: a seizure or a collection order, and how far it was carried
/// out.
final class Standing {

    final long id;
    final boolean seizure;
    final String iin;
    final String proceeding;
    long most;

    /// Held under a seizure, or debited in all under a collection order.
    long done;

    int seq;
    boolean over;

    /// What the order says that may not be touched.
    JsonNode exempt = Json.tree("{}");

    Standing(long id, boolean seizure, String iin, String proceeding, long most) {
        this.id = id;
        this.seizure = seizure;
        this.iin = iin;
        this.proceeding = proceeding;
        this.most = most;
    }

    long rest() {
        return over ? 0 : Math.max(0, most - done);
    }
}

package kz.robotbailiff.service.ruling;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Carrier;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.DatabaseFailure;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// Issues the five rulings: numbers, freezes and signs a batch in one transaction.
///
/// The act is the key: an act whose ruling stands is done. Two carriers with the same act collide
/// on that key, and the one that lost begins anew with its numbers given back.
public final class RulingCarrier implements Carrier {

    private static final int BATCH = 1000;
    private static final int TRIES = 3;
    private static final String UNIQUE_VIOLATION = "23505";

    private final Db db;
    private final Time time;
    private final Bodies bodies;
    private final SigningKeys keys;
    private final Issuing issuing;

    public RulingCarrier(Floor floor, Bodies bodies, SigningKeys keys, Deadlines deadlines) {
        this.db = floor.db();
        this.time = floor.time();
        this.bodies = bodies;
        this.keys = keys;
        this.issuing = new Issuing(floor.ids(), deadlines);
    }

    @Override
    public Set<ActKind> kinds() {
        return Form.rulingKinds();
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public Map<Long, Delivery> carry(ActKind kind, List<Task> tasks) {
        for (int tried = 1; ; tried++) {
            try {
                return db.transact(transaction -> issue(transaction, Form.of(kind), tasks));
            } catch (DatabaseFailure e) {
                if (tried == TRIES || !e.state().equals(UNIQUE_VIOLATION)) {
                    throw e;
                }
            }
        }
    }

    private Map<Long, Delivery> issue(Connection transaction, Form form, List<Task> tasks)
            throws SQLException {
        var now = time.now();
        var materials = Materials.read(transaction, tasks);
        var outcomes = new HashMap<Long, Delivery>();
        var drafts = new ArrayList<Draft>();
        for (var task : tasks) {
            if (outcomes.containsKey(task.id())) {
                continue;
            }
            var draft = draft(form, task, materials.get(task.id()));
            outcomes.put(task.id(), outcome(draft, materials.get(task.id()), now));
            if (draft != null && draft.key().isValidAt(now) && !draft.material().issued()) {
                drafts.add(draft);
            }
        }
        if (!drafts.isEmpty()) {
            issuing.issue(transaction, drafts, now);
        }
        return outcomes;
    }

    /// A ruling is dated on the day of its decision, from which the law counts.
    private @Nullable Draft draft(Form form, Task task, @Nullable Material material) {
        var body = bodies.of(task.region());
        var key = keys.of(task.region());
        return material == null || body.isEmpty() || key.isEmpty()
                ? null
                : new Draft(
                        form,
                        material,
                        body.get(),
                        key.get(),
                        Time.day(task.decidedAt()),
                        Map.of());
    }

    private static Delivery outcome(
            @Nullable Draft draft, @Nullable Material material, Instant now) {
        if (material == null) {
            return Delivery.givenUp("no-open-file");
        }
        if (material.issued()) {
            return Delivery.done();
        }
        if (draft == null) {
            return Delivery.givenUp("no-territorial-body-or-key");
        }
        return draft.key().isValidAt(now) ? Delivery.done() : Delivery.retry("key-not-valid-now");
    }
}

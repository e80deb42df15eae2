package kz.robotbailiff.service.console;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.docket.Carrier;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;

/// Puts files on the officers' work list: whatever has no lawful automatic answer.
final class WorkListCarrier implements Carrier {

    private static final String PUT = Sql.of(WorkListCarrier.class, "put_work_items");

    private final Db db;

    WorkListCarrier(Db db) {
        this.db = db;
    }

    @Override
    public Set<ActKind> kinds() {
        return EnumSet.of(ActKind.PUT_ON_WORK_LIST);
    }

    @Override
    public Map<Long, Delivery> carry(ActKind kind, List<Task> tasks) {
        db.transact(connection -> {
            try (var insert = connection.prepareStatement(PUT)) {
                new Columns(connection, insert)
                        .longs(tasks.stream().map(Task::id).toList())
                        .longs(tasks.stream().map(Task::file).toList())
                        .ints(tasks.stream().map(Task::region).toList())
                        .texts(tasks.stream().map(Task::detail).toList())
                        .times(tasks.stream().map(Task::decidedAt).toList());
                return insert.executeUpdate();
            }
        });
        return tasks.stream()
                .map(Task::id)
                .collect(Collectors.toMap(Function.identity(), _ -> Delivery.done()));
    }
}

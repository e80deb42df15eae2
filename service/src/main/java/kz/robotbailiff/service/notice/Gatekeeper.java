package kz.robotbailiff.service.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.docket.Delivery;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Time;

/// Says which messages do not go out now: in the quiet hours none does, and by the rule of channels
/// one may wait for the other.
final class Gatekeeper {

    private final Db db;
    private final Time time;
    private final QuietHours quiet;
    private final ChannelRule rule;

    Gatekeeper(Db db, Time time, QuietHours quiet, ChannelRule rule) {
        this.db = db;
        this.time = time;
        this.quiet = quiet;
        this.rule = rule;
    }

    /// For each message that does not go out now what to answer: later, or done without it.
    Map<Long, Delivery> holds(Channel channel, List<Task> tasks) {
        var now = time.now();
        var morning = quiet.until(now);
        if (morning.isPresent()) {
            var holds = new HashMap<Long, Delivery>();
            var later = Delivery.later(morning.get(), "quiet hours");
            tasks.forEach(task -> holds.put(task.id(), later));
            return holds;
        }
        return db.read(connection -> rule.holds(connection, channel, tasks, now));
    }
}

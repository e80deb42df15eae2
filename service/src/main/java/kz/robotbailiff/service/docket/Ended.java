package kz.robotbailiff.service.docket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The row that an outcome leaves: done, sent, to be tried again, or given up.
///
/// An act is tried after 1 s, 5 s, 15 s, 1 min, 5 min, 15 min and then hourly, 40 times in all; an
/// unconfirmed one is sent again every 15 minutes, as often. Waiting for a moment counts as no try.
///
/// @param counts whether it was a try
record Ended(
        long id, String state, @Nullable Instant nextTry, @Nullable String reason, boolean counts) {

    Ended(long id, String state, @Nullable Instant nextTry, @Nullable String reason) {
        this(id, state, nextTry, reason, true);
    }

    /// After this many tries an officer has to look.
    static final int MOST_TRIES = 40;

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(15),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1));

    private static final Duration CONFIRMATION = Duration.ofMinutes(15);

    static Ended of(Task task, Map<Long, Delivery> deliveries, Instant now) {
        long id = task.id();
        return switch (Objects.requireNonNull(deliveries.get(id))) {
            case Delivery.Done _ -> new Ended(id, "done", null, null);
            case Delivery.Sent _ -> sent(task, now);
            case Delivery.Retry(var reason) -> again(task, reason, now);
            case Delivery.Later(var when, var reason) ->
                    new Ended(id, "waiting", when, reason, false);
            case Delivery.GivenUp(var reason) -> new Ended(id, "given_up", null, reason);
        };
    }

    private static Ended sent(Task task, Instant now) {
        return task.tries() + 1 >= MOST_TRIES
                ? new Ended(task.id(), "given_up", null, "never confirmed")
                : new Ended(task.id(), "sent", now.plus(CONFIRMATION), null);
    }

    private static Ended again(Task task, String reason, Instant now) {
        if (task.tries() + 1 >= MOST_TRIES) {
            return new Ended(task.id(), "given_up", null, reason);
        }
        var pause = PAUSES.get(Math.min(task.tries(), PAUSES.size() - 1));
        return new Ended(task.id(), "waiting", now.plus(pause), reason);
    }
}

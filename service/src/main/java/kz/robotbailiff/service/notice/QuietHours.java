package kz.robotbailiff.service.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The hours, in Almaty, in which nobody's telephone is made to ring; what falls due then waits.
///
/// @param from when they begin, or nothing if there are none
/// @param to when they end
record QuietHours(@Nullable LocalTime from, @Nullable LocalTime to) {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    /// Reads `21:00-09:00`, or `none`.
    static QuietHours of(String text) {
        if (text.isEmpty() || text.equals("none")) {
            return new QuietHours(null, null);
        }
        var times = text.split("-", -1);
        if (times.length != 2) {
            throw new IllegalArgumentException("quiet hours are like 21:00-09:00, not " + text);
        }
        return new QuietHours(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
    }

    /// When messages may go out, if not now.
    Optional<Instant> until(Instant now) {
        if (from == null || to == null) {
            return Optional.empty();
        }
        var here = now.atZone(ALMATY);
        var time = here.toLocalTime();
        boolean overMidnight = from.isAfter(to);
        boolean evening = !time.isBefore(from);
        boolean morning = time.isBefore(to);
        boolean quiet = overMidnight ? evening || morning : evening && morning;
        if (!quiet) {
            return Optional.empty();
        }
        var end = here.with(to);
        return Optional.of((end.isAfter(here) ? end : end.plusDays(1)).toInstant());
    }
}

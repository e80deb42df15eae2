package kz.robotbailiff.service.docket;

import java.time.Duration;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Time;

/// Tells whether everything that can be done now has been done.
///
/// Nothing is pending, every day up to today has begun and has no file left, and no act is due.
/// Acts that wait for their next try do not disturb the quiet, nor do acts whose partner has had
/// its time to confirm.
public final class Quiet {

    /// How long a partner usually takes to confirm; a day is not hurried past that.
    static final long PARTNERS_GRACE_MILLIS = 5_000;

    /// How long a batch is usually carried; after a crash nobody carries it until its lease ends.
    static final Duration CARRIERS_GRACE = Duration.ofSeconds(30);

    private final Days days;
    private final Time time;

    public Quiet(Db db, Time time) {
        this.time = time;
        days = new Days(db, time);
    }

    /// Whether the docket is at rest at this moment.
    public boolean isQuiet() {
        var today = time.today();
        return days.last().filter(day -> !day.isBefore(today)).isPresent() && days.isAtRest(today);
    }
}

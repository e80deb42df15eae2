package kz.robotbailiff.service.docket;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import kz.robotbailiff.service.platform.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Raises the alarm weeks before the law's values end: after the last day that is known the robot
/// admits nothing, and somebody has to enter the new MCI before.
public final class HorizonWatch implements HealthIndicator, MeterBinder {

    /// Days left until the last known day; 0 on that day, negative after it.
    static final String DAYS = "robot.law.horizon.days";

    /// 1 while the alarm stands.
    static final String ALARM = "robot.law.horizon.alarm";

    private static final Logger LOG = LoggerFactory.getLogger(HorizonWatch.class);

    private final LawOfDay laws;
    private final Time time;
    private final int weeks;
    private final AtomicReference<LocalDate> warned = new AtomicReference<>(LocalDate.MIN);

    HorizonWatch(LawOfDay laws, Time time, int weeks) {
        this.laws = laws;
        this.time = time;
        this.weeks = weeks;
    }

    /// The last day for which the law is known.
    public LocalDate knownUntil() {
        return laws.horizon();
    }

    /// Days left until then; negative where the robot admits nothing any more.
    public long daysLeft() {
        return ChronoUnit.DAYS.between(time.today(), knownUntil());
    }

    /// Whether the end is near or past.
    public boolean isNear() {
        return daysLeft() < 7L * weeks;
    }

    /// Warns in the log, once a day.
    void look() {
        var today = time.today();
        if (isNear() && !today.equals(warned.getAndSet(today))) {
            LOG.warn(
                    "the law is known until {} only, {} days from now: enter the MCI that follows"
                            + " in law/mci.csv, or nothing is admitted after that day",
                    knownUntil(),
                    daysLeft());
        }
    }

    /// The robot is up all the same: what is open goes on.
    @Override
    public Health health() {
        return Health.up()
                .withDetail("knownUntil", knownUntil().toString())
                .withDetail("daysLeft", daysLeft())
                .withDetail("alarm", isNear())
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(DAYS, this, HorizonWatch::daysLeft)
                .description("days until the last one for which the law is known")
                .register(registry);
        Gauge.builder(ALARM, this, watch -> watch.isNear() ? 1 : 0)
                .description("1 while the law is known for fewer weeks than set")
                .register(registry);
    }
}

package kz.robotbailiff.service.platform;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// The clock of the house; nobody else reads one.
///
/// The law counts days in Almaty: UTC+5 since 1 March 2024, UTC+6 before.
public final class Time {

    /// The zone in which every day of the law begins and ends.
    public static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final InstantSource source;

    public Time(InstantSource source) {
        this.source = source;
    }

    /// This moment.
    public Instant now() {
        return source.instant();
    }

    /// This day in Almaty.
    public LocalDate today() {
        return day(now());
    }

    /// The day in Almaty on which a moment falls.
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ALMATY);
    }

    /// 00:00 in Almaty of a day.
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ALMATY).toInstant();
    }
}

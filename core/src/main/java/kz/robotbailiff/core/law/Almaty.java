package kz.robotbailiff.core.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The time of the country: the zone in which a day begins and a term ends.
public final class Almaty {
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private Almaty() {}

    /// 00:00 of a day: the moment from which what falls on it is due.
    public static Instant begins(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /// 24:00 of a day: the moment at which a term with this last day has run out.
    public static Instant ends(LocalDate lastDay) {
        return begins(lastDay.plusDays(1));
    }

    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}

package kz.robotbailiff.service.docket;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Begins the days, one by one, and never one before the last has come to rest.
///
/// After an outage, and under the time machine, the days that were missed are played in order, so
/// that a bank's answer of day 6 is known on day 21.
public final class Days {

    private static final String LAST = Sql.of(Days.class, "last_day");
    private static final String BEGIN = Sql.of(Days.class, "begin_day");
    private static final String UNREST = Sql.of(Days.class, "unrest_of_day");

    private final Db db;
    private final Time time;

    public Days(Db db, Time time) {
        this.db = db;
        this.time = time;
    }

    /// The last day that has begun in Almaty; empty before the very first.
    public Optional<LocalDate> last() {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(LAST);
                    var rows = select.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getObject(1, LocalDate.class));
            }
        });
    }

    /// Begins the next day if it has come and the one before is at rest.
    ///
    /// @return the day that is now the last begun
    public LocalDate advance() {
        var last = last();
        if (last.isEmpty()) {
            return begin(time.today());
        }
        var day = last.get();
        return lagsBehind(day) ? begin(day.plusDays(1)) : day;
    }

    /// Whether a day before today has begun and nothing keeps the next from beginning now.
    boolean lagsBehind(LocalDate day) {
        return day.isBefore(time.today()) && isAtRest(day);
    }

    private LocalDate begin(LocalDate day) {
        db.transact(connection -> {
            try (var insert = connection.prepareStatement(BEGIN)) {
                new Columns(connection, insert).date(day).time(time.now());
                return insert.executeUpdate();
            }
        });
        return day;
    }

    /// Whether nothing that the day brought, and nothing else, waits to be done.
    boolean isAtRest(LocalDate day) {
        return db.read(connection -> !unrest(connection, day));
    }

    private boolean unrest(java.sql.Connection connection, LocalDate day) throws SQLException {
        try (var select = connection.prepareStatement(UNREST)) {
            new Columns(connection, select)
                    .date(day)
                    .time(time.now())
                    .time(time.now().plus(Trays.LEASE).minus(Quiet.CARRIERS_GRACE))
                    .time(time.now().minusMillis(Quiet.PARTNERS_GRACE_MILLIS))
                    .time(time.now());
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }
}

package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import kz.robotbailiff.core.document.Earlier;
import kz.robotbailiff.core.law.Law;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Closing;
import kz.robotbailiff.core.proceeding.Proceeding;
import kz.robotbailiff.core.simulation.Recorded;
import kz.robotbailiff.core.simulation.Recorded.Life;
import kz.robotbailiff.core.simulation.Recorded.Payment;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// Everything that was examined in a period and what became of it, streamed from one statement for
/// whoever counts it again.
///
/// A cursor hands the rows over, so that a year of files fits into little memory; it needs a
/// transaction.
public final class Caseload {

    private static final int ROWS_AT_ONCE = 5_000;
    private static final String READ = Sql.of(Caseload.class, "read_caseload");
    private static final String AS_OF = Sql.of(Caseload.class, "caseload_as_of");

    private final LawOfDay laws;
    private final Regions regions;
    private final Rows rows;

    public Caseload(LawOfDay laws, Regions regions) {
        this.laws = laws;
        this.regions = regions;
        rows = new Rows(laws);
    }

    /// The last day that the record knows; none where it is empty.
    public Optional<LocalDate> asOf(Connection transaction) throws SQLException {
        try (var select = transaction.prepareStatement(AS_OF);
                var row = select.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getObject("day", LocalDate.class));
        }
    }

    /// The law of every day of a period, with the regions that the ministry had switched off.
    public Map<LocalDate, Law> laws(Connection transaction, LocalDate from, LocalDate to)
            throws SQLException {
        var days = new HashMap<LocalDate, Law>();
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days.put(day, laws.on(day).closedIn(regions.closedOn(transaction, day)));
        }
        return days;
    }

    /// Hands over each document that was examined from one day to another, both included.
    public void read(Connection transaction, LocalDate from, LocalDate to, Consumer<Recorded> each)
            throws SQLException {
        try (var select = transaction.prepareStatement(READ)) {
            select.setFetchSize(ROWS_AT_ONCE);
            new Columns(transaction, select).date(to).date(from).date(from).date(to);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    each.accept(recorded(row));
                }
            }
        }
    }

    private Recorded recorded(ResultSet row) throws SQLException {
        var received = (Proceeding.Received) rows.received(row, List.of()).proceeding();
        return new Recorded(
                received.document(),
                row.getLong("key"),
                row.getInt("presentation"),
                row.getObject("day", LocalDate.class),
                row.getBoolean("asked"),
                earlier(row.getString("again")),
                life(row));
    }

    /// What stood in the way is read from the grounds: the rest of them is found anew.
    private static List<Earlier> earlier(@Nullable String grounds) {
        return grounds == null ? List.of() : Forerunners.told(GroundsCode.decode(grounds));
    }

    private Optional<Life> life(ResultSet row) throws SQLException {
        var lastDay = row.getObject("last_day", LocalDate.class);
        if (lastDay == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Life(
                        lastDay,
                        laws.timetable(row.getString("timetable")),
                        Tenge.ofTiyn(row.getLong("owed")),
                        Tenge.ofTiyn(row.getLong("collected")),
                        Optional.ofNullable(row.getString("closing"))
                                .map(name -> Closing.valueOf(name.toUpperCase(Locale.ROOT))),
                        Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                                .map(moment -> Time.day(moment.toInstant())),
                        payments(row)));
    }

    private static List<Payment> payments(ResultSet row) throws SQLException {
        var days = row.getArray("days");
        if (days == null) {
            return List.of();
        }
        var on = (Integer[]) days.getArray();
        var sums = (Long[]) row.getArray("sums").getArray();
        var payments = new ArrayList<Payment>();
        for (int i = 0; i < on.length; i++) {
            payments.add(new Payment(LocalDate.ofEpochDay(on[i]), sums[i]));
        }
        return payments;
    }
}

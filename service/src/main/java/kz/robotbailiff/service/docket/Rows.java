package kz.robotbailiff.service.docket;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.EnforcementDocument;
import kz.robotbailiff.core.document.Kato;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Closing;
import kz.robotbailiff.core.proceeding.Debt;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Marks;
import kz.robotbailiff.core.proceeding.Proceeding;
import kz.robotbailiff.core.proceeding.Proceeding.Returned;
import kz.robotbailiff.core.proceeding.Term;

/// Turns rows of the docket's tables into what the robot understands.
final class Rows {

    private final LawOfDay laws;

    Rows(LawOfDay laws) {
        this.laws = laws;
    }

    static Fact fact(ResultSet row) throws SQLException {
        long sum = row.getLong("sum");
        var amount = row.wasNull() ? null : Tenge.ofTiyn(sum);
        return new FactCode(row.getString("kind"), amount, row.getString("detail")).fact();
    }

    Tray received(ResultSet row, List<PendingFact> facts) throws SQLException {
        var kato = new Kato(row.getString("kato"));
        var document =
                new EnforcementDocument(
                        kind(row.getString("kind")),
                        Source.valueOf(constant(row.getString("source"))),
                        sum(row, "amount"),
                        sum(row, "already_paid"),
                        row.getObject("issued_on", LocalDate.class),
                        day(row, "in_force_on"),
                        day(row, "decided_on"),
                        days(row),
                        row.getObject("arrived_on", LocalDate.class),
                        kato,
                        row.getBoolean("individual"));
        var received = new Proceeding.Received(document);
        return new Tray(row.getLong("id"), 0, row.getLong("person"), kato, received, facts);
    }

    /// A document in which no proceeding was opened: not examined yet, or returned.
    Tray unopened(ResultSet row, List<PendingFact> facts) throws SQLException {
        var tray = received(row, facts);
        return row.getString("state").equals("received")
                ? tray
                : new Tray(
                        tray.file(), 0, tray.person(), tray.kato(), new Returned(), tray.facts());
    }

    Tray open(ResultSet row, List<PendingFact> facts) throws SQLException {
        return new Tray(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("person"),
                new Kato(row.getString("kato")),
                proceeding(row),
                facts);
    }

    private Proceeding proceeding(ResultSet row) throws SQLException {
        var debt =
                new Debt(
                        sum(row, "owed"),
                        sum(row, "paid"),
                        sum(row, "paid_outside"),
                        sum(row, "seized"),
                        sum(row, "contested"));
        var marks = new Marks(row.getInt("marks"));
        var state = row.getString("state");
        if (state.equals("open")) {
            return new Proceeding.Open(debt, term(row), marks);
        }
        var closing = Closing.valueOf(constant(row.getString("closing")));
        return state.equals("terminated")
                ? new Proceeding.Terminated(debt, closing)
                : new Proceeding.Transferred(debt, closing, marks, state.equals("taken_over"));
    }

    private Term term(ResultSet row) throws SQLException {
        return new Term(
                row.getObject("opened_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                laws.timetable(row.getString("timetable")));
    }

    /// A kind that the robot does not take is stored as `other`; any such kind stands for it.
    private static DocumentKind kind(String stored) {
        return stored.equals("other")
                ? DocumentKind.COURT_ORDER
                : DocumentKind.valueOf(constant(stored));
    }

    private static String constant(String stored) {
        return stored.toUpperCase(Locale.ROOT);
    }

    private static Tenge sum(ResultSet row, String column) throws SQLException {
        return Tenge.ofTiyn(row.getLong(column));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static List<LocalDate> days(ResultSet row) throws SQLException {
        var array = row.getArray("interruptions");
        return array == null
                ? List.of()
                : Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).toList();
    }
}

package kz.robotbailiff.service.console;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;

/// The figures that the ministry stands by, and their recount from other tables.
///
/// Potential and realised are two figures and are never added (25 % of what was initiated, 25 % of
/// what was collected): every sum that the robot takes lies in the tariff's first band, up to 60
/// MCI.
public final class Statistics {

    /// The tariff of private bailiffs up to 60 MCI (Government resolution No. 437).
    static final int FEE_PERCENT = 25;

    private static final String BY_REGION = by("left(coalesce(kato, document_kato), 2)", "1");
    private static final String BY_DAY = by("coalesce(opened_on, arrived_on)::text", "1");
    private static final String BY_WEEK =
            by("date_trunc('week', coalesce(opened_on, arrived_on))::date::text", "1");
    private static final String TOTAL = by("'all'", "()");
    private static final String RECOUNT = Sql.of(Statistics.class, "recount");

    private final Db db;

    public Statistics(Db db) {
        this.db = db;
    }

    private static String by(String key, String group) {
        return Sql.of(Statistics.class, "figures").replace("{key}", key).replace("{group}", group);
    }

    /// Everything since a day.
    public Figures total(LocalDate from) {
        return ask(TOTAL, from).getFirst();
    }

    /// By the first two digits of the KATO code, in their order.
    public List<Figures> byRegion(LocalDate from) {
        return ask(BY_REGION, from).reversed();
    }

    /// By the day of initiation (of arrival for what was returned), newest first, 60 days at most.
    public List<Figures> byDay(LocalDate from) {
        return ask(BY_DAY, from);
    }

    /// By the Monday of the week of initiation, newest first, 60 weeks at most.
    public List<Figures> byWeek(LocalDate from) {
        return ask(BY_WEEK, from);
    }

    /// The same totals from documents, decisions and the facts behind them, without a look at where
    /// any proceeding stands.
    ///
    /// @param initiatedSum from the documents' own sums
    /// @param collected from the facts of payment that were decided upon
    public record Recount(
            long initiated,
            Tenge initiatedSum,
            long paid,
            Tenge collected,
            long termEnded,
            long optedOut,
            long cancelled,
            long released,
            long returned,
            long inHand) {

        /// Whether the recount bears the figures out.
        public boolean agrees(Figures figures) {
            return initiated == figures.initiated()
                    && initiatedSum.equals(figures.initiatedSum())
                    && paid == figures.paid()
                    && collected.equals(figures.collected())
                    && termEnded == figures.termEnded()
                    && optedOut == figures.optedOut()
                    && cancelled == figures.cancelled()
                    && released == figures.released()
                    && returned == figures.returned()
                    && inHand == figures.inHand();
        }
    }

    /// Counts again, independently.
    public Recount recount(LocalDate from) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(RECOUNT)) {
                new Columns(connection, select).date(from);
                try (var row = select.executeQuery()) {
                    row.next();
                    return new Recount(
                            row.getLong("initiated"),
                            Tenge.ofTiyn(row.getLong("initiated_sum")),
                            row.getLong("paid"),
                            Tenge.ofTiyn(row.getLong("collected")),
                            row.getLong("term_ended"),
                            row.getLong("opted_out"),
                            row.getLong("cancelled"),
                            row.getLong("released"),
                            row.getLong("returned"),
                            row.getLong("in_hand"));
                }
            }
        });
    }

    private List<Figures> ask(String sql, LocalDate from) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                new Columns(connection, select).date(from);
                try (var rows = select.executeQuery()) {
                    var figures = new ArrayList<Figures>();
                    while (rows.next()) {
                        figures.add(figures(rows));
                    }
                    return figures;
                }
            }
        });
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getString("key"),
                row.getLong("initiated"),
                Tenge.ofTiyn(row.getLong("initiated_sum")),
                row.getLong("paid"),
                Tenge.ofTiyn(row.getLong("collected")),
                row.getLong("term_ended"),
                row.getLong("opted_out"),
                Tenge.ofTiyn(row.getLong("transferred_sum")),
                row.getLong("cancelled"),
                row.getLong("released"),
                row.getLong("returned"),
                row.getLong("in_hand"));
    }
}

package kz.robotbailiff.service.portal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.robotbailiff.service.docket.Rulings;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// Reads a case from the docket's views, a fixed number of statements each.
final class Stories {

    private static final String CASE = Sql.of(Stories.class, "read_case");
    private static final String ACTS = Sql.of(Stories.class, "read_acts");
    private static final String DECISIONS = Sql.of(Stories.class, "read_decisions");
    private static final String PAYMENTS = Sql.of(Stories.class, "read_payments");
    private static final String DEEDS = Sql.of(Stories.class, "read_deeds");
    private static final String BANKS = Sql.of(Stories.class, "read_banks");
    private static final String HAND_OVER = Sql.of(Stories.class, "read_hand_over");

    private final Db db;
    private final Rulings rulings;

    Stories(Db db, Rulings rulings) {
        this.db = db;
        this.rulings = rulings;
    }

    /// The case of a file that became a proceeding.
    Story of(long file) {
        var papers = rulings.of(file);
        return db.read(connection -> {
            var acts = list(connection, ACTS, file, Lines::act);
            var payments = list(connection, PAYMENTS, file, Lines::payment);
            return new Story(
                    only(connection, CASE, file, Lines::file),
                    acts,
                    list(connection, DECISIONS, file, Lines::decision),
                    payments.stream().map(payment -> payment.with(parts(payment, acts))).toList(),
                    only(connection, DEEDS, file, Lines::deeds),
                    handOver(connection, file),
                    papers,
                    list(connection, BANKS, file, Lines::bank));
        });
    }

    /// What the debtor has done, read inside a transaction that is about to do more.
    static Deeds deeds(Connection connection, long file) throws SQLException {
        return only(connection, DEEDS, file, Lines::deeds);
    }

    /// Reads one row of something.
    interface Line<T> {
        /// The row under the cursor as a line.
        T of(java.sql.ResultSet row) throws SQLException;
    }

    private static List<ActLine> parts(PaymentLine payment, List<ActLine> acts) {
        return acts.stream()
                .filter(act -> Objects.equals(act.decision(), payment.decision()))
                .filter(act ->
                        switch (act.kind()) {
                            case PAY_CLAIMANT, REFUND, ROUTE_TO_BAILIFF -> true;
                            default -> false;
                        })
                .toList();
    }

    private static @Nullable HandOverLine handOver(Connection connection, long file)
            throws SQLException {
        Optional<HandOverLine> last =
                list(connection, HAND_OVER, file, Lines::handOver).stream()
                        .reduce((_, later) -> later);
        return last.orElse(null);
    }

    private static <T> T only(Connection connection, String sql, long file, Line<T> line)
            throws SQLException {
        return list(connection, sql, file, line).getFirst();
    }

    private static <T> List<T> list(Connection connection, String sql, long file, Line<T> line)
            throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setLong(1, file);
            try (var rows = select.executeQuery()) {
                var lines = new ArrayList<T>();
                while (rows.next()) {
                    lines.add(line.of(rows));
                }
                return lines;
            }
        }
    }
}

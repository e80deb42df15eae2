package kz.robotbailiff.service.portal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.robotbailiff.service.docket.Rulings;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// Reads a case from the docket's views, everything in one round trip: a debtor waits for each.
final class Stories {

    private static final String CASE = Sql.of(Stories.class, "read_case");
    private static final String ACTS = Sql.of(Stories.class, "read_acts");
    private static final String DECISIONS = Sql.of(Stories.class, "read_decisions");
    private static final String PAYMENTS = Sql.of(Stories.class, "read_payments");
    private static final String DEEDS = Sql.of(Stories.class, "read_deeds");
    private static final String BANKS = Sql.of(Stories.class, "read_banks");
    private static final String HAND_OVER = Sql.of(Stories.class, "read_hand_over");
    private static final String BEGUN = Sql.of(Stories.class, "last_payment");

    /// The driver sends all of them at once and the server keeps the plan of each.
    private static final List<String> WHOLE =
            List.of(CASE, ACTS, DECISIONS, PAYMENTS, DEEDS, HAND_OVER, BANKS, BEGUN);

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
            try (var answers = new Answers(connection, WHOLE, file)) {
                var told = answers.next(Lines::file).getFirst();
                var acts = answers.next(Lines::act);
                return new Story(
                        told,
                        acts,
                        answers.next(Lines::decision),
                        answers.next(Lines::payment).stream()
                                .map(payment -> payment.with(parts(payment, acts)))
                                .toList(),
                        answers.next(Lines::deeds).getFirst(),
                        last(answers.next(Lines::handOver)),
                        papers,
                        answers.next(Lines::bank),
                        last(answers.next(row -> row.getString("key"))));
            }
        });
    }

    /// What the debtor has done, read inside a transaction that is about to do more.
    static Deeds deeds(Connection connection, long file) throws SQLException {
        try (var answers = new Answers(connection, List.of(DEEDS), file)) {
            return answers.next(Lines::deeds).getFirst();
        }
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

    private static <T> @Nullable T last(List<T> lines) {
        return lines.isEmpty() ? null : lines.getLast();
    }

    /// The answers to several questions about one file, in the order in which they were asked.
    private static final class Answers implements AutoCloseable {

        private final PreparedStatement select;
        private boolean more;

        Answers(Connection connection, List<String> questions, long file) throws SQLException {
            select = connection.prepareStatement(String.join(";\n", questions));
            for (int place = 1; place <= questions.size(); place++) {
                select.setLong(place, file);
            }
            more = select.execute();
        }

        <T> List<T> next(Line<T> line) throws SQLException {
            if (!more) {
                throw new IllegalStateException("more was read than asked");
            }
            var lines = new ArrayList<T>();
            try (var rows = select.getResultSet()) {
                while (rows.next()) {
                    lines.add(line.of(rows));
                }
            }
            more = select.getMoreResults();
            return lines;
        }

        @Override
        public void close() throws SQLException {
            select.close();
        }
    }
}

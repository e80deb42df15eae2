package kz.robotbailiff.service.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Levies on wages: where a bailiff's one stands, no collection order is issued (Rules, p. 15).
///
/// A levy is kept until it ends, so that a file that is opened later is told of it too. A file is
/// told once that a levy stands, and once that none does any more, however many there are.
final class Levies {

    private static final String TAKE = Sql.of(Levies.class, "take_levies");
    private static final String KNOWN = Sql.of(Levies.class, "known_levies");
    private static final String LEVIED = Sql.of(Levies.class, "tell_levied");
    private static final String ENDED = Sql.of(Levies.class, "tell_levy_ended");

    private final BankCarrier.Works works;
    private final Facts facts;

    Levies(BankCarrier.Works works, Facts facts) {
        this.works = works;
        this.facts = facts;
    }

    /// What became of a levy that was told.
    enum Answer {
        TAKEN,
        /// The same was told before.
        KNOWN,
        /// The same id was told of somebody else.
        CONFLICTING
    }

    /// Keeps them and tells the files, in one transaction; an answer for each, in order.
    List<Answer> take(List<Levy> told) {
        var answers =
                works.db()
                        .transact(transaction -> {
                            var known = known(transaction, told);
                            var taken = keep(transaction, told);
                            tell(transaction);
                            return answers(told, known, taken);
                        });
        works.bell().ring();
        return answers;
    }

    /// One beat: files that were opened since.
    void look() {
        int news = works.db().transact(this::tell);
        if (news > 0) {
            works.bell().ring();
        }
    }

    private static List<Answer> answers(
            List<Levy> told, Map<String, String> known, Set<String> taken) {
        var answers = new ArrayList<Answer>();
        for (var levy : told) {
            var other = known.putIfAbsent(levy.id(), levy.digest());
            if (other != null && !other.equals(levy.digest())) {
                answers.add(Answer.CONFLICTING);
            } else {
                answers.add(taken.contains(levy.id()) ? Answer.TAKEN : Answer.KNOWN);
            }
        }
        return answers;
    }

    private static Map<String, String> known(Connection transaction, List<Levy> told)
            throws SQLException {
        var known = new HashMap<String, String>();
        try (var select = transaction.prepareStatement(KNOWN)) {
            new Columns(transaction, select).texts(told.stream().map(Levy::id).toList());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    known.put(rows.getString("id"), rows.getString("digest"));
                }
            }
        }
        return known;
    }

    private Set<String> keep(Connection transaction, List<Levy> told) throws SQLException {
        var taken = new HashSet<String>();
        try (var insert = transaction.prepareStatement(TAKE)) {
            new Columns(transaction, insert)
                    .texts(told.stream().map(Levy::id).toList())
                    .texts(told.stream().map(Levy::iin).toList())
                    .booleans(told.stream().map(Levy::stands).toList())
                    .texts(told.stream().map(Levy::digest).toList())
                    .time(works.time().now());
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    taken.add(rows.getString("id"));
                }
            }
        }
        return taken;
    }

    private int tell(Connection transaction) throws SQLException {
        var now = works.time().now();
        var news = new ArrayList<NewFact>();
        try (var insert = transaction.prepareStatement(LEVIED)) {
            new Columns(transaction, insert).time(now);
            add(news, insert, new Fact.WageLevied(), now);
        }
        try (var delete = transaction.prepareStatement(ENDED)) {
            add(news, delete, new Fact.WageLevyEnded(), now);
        }
        facts.record(transaction, news);
        return news.size();
    }

    private static void add(List<NewFact> news, PreparedStatement statement, Fact fact, Instant now)
            throws SQLException {
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                news.add(NewFact.of(rows.getLong("file"), fact, now));
            }
        }
    }
}

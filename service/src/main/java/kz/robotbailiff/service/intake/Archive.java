package kz.robotbailiff.service.intake;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Reads for an authority what it handed in and what came of it; other sources' files are unknown.
final class Archive {

    private static final String DOCUMENT = Sql.of(Archive.class, "read_document");
    private static final String PROCEEDING = Sql.of(Archive.class, "read_proceeding");
    private static final String CHANGES = Sql.of(Archive.class, "read_changes");
    private static final String REFUSALS = Sql.of(Archive.class, "read_refusals");

    /// A change may be committed a little after the moment it carries; whoever asks again from
    /// before that gap misses nothing and sees some changes twice.
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final Db db;
    private final Course course;
    private final Time time;

    Archive(Db db, Course course, Time time) {
        this.db = db;
        this.course = course;
        this.time = time;
    }

    /// The latest presentation of a document.
    Optional<Map<String, Object>> document(Client client, Key key, Language language) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(DOCUMENT)) {
                new Columns(connection, select)
                        .text(key.authority())
                        .text(key.number())
                        .text(source(client));
                try (var row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(document(connection, row, language))
                            : Optional.empty();
                }
            }
        });
    }

    private Map<String, Object> document(Connection connection, ResultSet row, Language language)
            throws SQLException {
        var answer =
                entry(row)
                        .put("document", StrictJson.MAPPER.readTree(row.getString("content")))
                        .answer();
        if ("returned".equals(row.getString("document_state"))) {
            answer.put("grounds", course.returned(connection, row.getLong("id"), language));
        }
        return answer;
    }

    private static Row entry(ResultSet row) throws SQLException {
        var number = row.getString("proceeding");
        return new Row(row)
                .text("authority", "authority")
                .text("number", "document_number")
                .number("presentation", "presentation")
                .text("kind", "kind")
                .sum("amount", "amount")
                .text("state", "document_state")
                .moment("receivedAt", "arrived_at")
                .moment("changedAt", "changed_at")
                .put("proceeding", number)
                .text("proceedingState", "state")
                .text("closing", "closing")
                .sum("left", "left_to_pay")
                .put("proceedingAddress", number == null ? null : Addresses.proceeding(number));
    }

    /// A proceeding with its sums, its measures and its history.
    Optional<Map<String, Object>> proceeding(Client client, String number, Language language) {
        return db.read(connection -> find(connection, client, number))
                .map(each -> each.with(course.history(each.file(), language)));
    }

    private Optional<Case> find(Connection connection, Client client, String number)
            throws SQLException {
        try (var select = connection.prepareStatement(PROCEEDING)) {
            new Columns(connection, select).text(number).text(source(client));
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(Case.of(connection, row, course))
                        : Optional.empty();
            }
        }
    }

    /// What moved since a moment, oldest first.
    Map<String, Object> changes(Client client, Page page) {
        var askedAt = time.now();
        var items = new ArrayList<Map<String, Object>>();
        var last =
                db.read(connection -> {
                    try (var select = connection.prepareStatement(CHANGES)) {
                        new Columns(connection, select)
                                .text(source(client))
                                .time(page.since())
                                .number(page.after())
                                .number(page.limit());
                        return changes(select.executeQuery(), items);
                    }
                });
        var answer = new LinkedHashMap<String, Object>();
        answer.put("items", items);
        if (items.size() == page.limit()) {
            answer.put("next", last);
        }
        answer.put("nextChangedSince", Wording.at(again(page.since(), askedAt)));
        return answer;
    }

    private static String changes(ResultSet rows, List<Map<String, Object>> items)
            throws SQLException {
        var last = "";
        try (rows) {
            while (rows.next()) {
                items.add(entry(rows).answer());
                last = Page.after(Row.instant(rows, "changed_at"), rows.getLong("id"));
            }
        }
        return last;
    }

    private static Instant again(Instant since, Instant askedAt) {
        var before = askedAt.minus(OVERLAP);
        return before.isAfter(since) ? before : since;
    }

    /// What was refused, oldest first, each with its faults in words.
    Map<String, Object> refusals(Client client, Page page, Language language) {
        var items = new ArrayList<Map<String, Object>>();
        long last =
                db.read(connection -> {
                    try (var select = connection.prepareStatement(REFUSALS)) {
                        new Columns(connection, select)
                                .text(source(client))
                                .number(page.after())
                                .number(page.limit());
                        return refusals(select.executeQuery(), Wording.in(language), items);
                    }
                });
        var answer = new LinkedHashMap<String, Object>();
        answer.put("items", items);
        if (items.size() == page.limit()) {
            answer.put("next", Long.toString(last));
        }
        return answer;
    }

    private static long refusals(ResultSet rows, Wording wording, List<Map<String, Object>> items)
            throws SQLException {
        long last = -1;
        try (rows) {
            while (rows.next()) {
                last = rows.getLong("id");
                var refusal = wording.kept(rows.getString("problem"), rows.getString("faults"));
                items.add(
                        new Row(rows)
                                .text("authority", "authority")
                                .text("number", "number")
                                .moment("firstAt", "first_at")
                                .moment("lastAt", "last_at")
                                .number("times", "times")
                                .put("problem", wording.problem(refusal))
                                .answer());
            }
        }
        return last;
    }

    private static String source(Client client) {
        return client.source().name().toLowerCase(Locale.ROOT);
    }
}

package kz.robotbailiff.service.transfer;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.HandOvers;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// What a private bailiff does with the files in his hands; each step is a fact for the robot,
/// recorded with the step in one transaction.
final class BailiffDesk implements HandOvers {

    private static final String LIST = Sql.of(BailiffDesk.class, "hand_overs");
    private static final String FIND = Sql.of(BailiffDesk.class, "find_hand_over");
    private static final String ACCEPT = Sql.of(BailiffDesk.class, "accept");
    private static final String SEND_BACK = Sql.of(BailiffDesk.class, "send_back");
    private static final String LIFT = Sql.of(BailiffDesk.class, "lift");

    private final Db db;
    private final Time time;
    private final Facts facts;
    private final Bell bell;

    BailiffDesk(Db db, Time time, Facts facts, Bell bell) {
        this.db = db;
        this.time = time;
        this.facts = facts;
        this.bell = bell;
    }

    @Override
    public List<HandedOver> of(String licence) {
        return db.read(connection -> {
            var files = new ArrayList<HandedOver>();
            try (var select = connection.prepareStatement(LIST)) {
                new Columns(connection, select).text(licence);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        files.add(handedOver(rows));
                    }
                }
            }
            return files;
        });
    }

    private static HandedOver handedOver(ResultSet row) throws SQLException {
        return new HandedOver(
                row.getLong("file"),
                row.getString("number"),
                row.getObject("allotted_at", OffsetDateTime.class).toInstant(),
                row.getDate("accept_by").toLocalDate(),
                moment(row, "accepted_at"),
                moment(row, "lifted_at"),
                List.of(row.getString("material").split(" ")));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    @Override
    public Answer accept(String licence, long file) {
        return step(
                licence,
                file,
                new Fact.TakenOver(),
                held -> {
                    if (held.accepted()) {
                        return Answer.ALREADY;
                    }
                    run(held.transaction(), ACCEPT, null, licence, file);
                    return Answer.DONE;
                });
    }

    @Override
    public Answer sendBack(String licence, long file, Return why) {
        return step(
                licence,
                file,
                new Fact.SentBack(),
                held -> {
                    run(
                            held.transaction(),
                            SEND_BACK,
                            why.name().toLowerCase(Locale.ROOT),
                            licence,
                            file);
                    return Answer.DONE;
                });
    }

    @Override
    public Answer liftSeizure(String licence, long file) {
        return step(
                licence,
                file,
                new Fact.LiftedByBailiff(),
                held -> {
                    if (!held.accepted()) {
                        return Answer.NOT_YOURS;
                    }
                    if (held.lifted()) {
                        return Answer.ALREADY;
                    }
                    run(held.transaction(), LIFT, null, licence, file);
                    return Answer.DONE;
                });
    }

    private record Held(Connection transaction, boolean accepted, boolean lifted) {}

    @FunctionalInterface
    private interface Move {
        Answer on(Held held) throws SQLException;
    }

    private Answer step(String licence, long file, Fact fact, Move move) {
        var answer =
                db.transact(transaction -> {
                    var held = find(transaction, licence, file);
                    var made = held == null ? Answer.NOT_YOURS : move.on(held);
                    if (made == Answer.DONE) {
                        facts.record(
                                transaction,
                                List.of(new NewFact(file, fact, time.now(), null, null, licence)));
                    }
                    return made;
                });
        bell.ring();
        return answer;
    }

    private static @Nullable Held find(Connection transaction, String licence, long file)
            throws SQLException {
        try (var select = transaction.prepareStatement(FIND)) {
            new Columns(transaction, select).text(licence).number(file);
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? new Held(
                                transaction, rows.getBoolean("accepted"), rows.getBoolean("lifted"))
                        : null;
            }
        }
    }

    private void run(
            Connection transaction, String sql, @Nullable String why, String licence, long file)
            throws SQLException {
        try (var update = transaction.prepareStatement(sql)) {
            var columns = new Columns(transaction, update).time(time.now());
            if (why != null) {
                columns.text(why);
            }
            columns.text(licence).number(file);
            update.executeUpdate();
        }
    }
}

package kz.robotbailiff.service.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.docket.Task;
import kz.robotbailiff.service.payment.PayoutLine.Ended;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Keeps what is under way out of the account: reserved before it is sent, ended once.
final class Payouts {

    private static final String LOCK = Sql.of(Payouts.class, "lock_holdings");
    private static final String RESERVE = Sql.of(Payouts.class, "reserve");
    private static final String LINES = Sql.of(Payouts.class, "read_lines");
    private static final String LOCK_LINES = Sql.of(Payouts.class, "lock_lines");
    private static final String END = Sql.of(Payouts.class, "end_lines");
    private static final String ENDED = Sql.of(Payouts.class, "ended_acts");
    private static final String HELD = Sql.of(Payouts.class, "held_files");
    private static final String CLOSINGS = Sql.of(Payouts.class, "read_closings");

    private final Time time;

    Payouts(Time time) {
        this.time = time;
    }

    /// An act whose lines have all been answered.
    ///
    /// @param whole whether the lines make up the whole sum of the act
    record EndedAct(long act, boolean paid, boolean whole, String reason) {}

    /// Puts the money of these acts under order, as far as we hold it.
    void reserve(Connection transaction, Purpose purpose, List<Task> tasks) throws SQLException {
        try (var lock = transaction.prepareStatement(LOCK)) {
            new Columns(transaction, lock)
                    .longs(tasks.stream().map(Task::file).distinct().toList())
                    .text(purpose.source());
            lock.executeQuery().close();
        }
        try (var insert = transaction.prepareStatement(RESERVE)) {
            new Columns(transaction, insert)
                    .longs(tasks.stream().map(Task::id).toList())
                    .longs(tasks.stream().map(Task::file).toList())
                    .longs(tasks.stream().map(Payouts::tiyn).toList())
                    .text(purpose.source())
                    .text(purpose.ordered())
                    .text(purpose.code())
                    .number(purpose.direction())
                    .time(time.now());
            insert.executeUpdate();
        }
    }

    private static long tiyn(Task task) {
        var sum = task.sum();
        return sum == null ? 0 : sum.tiyn();
    }

    List<PayoutLine> lines(Connection connection, Collection<Long> acts) throws SQLException {
        var lines = new ArrayList<PayoutLine>();
        try (var select = connection.prepareStatement(LINES)) {
            new Columns(connection, select).longs(List.copyOf(acts));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.add(
                            new PayoutLine(
                                    rows.getLong("act"),
                                    rows.getLong("receipt"),
                                    rows.getLong("file"),
                                    Tenge.ofTiyn(rows.getLong("sum")),
                                    "ordered".equals(rows.getString("state")),
                                    rows.getString("provider"),
                                    rows.getString("transaction")));
                }
            }
        }
        return lines;
    }

    /// Writes answers to lines; an answer that comes again changes nothing.
    void end(Connection transaction, List<Ended> answers) throws SQLException {
        if (answers.isEmpty()) {
            return;
        }
        try (var lock = transaction.prepareStatement(LOCK_LINES)) {
            var acts = answers.stream().map(Ended::act).distinct().toList();
            new Columns(transaction, lock).longs(acts);
            lock.executeQuery().close();
        }
        try (var update = transaction.prepareStatement(END)) {
            new Columns(transaction, update)
                    .longs(answers.stream().map(Ended::act).toList())
                    .longs(answers.stream().map(Ended::receipt).toList())
                    .booleans(answers.stream().map(Ended::paid).toList())
                    .texts(answers.stream().map(a -> a.paid() ? null : a.reason()).toList())
                    .time(time.now());
            update.executeQuery().close();
        }
    }

    /// Of these acts, those whose lines have all been answered.
    Map<Long, EndedAct> ended(Connection connection, Collection<Long> acts) throws SQLException {
        var ended = new HashMap<Long, EndedAct>();
        try (var select = connection.prepareStatement(ENDED)) {
            new Columns(connection, select).longs(List.copyOf(acts));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var reason = rows.getString("reason");
                    var act =
                            new EndedAct(
                                    rows.getLong("act"),
                                    rows.getBoolean("paid"),
                                    rows.getLong("moved") >= rows.getLong("ordered"),
                                    reason == null ? "" : reason);
                    ended.put(act.act(), act);
                }
            }
        }
        return ended;
    }

    /// Of these files, those with money that waits for its agent's word.
    Set<Long> held(Connection connection, Collection<Long> files) throws SQLException {
        var held = new HashSet<Long>();
        try (var select = connection.prepareStatement(HELD)) {
            new Columns(connection, select).longs(List.copyOf(files));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    held.add(rows.getLong(1));
                }
            }
        }
        return held;
    }

    /// Of these files, those whose decision was cancelled or whose payment was taken back: what an
    /// act names may not be there any more, and that is right.
    Set<Long> fallen(Connection connection, Purpose purpose, Collection<Long> files)
            throws SQLException {
        var cancelled = new HashSet<Long>();
        try (var select = connection.prepareStatement(CLOSINGS)) {
            var all = List.copyOf(files);
            new Columns(connection, select).longs(all).flag(purpose == Purpose.CLAIMANT).longs(all);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    cancelled.add(rows.getLong(1));
                }
            }
        }
        return cancelled;
    }
}

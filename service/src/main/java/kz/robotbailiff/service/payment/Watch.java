package kz.robotbailiff.service.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Flights;
import kz.robotbailiff.service.docket.PaymentNumber;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches payments that an agent may have begun and not told us of.
///
/// A checked account is in flight until the agent, asked after the check, names no unfinished
/// payment of it. An agent silent for too long, or talking nonsense, stops measures and transfers
/// of every open file of its own, with an alarm, and of no other's: fail closed.
final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final String CHECKED = Sql.of(Watch.class, "pending_checked");
    private static final String ASK = Sql.of(Watch.class, "watch_ask");
    private static final String NAMED = Sql.of(Watch.class, "pending_named");
    private static final String OVER = Sql.of(Watch.class, "pending_over");
    private static final String ANSWERED = Sql.of(Watch.class, "watch_answered");
    private static final String FAILED = Sql.of(Watch.class, "watch_failed");
    private static final String HOLD = Sql.of(Watch.class, "pending_hold");
    private static final String SILENT = "provider_silent";

    private final Db db;
    private final Ids ids;
    private final Time time;
    private final Doors doors;
    private final PaymentSettings settings;

    /// What the watch needs of the house.
    record Doors(Flights flights, Bell bell, AgentLine line, Alarms alarms) {}

    Watch(Db db, Ids ids, Time time, Doors doors, PaymentSettings settings) {
        this.db = db;
        this.ids = ids;
        this.time = time;
        this.doors = doors;
        this.settings = settings;
    }

    /// An account was found payable: money may follow.
    void checked(String agent, long file, String transaction) {
        if (!doors.line().asked().contains(agent)) {
            return;
        }
        db.transact(connection -> {
            long flight = ids.next();
            try (var insert = connection.prepareStatement(CHECKED)) {
                new Columns(connection, insert)
                        .number(flight)
                        .text(agent)
                        .number(file)
                        .text(transaction)
                        .time(time.now());
                if (insert.executeUpdate() == 1) {
                    doors.flights().open(connection, file, flight);
                }
            }
            return flight;
        });
    }

    /// One beat: asks every agent whose turn has come, each on a thread of its own.
    void beat() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            doors.line().asked().forEach(agent -> threads.execute(() -> safely(agent)));
        }
    }

    private void safely(String agent) {
        try {
            ask(agent);
        } catch (RuntimeException e) {
            LOG.warn("the watch over {} will try again", agent, e);
        }
    }

    /// Asks one agent, if nobody else has just done so.
    void ask(String agent) {
        var asked = time.now();
        if (!isTurn(agent, asked)) {
            return;
        }
        try {
            var unfinished = doors.line().unfinished(agent);
            db.transact(connection -> answered(connection, agent, unfinished, asked));
            doors.alarms().end(SILENT, agent);
            doors.bell().ring();
        } catch (Wire.Silence e) {
            LOG.warn("the unfinished payments of {} are not known: {}", agent, e.why());
            failed(agent, e.why());
        }
    }

    private boolean isTurn(String agent, Instant now) {
        return db.alone(connection -> {
            try (var update = connection.prepareStatement(ASK)) {
                new Columns(connection, update)
                        .text(agent)
                        .time(now)
                        .time(now.minus(settings.watch()));
                return update.executeUpdate() == 1;
            }
        });
    }

    private int answered(
            Connection transaction, String agent, List<AgentPayment> unfinished, Instant asked)
            throws SQLException {
        var known = unfinished.stream().filter(p -> p.account() != null).toList();
        try (var insert = transaction.prepareStatement(NAMED)) {
            new Columns(transaction, insert)
                    .time(time.now())
                    .text(agent)
                    .longs(known.stream().map(_ -> ids.next()).toList())
                    .texts(known.stream().map(AgentPayment::transaction).toList())
                    .texts(known.stream().map(p -> p.account()).toList())
                    .longs(known.stream().map(Watch::file).toList());
            fly(transaction, insert);
        }
        var named = unfinished.stream().map(AgentPayment::transaction).toList();
        try (var delete = transaction.prepareStatement(OVER)) {
            new Columns(transaction, delete).text(agent).time(asked).texts(named);
            var over = numbers(delete, "flight");
            doors.flights().close(transaction, over);
        }
        try (var update = transaction.prepareStatement(ANSWERED)) {
            new Columns(transaction, update).time(asked).text(agent);
            return update.executeUpdate();
        }
    }

    private static long file(AgentPayment payment) {
        var account = payment.account();
        return account == null ? -1 : PaymentNumber.file(account).orElse(-1);
    }

    private void failed(String agent, String why) {
        boolean stale = db.alone(connection -> failed(connection, agent, why));
        if (stale) {
            doors.alarms().raise(SILENT, agent, "", null);
            db.transact(connection -> {
                try (var insert = connection.prepareStatement(HOLD)) {
                    new Columns(connection, insert).time(time.now()).text(agent);
                    fly(connection, insert);
                    return agent;
                }
            });
        }
    }

    private boolean failed(Connection connection, String agent, String why) throws SQLException {
        try (var update = connection.prepareStatement(FAILED)) {
            new Columns(connection, update)
                    .text(why)
                    .text(agent)
                    .time(time.now().minus(settings.stale()));
            try (var rows = update.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private void fly(Connection transaction, java.sql.PreparedStatement insert)
            throws SQLException {
        var files = new ArrayList<Long>();
        var flights = new ArrayList<Long>();
        try (var rows = insert.executeQuery()) {
            while (rows.next()) {
                files.add(rows.getLong("file"));
                flights.add(rows.getLong("flight"));
            }
        }
        doors.flights().open(transaction, files, flights);
    }

    private static List<Long> numbers(java.sql.PreparedStatement statement, String column)
            throws SQLException {
        var numbers = new ArrayList<Long>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getLong(column));
            }
        }
        return numbers;
    }

    Duration pause() {
        return settings.watch().dividedBy(2);
    }
}

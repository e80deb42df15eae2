package kz.robotbailiff.service.payment;

import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Checkout.Order;
import kz.robotbailiff.service.docket.Flights;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;

/// Keeps begun payments; while one is open, its file is in flight.
final class Intents {

    private static final String BEGIN = Sql.of(Intents.class, "begin_intent");
    private static final String COUNTED = Sql.of(Intents.class, "is_counted");
    private static final String FIND = Sql.of(Intents.class, "find_intent");
    private static final String START = Sql.of(Intents.class, "start_intent");
    private static final String END = Sql.of(Intents.class, "end_intent");
    private static final String CLAIM = Sql.of(Intents.class, "claim_intents");
    private static final String OF_DAY = Sql.of(Intents.class, "intents_of_day");
    private static final long NONE = -1;

    private final Db db;
    private final Ids ids;
    private final Time time;
    private final Flights flights;
    private final Bell bell;

    Intents(Db db, Ids ids, Time time, Flights flights, Bell bell) {
        this.db = db;
        this.ids = ids;
        this.time = time;
        this.flights = flights;
        this.bell = bell;
    }

    /// Begins a payment and its flight, or finds it under its key.
    Intent begin(Order order, Duration untilPolled) {
        db.transact(connection -> {
            long id = ids.next();
            try (var insert = connection.prepareStatement(BEGIN)) {
                new Columns(connection, insert)
                        .number(id)
                        .text(order.key())
                        .number(order.file())
                        .number(order.sum().tiyn())
                        .text(order.language().tag())
                        .text(order.back().toString())
                        .time(time.now())
                        .time(time.now().plus(untilPolled));
                if (insert.executeUpdate() == 1) {
                    flights.open(connection, order.file(), id);
                }
            }
            return id;
        });
        return find(order.key()).orElseThrow();
    }

    Optional<Intent> find(String key) {
        return find(key, NONE);
    }

    Optional<Intent> find(long id) {
        return find("", id);
    }

    private Optional<Intent> find(String key, long id) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                new Columns(connection, select).text(key).number(id);
                return read(select).stream().findFirst();
            }
        });
    }

    /// Whether what was booked for it counts towards the debt: the robot has answered it.
    boolean isCounted(long id) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(COUNTED)) {
                new Columns(connection, select).number(id);
                try (var rows = select.executeQuery()) {
                    rows.next();
                    return rows.getBoolean(1);
                }
            }
        });
    }

    /// The provider gave its page.
    void start(long id, URI page) {
        db.alone(connection -> {
            try (var update = connection.prepareStatement(START)) {
                new Columns(connection, update).text(page.toString()).number(id);
                return update.executeUpdate();
            }
        });
    }

    /// It ended without money, and so did its flight.
    void end(long id, Intent.State state) {
        db.alone(connection -> {
            try (var update = connection.prepareStatement(END)) {
                new Columns(connection, update)
                        .text(state.name().toLowerCase(Locale.ROOT))
                        .time(time.now())
                        .number(id);
                update.executeQuery().close();
                return state;
            }
        });
        bell.ring();
    }

    /// Takes open payments whose turn has come; their next turn is `pause` later.
    List<Intent> claim(int most, Duration pause) {
        return db.alone(connection -> {
            try (var update = connection.prepareStatement(CLAIM)) {
                var now = time.now();
                new Columns(connection, update).time(now).number(most).time(now.plus(pause));
                return read(update);
            }
        });
    }

    /// The payments that were begun on a day, however they stand.
    List<Intent> begunOn(LocalDate day) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(OF_DAY)) {
                new Columns(connection, select)
                        .time(Time.startOf(day))
                        .time(Time.startOf(day.plusDays(1)));
                return read(select);
            }
        });
    }

    private static List<Intent> read(PreparedStatement select) throws SQLException {
        var found = new ArrayList<Intent>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                found.add(intent(rows));
            }
        }
        return found;
    }

    private static Intent intent(ResultSet row) throws SQLException {
        var page = row.getString("page");
        return new Intent(
                row.getLong("id"),
                row.getString("key"),
                row.getLong("file"),
                row.getString("number"),
                Tenge.ofTiyn(row.getLong("sum")),
                row.getString("language"),
                URI.create(row.getString("back")),
                page == null ? null : URI.create(page),
                Intent.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}

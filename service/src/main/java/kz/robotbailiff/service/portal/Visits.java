package kz.robotbailiff.service.portal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;

/// Opened pages: made by a press, found by a cookie, gone after half an hour or by the button.
final class Visits {

    private static final String OPEN = Sql.of(Visits.class, "open_session");
    private static final String FIND = Sql.of(Visits.class, "find_session");
    private static final String RENEW = Sql.of(Visits.class, "renew_session");
    private static final String CLOSE = Sql.of(Visits.class, "close_session");

    private final Db db;
    private final Time time;
    private final Tokens tokens;
    private final PortalSettings settings;

    Visits(Db db, Time time, Tokens tokens, PortalSettings settings) {
        this.db = db;
        this.time = time;
        this.tokens = tokens;
        this.settings = settings;
    }

    /// Opens a case and returns the secret for the cookie.
    String open(long file, String way) {
        var secret = tokens.make();
        db.transact(connection -> write(connection, secret, file, way));
        return secret;
    }

    /// The visit behind a cookie, while it lasts.
    Optional<Visit> find(String secret) {
        return db.read(connection -> read(connection, secret));
    }

    /// A press keeps the page open for another while.
    void renew(Visit visit) {
        db.transact(connection -> {
            try (var update = connection.prepareStatement(RENEW)) {
                update.setObject(1, at(time.now().plus(settings.session())));
                update.setBytes(2, Tokens.hash(visit.secret()));
                return update.executeUpdate();
            }
        });
    }

    /// Ends the visit, and whatever has run out by itself.
    void close(String secret) {
        db.transact(connection -> {
            try (var delete = connection.prepareStatement(CLOSE)) {
                delete.setBytes(1, Tokens.hash(secret));
                delete.setObject(2, at(time.now()));
                return delete.executeUpdate();
            }
        });
    }

    private int write(Connection connection, String secret, long file, String way)
            throws SQLException {
        var now = time.now();
        try (var insert = connection.prepareStatement(OPEN)) {
            insert.setBytes(1, Tokens.hash(secret));
            insert.setLong(2, file);
            insert.setString(3, way);
            insert.setObject(4, at(now));
            insert.setObject(5, at(now.plus(settings.session())));
            return insert.executeUpdate();
        }
    }

    private Optional<Visit> read(Connection connection, String secret) throws SQLException {
        try (var select = connection.prepareStatement(FIND)) {
            select.setBytes(1, Tokens.hash(secret));
            select.setObject(2, at(time.now()));
            try (var rows = select.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                var until = rows.getTimestamp("expires_at").toInstant();
                return Optional.of(
                        new Visit(
                                secret,
                                rows.getLong("file"),
                                rows.getString("number"),
                                rows.getInt("level"),
                                rows.getString("way"),
                                until));
            }
        }
    }

    private static java.time.OffsetDateTime at(Instant moment) {
        return moment.atOffset(java.time.ZoneOffset.UTC);
    }
}

package kz.robotbailiff.service.portal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;
import org.jspecify.annotations.Nullable;

/// Opened pages: made by a press or a login, found by a cookie, gone after half an hour or by the
/// button. They are rows, so that a restart of the service closes nobody's page.
final class Visits {

    private static final String OPEN = Sql.of(Visits.class, "open_session");
    private static final String FIND = Sql.of(Visits.class, "find_session");
    private static final String ENTER = Sql.of(Visits.class, "enter_case");
    private static final String RENEW = Sql.of(Visits.class, "renew_session");
    private static final String RAISE = Sql.of(Visits.class, "raise_session");
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
        return write(file, null, 1, way);
    }

    /// Opens all cases of a person who logged in.
    String open(long person) {
        return write(null, person, Visit.KNOWN, "egov");
    }

    /// The visit behind a cookie, while it lasts.
    Optional<Visit> find(String secret) {
        return read(FIND, secret, null);
    }

    /// The visit behind a cookie at the case with this number, if it may go there.
    Optional<Visit> find(String secret, String number) {
        return read(ENTER, secret, number);
    }

    /// A press keeps the page open for another while.
    void renew(Visit visit) {
        db.transact(connection -> {
            try (var update = connection.prepareStatement(RENEW)) {
                update.setObject(1, until());
                update.setBytes(2, Tokens.hash(visit.secret()));
                return update.executeUpdate();
            }
        });
    }

    /// From now on the visitor is known to be the debtor. The secret changes with the level, so
    /// that one that was seen before opens nothing more.
    String raise(Visit visit) {
        var secret = tokens.make();
        db.transact(connection -> {
            try (var update = connection.prepareStatement(RAISE)) {
                update.setBytes(1, Tokens.hash(secret));
                update.setObject(2, until());
                update.setBytes(3, Tokens.hash(visit.secret()));
                return update.executeUpdate();
            }
        });
        return secret;
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

    private String write(@Nullable Long file, @Nullable Long person, int level, String way) {
        var secret = tokens.make();
        db.transact(connection -> {
            try (var insert = connection.prepareStatement(OPEN)) {
                insert.setBytes(1, Tokens.hash(secret));
                set(insert, 2, file);
                set(insert, 3, person);
                insert.setInt(4, level);
                insert.setString(5, way);
                insert.setObject(6, at(time.now()));
                insert.setObject(7, until());
                return insert.executeUpdate();
            }
        });
        return secret;
    }

    private static void set(PreparedStatement insert, int place, @Nullable Long id)
            throws SQLException {
        if (id == null) {
            insert.setNull(place, Types.BIGINT);
        } else {
            insert.setLong(place, id);
        }
    }

    private Optional<Visit> read(String sql, String secret, @Nullable String number) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setBytes(1, Tokens.hash(secret));
                select.setObject(2, at(time.now()));
                if (number != null) {
                    select.setString(3, number);
                }
                try (var rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(visit(secret, rows)) : Optional.empty();
                }
            }
        });
    }

    private static Visit visit(String secret, ResultSet row) throws SQLException {
        long person = row.getLong("person");
        Long known = row.wasNull() ? null : person;
        return new Visit(
                secret,
                row.getLong("file"),
                Objects.requireNonNullElse(row.getString("number"), ""),
                row.getInt("level"),
                row.getString("way"),
                row.getTimestamp("expires_at").toInstant(),
                known);
    }

    private OffsetDateTime until() {
        return at(time.now().plus(settings.session()));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

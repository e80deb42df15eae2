package kz.robotbailiff.service.portal;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;

/// The two ways to a case without logging in, by the personal link and by number with check code,
/// and the question whether a message is ours.
public final class Doors {

    private static final String LINK = Sql.of(Doors.class, "find_link");
    private static final String NUMBER = Sql.of(Doors.class, "find_number");

    private static final String MESSAGE = Sql.of(Doors.class, "find_message");

    private final Db db;
    private final Time time;

    Doors(Db db, Time time) {
        this.db = db;
        this.time = time;
    }

    /// A case that a secret opens.
    public record Found(long file, String number) {}

    /// The case behind a link; wrong, expired and never issued links are all one: nothing.
    public Optional<Found> byLink(String token) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(LINK)) {
                select.setBytes(1, Tokens.hash(token));
                select.setObject(2, time.now().atOffset(ZoneOffset.UTC));
                try (var rows = select.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new Found(rows.getLong(1), rows.getString(2)))
                            : Optional.empty();
                }
            }
        });
    }

    /// The case with this number, if the code is its own.
    public Optional<Found> byNumber(String number, String code) {
        var given = Tokens.hash(code);
        return db.read(connection -> {
            try (var select = connection.prepareStatement(NUMBER)) {
                select.setString(1, number);
                try (var rows = select.executeQuery()) {
                    Optional<Found> found = Optional.empty();
                    while (rows.next()) {
                        if (MessageDigest.isEqual(given, rows.getBytes(2))) {
                            found = Optional.of(new Found(rows.getLong(1), number));
                        }
                    }
                    return found;
                }
            }
        });
    }

    /// When we last sent a message with this code to a telephone that ends so; empty where we never
    /// did.
    public Optional<Instant> sentAt(String code, String lastDigits) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(MESSAGE)) {
                select.setBytes(1, Tokens.hash(code));
                select.setString(2, lastDigits);
                try (var rows = select.executeQuery()) {
                    rows.next();
                    return Optional.ofNullable(rows.getTimestamp(1)).map(Timestamp::toInstant);
                }
            }
        });
    }
}

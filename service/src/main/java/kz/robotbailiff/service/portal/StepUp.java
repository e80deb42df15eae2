package kz.robotbailiff.service.portal;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.docket.OneTimeCodes;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;

/// A code by SMS, to the number that the state has on record and that no page ever shows.
///
/// A code belongs to the visit that asked for it, is good for ten minutes and five tries, and a
/// later one does not end it. How many go out is limited by case, so that nobody is flooded.
final class StepUp {

    /// How long a code is good for.
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int TRIES = 5;
    private static final int DIGITS = 6;
    private static final String KEEP = Sql.of(StepUp.class, "keep_code");
    private static final String TRY = Sql.of(StepUp.class, "try_code");

    private final Db db;
    private final Post post;
    private final Attempts attempts;

    StepUp(Db db, Post post, Attempts attempts) {
        this.db = db;
        this.post = post;
        this.attempts = attempts;
    }

    /// What a code is made and sent with.
    record Post(Ids ids, Time time, Tokens tokens, OneTimeCodes sender) {}

    /// What came of asking for a code.
    enum Asked {
        SENT,
        NO_PHONE,
        NOT_NOW,
        TOO_MANY
    }

    /// Sends a code for this visit.
    Asked ask(Visit visit, Language language) {
        if (attempts.codesAreMany(visit.number())) {
            return Asked.TOO_MANY;
        }
        var code = post.tokens().digits(DIGITS);
        var sent = post.sender().send(visit.file(), code, language);
        if (sent == OneTimeCodes.Sending.SENT) {
            attempts.codeSent(visit.number());
            db.transact(connection -> keep(connection, visit, code));
        }
        return Asked.valueOf(sent.name());
    }

    /// Whether this is one of the visit's codes; each look is a try for all of them.
    boolean fits(Visit visit, String code) {
        var given = Tokens.hash(code);
        return db.transact(connection -> {
            boolean fits = false;
            try (var update = connection.prepareStatement(TRY)) {
                update.setBytes(1, Tokens.hash(visit.secret()));
                update.setObject(2, now());
                update.setInt(3, TRIES);
                try (var rows = update.executeQuery()) {
                    while (rows.next()) {
                        fits |= MessageDigest.isEqual(given, rows.getBytes(1));
                    }
                }
            }
            return fits;
        });
    }

    private int keep(Connection connection, Visit visit, String code) throws SQLException {
        try (var insert = connection.prepareStatement(KEEP)) {
            insert.setLong(1, post.ids().next());
            insert.setBytes(2, Tokens.hash(visit.secret()));
            insert.setBytes(3, Tokens.hash(code));
            insert.setObject(4, now().plus(LIFE));
            return insert.executeUpdate();
        }
    }

    private OffsetDateTime now() {
        return post.time().now().atOffset(ZoneOffset.UTC);
    }
}

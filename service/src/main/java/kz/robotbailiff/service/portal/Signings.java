package kz.robotbailiff.service.portal;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Texts;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;
import org.jspecify.annotations.Nullable;

/// Applications that wait for a signature on a telephone. Each has an address of its own that only
/// the page of the visit shows, for a quarter of an hour.
final class Signings {

    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final int TOKEN = 22;
    private static final String BEGIN = Sql.of(Signings.class, "begin_signing");
    private static final String FIND = Sql.of(Signings.class, "find_signing");
    private static final String END = Sql.of(Signings.class, "end_signing");

    private final Db db;
    private final Time time;
    private final URI address;
    private final Texts texts = Texts.of("portal");

    Signings(Db db, Time time, URI address) {
        this.db = db;
        this.time = time;
        this.address = address;
    }

    /// One application.
    ///
    /// @param iin whose signature it waits for
    record Waiting(
            long file,
            String number,
            String iin,
            String content,
            Instant until,
            @Nullable Instant signedAt) {

        boolean isSigned() {
            return signedAt != null;
        }
    }

    /// Writes the application out, for the visit that asked for it.
    void begin(Visit visit, CaseFile file, Language language) {
        var phrases = texts.in(language == Language.EN ? Language.KK : language);
        var text = phrases.say("application.text", "no", file.number(), "name", file.fullName());
        db.transact(connection -> {
            try (var insert = connection.prepareStatement(BEGIN)) {
                insert.setBytes(1, Tokens.hash(token(visit)));
                insert.setLong(2, visit.file());
                insert.setString(3, text);
                insert.setObject(4, at(time.now().plus(LIFE)));
                return insert.executeUpdate();
            }
        });
    }

    /// The application of a visit.
    Optional<Waiting> of(Visit visit) {
        return find(token(visit));
    }

    /// The application under an address, while it lasts.
    Optional<Waiting> find(String token) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                select.setBytes(1, Tokens.hash(token));
                select.setObject(2, at(time.now()));
                try (var rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(waiting(rows)) : Optional.empty();
                }
            }
        });
    }

    /// It is signed; false where it was signed before.
    boolean end(String token) {
        return db.transact(connection -> {
            try (var update = connection.prepareStatement(END)) {
                update.setObject(1, at(time.now()));
                update.setBytes(2, Tokens.hash(token));
                return update.executeUpdate() == 1;
            }
        });
    }

    /// What the code on the page says.
    String code(Visit visit) {
        return "mobileSign:" + api(token(visit));
    }

    /// The same as a link, for whoever has the page on the very telephone.
    String app(Visit visit) {
        var link = URLEncoder.encode(api(token(visit)), StandardCharsets.UTF_8);
        return "https://m.egov.kz/mobileSign/?link="
                + link
                + "&isi=1476128386&ibi=kz.egov.mobile&apn=kz.mobile.mgov";
    }

    /// Where the telephone asks what there is to sign.
    String api(String token) {
        return address + "/ms/" + token;
    }

    /// What the telephone shows when it fetches the document.
    static String bearer(String token) {
        return derived("bearer:" + token);
    }

    private static String token(Visit visit) {
        return derived("sign:" + visit.secret() + ":" + visit.file());
    }

    private static String derived(String what) {
        var hash = Base64.getUrlEncoder().withoutPadding().encodeToString(Tokens.hash(what));
        return hash.substring(0, TOKEN);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        var signed = row.getTimestamp("signed_at");
        return new Waiting(
                row.getLong("file"),
                row.getString("number"),
                row.getString("iin"),
                row.getString("content"),
                row.getTimestamp("expires_at").toInstant(),
                signed == null ? null : signed.toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}

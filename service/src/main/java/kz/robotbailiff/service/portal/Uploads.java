package kz.robotbailiff.service.portal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.robotbailiff.service.docket.Enclosures;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import kz.robotbailiff.service.platform.Tokens;
import org.jspecify.annotations.Nullable;

/// Keeps what debtors enclose, lines and bytes apart, and never under a name that they gave.
final class Uploads implements Enclosures {

    private static final String KEEP = Sql.of(Uploads.class, "keep_upload");
    private static final String KEEP_CONTENT = Sql.of(Uploads.class, "keep_upload_content");
    private static final String READ = Sql.of(Uploads.class, "read_uploads");
    private static final String CONTENT = Sql.of(Uploads.class, "read_upload");

    private final Db db;
    private final Ids ids;
    private final Time time;

    Uploads(Db db, Ids ids, Time time) {
        this.db = db;
        this.ids = ids;
        this.time = time;
    }

    /// Something to keep.
    ///
    /// @param signature a detached signature over the bytes, where it was signed electronically
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Sent(String purpose, String type, byte[] bytes, byte @Nullable [] signature) {}

    /// Keeps it for a file by itself.
    void keep(long file, Sent sent) {
        db.transact(connection -> {
            keep(connection, file, sent);
            return file;
        });
    }

    /// Keeps it for a file in a transaction that does more.
    void keep(Connection connection, long file, Sent sent) throws SQLException {
        long id = ids.next();
        try (var insert = connection.prepareStatement(KEEP)) {
            insert.setLong(1, id);
            insert.setLong(2, file);
            insert.setString(3, sent.purpose());
            insert.setString(4, sent.type());
            insert.setLong(5, sent.bytes().length);
            insert.setBytes(6, Tokens.sha256(sent.bytes()));
            insert.setString(7, sent.signature() == null ? null : "eGov Mobile");
            insert.setObject(8, time.now().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
        try (var insert = connection.prepareStatement(KEEP_CONTENT)) {
            insert.setLong(1, id);
            insert.setBytes(2, sent.bytes());
            insert.setBytes(3, sent.signature());
            insert.executeUpdate();
        }
    }

    @Override
    public List<Enclosure> of(long file) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(READ)) {
                select.setLong(1, file);
                try (var rows = select.executeQuery()) {
                    var lines = new ArrayList<Enclosure>();
                    while (rows.next()) {
                        lines.add(line(rows));
                    }
                    return lines;
                }
            }
        });
    }

    @Override
    public Optional<Content> content(long file, long enclosure) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(CONTENT)) {
                select.setLong(1, file);
                select.setLong(2, enclosure);
                try (var rows = select.executeQuery()) {
                    return rows.next()
                            ? Optional.of(new Content(rows.getString(1), rows.getBytes(2)))
                            : Optional.empty();
                }
            }
        });
    }

    private static Enclosure line(ResultSet row) throws SQLException {
        return new Enclosure(
                row.getLong("id"),
                row.getString("purpose"),
                row.getString("type"),
                row.getLong("size"),
                row.getString("signer"),
                row.getTimestamp("at").toInstant());
    }
}

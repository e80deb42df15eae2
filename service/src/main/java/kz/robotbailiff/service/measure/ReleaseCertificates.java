package kz.robotbailiff.service.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import kz.robotbailiff.service.docket.Releases;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Writes and signs certificates of release from the room's own tables, whenever one is asked for.
final class ReleaseCertificates implements Releases {

    private static final String READ = Sql.of(ReleaseCertificates.class, "read_releases");

    private final JsonMapper json = JsonMapper.builder().build();
    private final Db db;
    private final Time time;
    private final OrderSeal seal;

    ReleaseCertificates(Db db, Time time, OrderSeal seal) {
        this.db = db;
        this.time = time;
        this.seal = seal;
    }

    @Override
    public Certificate of(long file) {
        var lines = new ArrayList<Line>();
        var data = new TreeMap<String, Object>();
        var measures = new ArrayList<Map<String, String>>();
        db.read(connection -> {
            try (var select = connection.prepareStatement(READ)) {
                new Columns(connection, select).number(file);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        data.put("proceeding", String.valueOf(rows.getString("number")));
                        if (rows.getString("kind") != null) {
                            var line = line(rows);
                            lines.add(line);
                            measures.add(said(line, rows.getString("partner")));
                        }
                    }
                }
            }
            return lines.size();
        });
        data.put("issuedAt", time.now().toString());
        data.put("measures", measures);
        var text = json.writeValueAsString(data);
        return new Certificate(lines, text, signature(text), fingerprint());
    }

    private static Line line(ResultSet row) throws SQLException {
        var name =
                new Name(
                        row.getString("name_kk"),
                        row.getString("name_ru"),
                        row.getString("name_en"));
        var ordered = row.getObject("lift_ordered_at", OffsetDateTime.class).toInstant();
        var confirmed = row.getObject("lift_confirmed_at", OffsetDateTime.class);
        return new Line(row.getString("kind"), name, ordered, instant(confirmed));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static Map<String, String> said(Line line, String partner) {
        var said = new TreeMap<String, String>();
        said.put("measure", line.kind());
        said.put("partner", partner);
        said.put("releaseOrderedAt", line.orderedAt().toString());
        if (line.confirmedAt() != null) {
            said.put("releaseConfirmedAt", line.confirmedAt().toString());
        }
        return said;
    }

    private String signature(String text) {
        try {
            var kind = seal.key().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
            var signature = Signature.getInstance(kind);
            signature.initSign(seal.key());
            signature.update(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the organisation's key does not sign", e);
        }
    }

    private String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(seal.certificate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

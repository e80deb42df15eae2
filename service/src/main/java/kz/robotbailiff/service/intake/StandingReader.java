package kz.robotbailiff.service.intake;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.core.law.Finding;
import kz.robotbailiff.service.docket.GroundsCode;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// Reads what stands under many keys with one statement.
final class StandingReader {

    private static final String READ = Sql.of(StandingReader.class, "read_standing");

    Map<Key, List<Standing>> read(Connection connection, Collection<Key> keys) throws SQLException {
        if (keys.isEmpty()) {
            return Map.of();
        }
        try (var select = connection.prepareStatement(READ)) {
            new Columns(connection, select)
                    .texts(keys.stream().map(Key::authority).toList())
                    .texts(keys.stream().map(Key::number).toList());
            var standings = new ArrayList<Standing>(keys.size());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    standings.add(standing(rows));
                }
            }
            return Documents.grouped(standings);
        }
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                new Key(row.getString("authority"), row.getString("number")),
                row.getInt("presentation"),
                Source.valueOf(row.getString("source").toUpperCase(Locale.ROOT)),
                new Digest(row.getBytes("digest")),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                correctable(row.getString("grounds")),
                row.getBoolean("opened"));
    }

    /// A document that was returned may come again if every ground can be corrected.
    private static boolean correctable(@Nullable String grounds) {
        return grounds != null
                && GroundsCode.decode(grounds).failed().stream().allMatch(Finding::correctable);
    }
}

package kz.robotbailiff.service.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Finds the files that stand under an authority's keys, as far as they are the client's own.
final class Files {

    private static final String FIND = Sql.of(Files.class, "find_files");

    private Files() {}

    /// A file and whether the robot has examined its document.
    record Found(long id, boolean examined) {}

    /// The latest presentation of each key that the client's source presented.
    static Map<Key, Found> find(Connection connection, Client client, Collection<Key> keys)
            throws SQLException {
        try (var select = connection.prepareStatement(FIND)) {
            new Columns(connection, select)
                    .texts(keys.stream().map(Key::authority).toList())
                    .texts(keys.stream().map(Key::number).toList())
                    .text(client.source().name().toLowerCase(Locale.ROOT));
            var found = new HashMap<Key, Found>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            new Key(rows.getString("authority"), rows.getString("number")),
                            new Found(rows.getLong("id"), rows.getBoolean("examined")));
                }
            }
            return found;
        }
    }
}

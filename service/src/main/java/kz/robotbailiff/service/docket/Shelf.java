package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.robotbailiff.service.platform.Columns;

/// A room's part in putting closed files away: which of them still wait for something there, and
/// the statement that packs a room's own rows of them, by the chunks that `v_archived` tells.
///
/// @param waiting selects from an array of files those that must stay at hand
/// @param pack moves the rows of an array of files; empty for a room that keeps its rows
public record Shelf(String waiting, Optional<String> pack) {

    /// The part of a room that keeps its rows where they are.
    public static Shelf keeping(String waiting) {
        return new Shelf(waiting, Optional.empty());
    }

    /// Those of the files for which this room still waits.
    Set<Long> waiting(Connection transaction, List<Long> files) throws SQLException {
        try (var select = transaction.prepareStatement(waiting)) {
            new Columns(transaction, select).longs(files);
            var found = new HashSet<Long>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
            }
            return found;
        }
    }

    /// Moves what the room has of these files.
    void pack(Connection transaction, List<Long> files) throws SQLException {
        if (pack.isPresent()) {
            try (var move = transaction.prepareStatement(pack.get())) {
                new Columns(transaction, move).longs(files);
                move.executeUpdate();
            }
        }
    }
}

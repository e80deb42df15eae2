package kz.robotbailiff.service.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// One line of a file in the debtor register or the notarial system, put or taken away.
///
/// @param id the act's id, which is the entry's id on the wire
/// @param upon the entry that this one takes away
record Entry(
        long id,
        long file,
        EntryKind kind,
        @Nullable Long upon,
        @Nullable String reason,
        boolean confirmed) {

    static Entry of(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getLong("file"),
                EntryKind.ofCode(row.getString("kind")),
                null,
                row.getString("reason"),
                row.getBoolean("confirmed"));
    }

    Entry upon(@Nullable Long taken) {
        return new Entry(id, file, kind, taken, reason, confirmed);
    }
}

package kz.robotbailiff.service.console;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// What staff did, written down in the transaction in which they did it.
final class Diary {

    private static final String NOTE = Sql.of(Diary.class, "note_deed");
    private static final int FILE = 6;

    private final Ids ids;
    private final Time time;

    Diary(Ids ids, Time time) {
        this.ids = ids;
        this.time = time;
    }

    /// Notes one deed.
    ///
    /// @param kind see the bundle, keys `deed.<kind>`
    /// @return the id under which the deed is kept
    long note(Connection transaction, Staff staff, String kind, @Nullable Long file, String reason)
            throws SQLException {
        long id = ids.next();
        try (var insert = transaction.prepareStatement(NOTE)) {
            new Columns(transaction, insert)
                    .number(id)
                    .time(time.now())
                    .text(staff.login())
                    .text(staff.role())
                    .text(kind);
            if (file == null) {
                insert.setNull(FILE, Types.BIGINT);
            } else {
                insert.setLong(FILE, file);
            }
            insert.setString(FILE + 1, reason);
            insert.executeUpdate();
        }
        return id;
    }
}

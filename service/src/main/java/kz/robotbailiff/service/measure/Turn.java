package kz.robotbailiff.service.measure;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Whose turn it is where banks are asked one after another; all zero where all are asked at once.
///
/// @param later bits of the banks that have not been asked yet
/// @param passed bits of those that were silent for so long that the next one was asked
/// @param enough whether the debt is held, so that nobody else is needed
record Turn(long later, long passed, boolean enough) {

    /// All banks at once.
    static final Turn NONE = new Turn(0, 0, false);

    static Turn of(ResultSet row) throws SQLException {
        return new Turn(row.getLong("later"), row.getLong("passed"), row.getBoolean("enough"));
    }

    Turn after(long bank) {
        return new Turn(later & ~bank, passed, enough);
    }

    Turn passing(long silent) {
        return new Turn(later, passed | silent, enough);
    }

    /// Nobody else is asked.
    Turn over(boolean isEnough) {
        return new Turn(0, passed, isEnough);
    }
}

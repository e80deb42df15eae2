package kz.robotbailiff.service.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;

/// A bank that found an account of the debtor.
///
/// @param seized held now, as the bank reported
/// @param cap the most it was told to hold, where that was lowered
/// @param seq number of its last execution report
record Account(long file, int bank, Tenge seized, @Nullable Tenge cap, int seq) {

    static Account of(ResultSet row) throws SQLException {
        var cap = row.getObject("cap", Long.class);
        return new Account(
                row.getLong("file"),
                row.getInt("bank"),
                Tenge.ofTiyn(row.getLong("seized")),
                cap == null ? null : Tenge.ofTiyn(cap),
                row.getInt("seq"));
    }

    /// What it holds once it has done all that it was told.
    Tenge held() {
        return cap == null ? seized : seized.min(cap);
    }

    Account cappedAt(Tenge most) {
        return new Account(file, bank, seized, most, seq);
    }

    long bit() {
        return 1L << bank;
    }
}

package kz.robotbailiff.service.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;

/// A bank that found an account of the debtor.
///
/// @param seized held now, as the bank reported
/// @param barred the part of it that the law protects, and that is to be released
/// @param cap the most it was told to hold, where that was lowered
/// @param collected what collection orders debited of it
/// @param seq number of its last execution report
record Account(
        long file,
        int bank,
        Tenge seized,
        Tenge barred,
        @Nullable Tenge cap,
        Tenge collected,
        int seq) {

    static Account of(ResultSet row) throws SQLException {
        var cap = row.getObject("cap", Long.class);
        return new Account(
                row.getLong("file"),
                row.getInt("bank"),
                Tenge.ofTiyn(row.getLong("seized")),
                Tenge.ofTiyn(row.getLong("barred")),
                cap == null ? null : Tenge.ofTiyn(cap),
                Tenge.ofTiyn(row.getLong("collected")),
                row.getInt("seq"));
    }

    /// What it holds once it has done all that it was told.
    Tenge held() {
        return cap == null ? seized : seized.min(cap);
    }

    /// What it may hold at all.
    Tenge lawful() {
        var lawful = seized.minus(barred);
        return cap == null ? lawful : lawful.min(cap);
    }

    Account cappedAt(Tenge most) {
        return new Account(file, bank, seized, barred, most, collected, seq);
    }

    long bit() {
        return 1L << bank;
    }
}

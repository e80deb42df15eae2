package kz.robotbailiff.service.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import kz.robotbailiff.core.money.Tenge;

/// What one bank is told by one order: the most it may hold or debit, and what it has done of it.
///
/// @param upon the order's id
record Part(long upon, int bank, Tenge most, Tenge done) {

    static Part of(long upon, Share share) {
        return new Part(upon, share.bank(), share.sum(), Tenge.ZERO);
    }

    static Part of(ResultSet row) throws SQLException {
        return new Part(
                row.getLong("upon"),
                row.getInt("bank"),
                Tenge.ofTiyn(row.getLong("most")),
                Tenge.ofTiyn(row.getLong("done")));
    }

    /// What it may still debit.
    Tenge open() {
        return most.exceeds(done) ? most.minus(done) : Tenge.ZERO;
    }

    Part lowered(Tenge less) {
        return new Part(upon, bank, less, done);
    }

    long bit() {
        return 1L << bank;
    }
}

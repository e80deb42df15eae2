package kz.robotbailiff.service.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import kz.robotbailiff.core.money.Tenge;

/// What one bank is told by one order: the most it may hold or debit, and what it has done of it.
///
/// @param upon the order's id
/// @param orderedAt when the bank was told
record Part(long upon, int bank, Tenge most, Tenge done, Instant orderedAt) {

    static Part of(long upon, Share share, Instant now) {
        return new Part(upon, share.bank(), share.sum(), Tenge.ZERO, now);
    }

    static Part of(ResultSet row) throws SQLException {
        return new Part(
                row.getLong("upon"),
                row.getInt("bank"),
                Tenge.ofTiyn(row.getLong("most")),
                Tenge.ofTiyn(row.getLong("done")),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant());
    }

    /// What it may still debit.
    Tenge open() {
        return most.exceeds(done) ? most.minus(done) : Tenge.ZERO;
    }

    Part lowered(Tenge less) {
        return new Part(upon, bank, less, done, orderedAt);
    }

    long bit() {
        return 1L << bank;
    }
}

package kz.robotbailiff.service.platform;

import java.sql.SQLException;

/// The database did not do what it was asked; nothing of the transaction stands.
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super(cause);
    }

    /// The five-character code of the SQL standard, or an empty text.
    public String state() {
        var cause = getCause() instanceof SQLException sql ? sql.getSQLState() : null;
        return cause == null ? "" : cause;
    }

    /// Whether the data itself is at fault (a broken constraint, a bad value), not the connection.
    public boolean isDataFault() {
        return state().startsWith("22") || state().startsWith("23");
    }
}

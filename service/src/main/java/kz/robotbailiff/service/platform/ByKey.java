package kz.robotbailiff.service.platform;

import java.sql.Connection;
import java.sql.SQLException;

/// How a transaction over many rows finds them: each by its key.
///
/// A plan made while a table was small reads it whole, and is kept while the table grows; this
/// holds the planner to the indexes for one transaction.
public final class ByKey {

    private static final String GO = Sql.of(ByKey.class, "by_key");

    private ByKey() {}

    /// From here to the end of the transaction.
    public static void go(Connection transaction) throws SQLException {
        try (var set = transaction.prepareStatement(GO)) {
            set.executeQuery().close();
        }
    }
}

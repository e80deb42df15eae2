package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/// Where a refusal in writing goes that a debtor hands in on their page: the console's work list.
public interface WrittenRefusals {

    /// Registers the application of today; one that waits for its answer already stays the one.
    ///
    /// @return the last day on which it is answered in time
    LocalDate register(Connection transaction, long file) throws SQLException;
}

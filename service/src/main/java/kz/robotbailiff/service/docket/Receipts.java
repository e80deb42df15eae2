package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Takes in money that reached the cash control account by another room's wire.
///
/// The payment room keeps the book and implements it; the measure room calls it with what banks
/// debited by collection orders, in the very transaction in which it keeps their reports.
public interface Receipts {

    /// Books money with a fixed number of statements; the same transaction told twice counts once.
    void received(Connection transaction, List<Incoming> money) throws SQLException;
}

package kz.robotbailiff.service.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Reads and writes `bank_account`, a whole tray at a time.
final class AccountRows {

    private static final String READ = Sql.of(AccountRows.class, "read_accounts");
    private static final String LOWER = Sql.of(AccountRows.class, "lower_caps");

    private AccountRows() {}

    /// The accounts found for these files, locked until the transaction ends.
    static List<Account> ofFiles(Connection transaction, List<Long> files) throws SQLException {
        var accounts = new ArrayList<Account>();
        try (var select = transaction.prepareStatement(READ)) {
            new Columns(transaction, select).longs(files);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    accounts.add(Account.of(rows));
                }
            }
        }
        return accounts;
    }

    static void lower(Connection transaction, List<Account> accounts) throws SQLException {
        if (accounts.isEmpty()) {
            return;
        }
        try (var update = transaction.prepareStatement(LOWER)) {
            new Columns(transaction, update)
                    .longs(accounts.stream().map(Account::file).toList())
                    .longs(accounts.stream().map(each -> (long) each.bank()).toList())
                    .longs(accounts.stream().map(each -> Columns.tiyn(each.cap())).toList());
            update.executeUpdate();
        }
    }
}

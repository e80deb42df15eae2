package kz.robotbailiff.service.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;

/// Reads and writes `bank_account`, a whole tray at a time.
final class AccountRows {

    private static final String READ = Sql.of(AccountRows.class, "read_accounts");
    private static final String KNOWN = Sql.of(AccountRows.class, "find_banks_known");
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

    /// The banks that told of an account of the debtor, in whatever file of theirs, by file.
    static Map<Long, Set<Integer>> banksKnown(Connection connection, List<Long> files)
            throws SQLException {
        var known = new HashMap<Long, Set<Integer>>();
        try (var select = connection.prepareStatement(KNOWN)) {
            new Columns(connection, select).longs(files);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    known.computeIfAbsent(rows.getLong("file"), _ -> new HashSet<>())
                            .add(rows.getInt("bank"));
                }
            }
        }
        return known;
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

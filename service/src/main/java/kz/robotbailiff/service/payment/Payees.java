package kz.robotbailiff.service.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import org.jspecify.annotations.Nullable;

/// Finds the account to which money of a file goes: the claimant's from the document, the private
/// bailiff's from the hand-over, a provider's from the settings.
final class Payees {

    private static final String CLAIMANTS = Sql.of(Payees.class, "read_payees");
    private static final String BAILIFFS = Sql.of(Payees.class, "read_bailiffs");

    private final PaymentSettings settings;

    Payees(PaymentSettings settings) {
        this.settings = settings;
    }

    Map<Long, Payee> claimants(Connection connection, Collection<Long> files) throws SQLException {
        return read(connection, CLAIMANTS, files);
    }

    Map<Long, Payee> bailiffs(Connection connection, Collection<Long> files) throws SQLException {
        return read(connection, BAILIFFS, files);
    }

    /// A provider's own account, for its payers' money; null where the treasury knows it itself.
    @Nullable Payee provider(String name) {
        var agent = settings.agents().get(name);
        if (agent == null) {
            return null;
        }
        var iik = agent.iik();
        var bik = agent.bik();
        return iik == null || bik == null ? null : new Payee(iik, bik, null, null, null, null);
    }

    private static Map<Long, Payee> read(Connection connection, String sql, Collection<Long> files)
            throws SQLException {
        var payees = new HashMap<Long, Payee>();
        try (var select = connection.prepareStatement(sql)) {
            new Columns(connection, select).longs(List.copyOf(files));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var iik = rows.getString("iik");
                    var bik = rows.getString("bik");
                    if (iik != null && bik != null) {
                        payees.put(
                                rows.getLong("file"),
                                new Payee(
                                        iik,
                                        bik,
                                        rows.getString("kbe"),
                                        rows.getString("knp"),
                                        rows.getString("kbk"),
                                        rows.getString("bin")));
                    }
                }
            }
        }
        return payees;
    }
}

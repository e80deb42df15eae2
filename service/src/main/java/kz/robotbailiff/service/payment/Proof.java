package kz.robotbailiff.service.payment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;

/// Proves the book from its postings alone: every movement adds up to zero, every receipt is posted
/// whole, what is kept beside agrees, nothing is below zero, and every order has its money.
public final class Proof {

    private static final String PROOF = Sql.of(Proof.class, "proof");
    private static final String BALANCES = Sql.of(Proof.class, "balances");

    private final Db db;

    public Proof(Db db) {
        this.db = db;
    }

    /// A place where the book contradicts itself; sums in tiyn.
    public record Fault(String what, long id, long found, long expected) {}

    /// Every contradiction; an empty list is the proof.
    public List<Fault> faults() {
        return db.read(connection -> {
            var faults = new ArrayList<Fault>();
            try (var select = connection.prepareStatement(PROOF);
                    var rows = select.executeQuery()) {
                while (rows.next()) {
                    faults.add(
                            new Fault(
                                    rows.getString("what"),
                                    rows.getLong("id"),
                                    rows.getLong("found"),
                                    rows.getLong("expected")));
                }
            }
            return faults;
        });
    }

    /// The balance of every account in tiyn; together they are zero.
    public Map<String, Long> balances() {
        return db.read(connection -> {
            var balances = new LinkedHashMap<String, Long>();
            try (var select = connection.prepareStatement(BALANCES);
                    var rows = select.executeQuery()) {
                while (rows.next()) {
                    balances.put(rows.getString(1), rows.getLong(2));
                }
            }
            return balances;
        });
    }
}

package kz.robotbailiff.service.policy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.law.LawBook;
import kz.robotbailiff.core.simulation.Policy;
import kz.robotbailiff.core.simulation.PolicyRefused;
import kz.robotbailiff.core.simulation.Report;
import kz.robotbailiff.core.simulation.Simulation;
import kz.robotbailiff.service.docket.Caseload;
import kz.robotbailiff.service.docket.Regions;
import kz.robotbailiff.service.docket.Sheet;
import kz.robotbailiff.service.docket.Simulations;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;

/// Runs a policy over the record in one reading transaction, one at a time.
public final class Simulator implements Simulations {

    private static final String ROSTER = Sql.of(Simulator.class, "read_roster");

    private final Db db;
    private final LawBook book;
    private final Caseload caseload;
    private final Semaphore one = new Semaphore(1);

    public Simulator(Db db, LawBook book, Caseload caseload) {
        this.db = db;
        this.book = book;
        this.caseload = caseload;
    }

    @Override
    public Report run(Policy policy) {
        policy.check(book, Regions.ALL);
        if (!one.tryAcquire()) {
            throw new PolicyRefused("busy");
        }
        try {
            return db.transact(connection -> simulate(connection, policy));
        } finally {
            one.release();
        }
    }

    @Override
    public Sheet sheet(Report report, Language language) {
        return new Sheets(report, language).sheet();
    }

    @Override
    public String json(Report report) {
        return new ReportJson(report).text();
    }

    @Override
    public String why(PolicyRefused refused, Language language) {
        return Sheets.why(refused, language);
    }

    /// All statements see the record as it was at one moment.
    private Report simulate(Connection connection, Policy policy) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        var asOf =
                caseload.asOf(connection)
                        .orElseThrow(() ->
                                new PolicyRefused(
                                        "record.empty", "from", policy.from(), "to", policy.to()));
        var laws = caseload.laws(connection, policy.from(), policy.to());
        var simulation =
                new Simulation(policy, book, day -> Objects.requireNonNull(laws.get(day)), asOf);
        caseload.read(connection, policy.from(), policy.to(), simulation::add);
        return simulation.report(roster(connection));
    }

    private static Map<Integer, Integer> roster(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(ROSTER);
                var row = select.executeQuery()) {
            var roster = new HashMap<Integer, Integer>();
            while (row.next()) {
                roster.put(row.getInt("region"), row.getInt("bailiffs"));
            }
            return roster;
        }
    }
}

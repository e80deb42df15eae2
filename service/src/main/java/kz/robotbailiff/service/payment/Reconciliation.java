package kz.robotbailiff.service.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.robotbailiff.service.payment.RegisterReader.Line;
import kz.robotbailiff.service.payment.RegisterReader.Nonsense;
import kz.robotbailiff.service.payment.RegisterReader.Register;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Holds each agent's register of a day against our book, both ways, daily and on demand.
///
/// What is missing here is booked by its id. What is missing there is held, and its agent is asked
/// about it. Another sum is an incident. An agent that is silent or talks nonsense stops only
/// itself, and is asked again.
final class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final String COMPARE = Sql.of(Reconciliation.class, "compare_register");
    private static final String WRITE = Sql.of(Reconciliation.class, "write_reconciliation");
    private static final String DONE = Sql.of(Reconciliation.class, "reconciled_days");
    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final Db db;
    private final Ids ids;
    private final Time time;
    private final AgentLine line;
    private final Mending mending;

    Reconciliation(Db db, Ids ids, Time time, AgentLine line, Mending mending) {
        this.db = db;
        this.ids = ids;
        this.time = time;
        this.line = line;
        this.mending = mending;
    }

    /// What came of one register.
    ///
    /// @param outcome agrees, mended, incident, nonsense or silent
    record Result(String outcome, int lines, Differences found, @Nullable String reason) {}

    /// A difference between a register and the book.
    record Difference(String kind, int place, long receipt, String transaction) {}

    /// The differences, by kind.
    record Differences(List<Difference> all) {

        List<Difference> of(String kind) {
            return all.stream().filter(d -> d.kind().equals(kind)).toList();
        }

        int count(String kind) {
            return of(kind).size();
        }
    }

    /// One beat: yesterday, for every agent with whom it is not settled yet; and open questions.
    void beat() {
        var yesterday = time.today().minusDays(1);
        for (var agent : line.asked()) {
            try {
                if (!isSettled(agent, yesterday)) {
                    reconcile(agent, yesterday);
                }
                mending.askAgain(agent);
            } catch (RuntimeException e) {
                LOG.warn("the register of {} waits", agent, e);
            }
        }
    }

    /// On demand: yesterday and today, whatever was found before.
    void now() {
        var today = time.today();
        for (var agent : line.asked()) {
            try {
                reconcile(agent, today.minusDays(1));
                reconcile(agent, today);
            } catch (RuntimeException e) {
                LOG.warn("the register of {} waits", agent, e);
            }
        }
    }

    /// Whether a day is settled, or was tried so lately that it can wait.
    boolean isSettled(String agent, LocalDate day) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(DONE)) {
                new Columns(connection, select).text(agent).date(day).time(time.now().minus(AGAIN));
                try (var rows = select.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    Result reconcile(String agent, LocalDate day) {
        var result = compared(agent, day);
        keep(agent, day, result);
        return result;
    }

    /// Keeps what came of a day, for the console.
    void keep(String agent, LocalDate day, Result result) {
        db.alone(connection -> write(connection, agent, day, result));
        LOG.info("register of {} for {}: {}", agent, day, result.outcome());
    }

    private Result compared(String agent, LocalDate day) {
        try {
            return switch (RegisterReader.read(line.register(agent, day))) {
                case Register register -> mended(agent, day, register);
                case Nonsense(var place) -> {
                    mending.distrust(agent, "register_nonsense");
                    yield result("nonsense", "line " + place);
                }
            };
        } catch (Wire.Silence e) {
            mending.distrust(agent, "register_silent");
            return result("silent", e.why());
        }
    }

    private static Result result(String outcome, @Nullable String reason) {
        return new Result(outcome, 0, new Differences(List.of()), reason);
    }

    private Result mended(String agent, LocalDate day, Register register) {
        mending.trust(agent, "register_nonsense", "register_silent");
        var found = db.read(connection -> differences(connection, agent, day, register.lines()));
        mending.mend(agent, register.lines(), found);
        boolean incident = found.count("other_sum") + found.count("missing_there") > 0;
        var outcome = found.all().isEmpty() ? "agrees" : incident ? "incident" : "mended";
        return new Result(outcome, register.lines().size(), found, null);
    }

    private static Differences differences(
            Connection connection, String agent, LocalDate day, List<Line> lines)
            throws SQLException {
        try (var select = connection.prepareStatement(COMPARE)) {
            new Columns(connection, select)
                    .text(agent)
                    .time(Time.startOf(day))
                    .time(Time.startOf(day.plusDays(1)))
                    .texts(lines.stream().map(Line::transaction).toList())
                    .longs(lines.stream().map(l -> l.sum().tiyn()).toList())
                    .booleans(lines.stream().map(Line::cancelled).toList());
            var all = new ArrayList<Difference>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    all.add(
                            new Difference(
                                    rows.getString("kind"),
                                    rows.getInt("place") - 1,
                                    rows.getLong("receipt"),
                                    rows.getString("transaction")));
                }
            }
            return new Differences(List.copyOf(all));
        }
    }

    private int write(Connection connection, String agent, LocalDate day, Result result)
            throws SQLException {
        var found = result.found();
        try (var insert = connection.prepareStatement(WRITE)) {
            new Columns(connection, insert)
                    .number(ids.next())
                    .text(agent)
                    .date(day)
                    .time(time.now())
                    .text(result.outcome())
                    .number(result.lines())
                    .number(found.count("missing_here"))
                    .number(found.count("missing_there"))
                    .number(found.count("other_sum"))
                    .number(found.count("cancelled"))
                    .text(result.reason());
            return insert.executeUpdate();
        }
    }
}

package kz.robotbailiff.service.payment;

import java.util.List;
import kz.robotbailiff.service.payment.Reconciliation.Difference;
import kz.robotbailiff.service.payment.Reconciliation.Differences;
import kz.robotbailiff.service.payment.RegisterReader.Line;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does what each difference between a register and the book asks for.
final class Mending {

    private static final Logger LOG = LoggerFactory.getLogger(Mending.class);
    private static final String HOLD = Sql.of(Mending.class, "hold_receipts");
    private static final String END = Sql.of(Mending.class, "end_hold");
    private static final String HELD = Sql.of(Mending.class, "held_receipts");
    private static final String MISSING = "missing_there";

    private final Db db;
    private final Time time;
    private final OnlinePayments.Hands hands;
    private final AgentLine line;
    private final Alarms alarms;

    Mending(Db db, Time time, OnlinePayments.Hands hands, AgentLine line, Alarms alarms) {
        this.db = db;
        this.time = time;
        this.hands = hands;
        this.line = line;
        this.alarms = alarms;
    }

    /// The register cannot be had: an alarm stands until it can.
    void distrust(String agent, String kind) {
        alarms.raise(kind, agent, "", null);
    }

    /// It can be had again.
    void trust(String agent, String... kinds) {
        for (var kind : kinds) {
            alarms.end(kind, agent);
        }
    }

    void mend(String agent, List<Line> lines, Differences found) {
        book(agent, lines, found.of("missing_here"));
        found.of("other_sum").forEach(d -> alarms.raise("other_sum", d.receipt()));
        found.of("cancelled").forEach(d -> hands.reversals().reverse(d.receipt()));
        hold(found.of(MISSING));
        askAgain(agent);
    }

    private void book(String agent, List<Line> lines, List<Difference> missing) {
        hands.till()
                .take(
                        missing.stream()
                                .map(d -> lines.get(d.place()))
                                .map(line -> notice(agent, line))
                                .toList());
    }

    private static Notice notice(String agent, Line line) {
        return Notice.forAccount(
                        agent, line.transaction(), line.account(), line.sum(), line.happenedAt())
                .by(Channel.TERMINAL);
    }

    private void hold(List<Difference> missing) {
        if (missing.isEmpty()) {
            return;
        }
        var receipts = missing.stream().map(Difference::receipt).toList();
        db.alone(connection -> {
            try (var insert = connection.prepareStatement(HOLD)) {
                new Columns(connection, insert).longs(receipts).time(time.now());
                return insert.executeUpdate();
            }
        });
        receipts.forEach(receipt -> alarms.raise(MISSING, receipt));
    }

    /// A receipt that waits for its agent's word.
    private record Waiting(long receipt, String transaction) {}

    /// Asks the agent about everything of its own that is held.
    void askAgain(String agent) {
        for (var one : held(agent)) {
            try {
                answer(one.receipt(), line.payment(agent, one.transaction()));
            } catch (Wire.Silence e) {
                LOG.warn("receipt {} stays held: {}", one.receipt(), e.why());
            }
        }
    }

    private List<Waiting> held(String agent) {
        return db.read(connection -> {
            try (var select = connection.prepareStatement(HELD)) {
                new Columns(connection, select).text(agent);
                var waiting = new java.util.ArrayList<Waiting>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        waiting.add(new Waiting(rows.getLong(1), rows.getString(2)));
                    }
                }
                return waiting;
            }
        });
    }

    /// Paid: it goes on. Cancelled: it goes back, or is a claim where it has left. Anything else
    /// stays held, for an officer to see.
    private void answer(long receipt, AgentPayment said) {
        boolean ended =
                switch (said.state()) {
                    case PAID -> true;
                    case CANCELLED -> isAnswered(hands.reversals().reverse(receipt));
                    case UNFINISHED, UNKNOWN -> false;
                };
        var word = said.state().name().toLowerCase(java.util.Locale.ROOT);
        db.alone(connection -> {
            try (var update = connection.prepareStatement(END)) {
                new Columns(connection, update)
                        .flag(ended)
                        .time(time.now())
                        .text(word)
                        .number(receipt);
                return update.executeUpdate();
            }
        });
        if (ended) {
            alarms.end(MISSING, receipt);
        }
    }

    private static boolean isAnswered(Reversals.Outcome outcome) {
        return outcome != Reversals.Outcome.NOT_YET;
    }
}

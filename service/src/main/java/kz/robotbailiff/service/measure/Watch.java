package kz.robotbailiff.service.measure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Fact.Unanswered.What;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Sql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches over every order until its partner has confirmed it, and raises the alarm when the bound
/// is over: the fact goes to the robot, which puts the file on the officer's work list.
///
/// It looks at the acts themselves, so an order that was never sent, one whose answer was lost and
/// one that was refused are alike: each is told once, and is sent on and on all the same.
public final class Watch {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final String ESCALATE = Sql.of(Watch.class, "escalate");
    private static final String PASSED = Sql.of(Watch.class, "tell_passed");
    private static final String OPEN = Sql.of(Watch.class, "open_releases");

    /// What ends or lessens a measure.
    private static final Set<ActKind> RELEASES =
            Set.of(
                    ActKind.LIFT_SEIZURE,
                    ActKind.LIMIT_SEIZURE,
                    ActKind.RECALL_COLLECTION,
                    ActKind.LIMIT_COLLECTION,
                    ActKind.LIFT_PROHIBITION,
                    ActKind.EXCLUDE_FROM_REGISTER);

    private static final Set<ActKind> MEASURES =
            Set.of(
                    ActKind.ORDER_SEIZURE,
                    ActKind.ORDER_COLLECTION,
                    ActKind.PLACE_PROHIBITION,
                    ActKind.ENTER_REGISTER);

    /// A release is late after an hour, a measure after a day, as banks abroad are given.
    private static final Duration RELEASE_BOUND = Duration.ofMinutes(60);

    private static final Duration MEASURE_BOUND = Duration.ofHours(24);

    private final BankCarrier.Works works;
    private final Facts facts;
    private final Bell bell;
    private final AtomicLong open = new AtomicLong();
    private final AtomicLong oldest = new AtomicLong();
    private final Counter late;

    Watch(BankCarrier.Works works, Facts facts, MeterRegistry meters) {
        this.works = works;
        this.facts = facts;
        this.bell = works.bell();
        meters.gauge("robot.release.open", open);
        meters.gauge("robot.release.oldest.seconds", oldest);
        late = meters.counter("robot.partner.unanswered");
    }

    /// Looks once.
    ///
    /// @return how many orders were found late for the first time
    public int look() {
        var now = works.time().now();
        int found =
                works.db()
                        .transact(transaction ->
                                tell(transaction, RELEASES, What.RELEASE, now, RELEASE_BOUND)
                                        + tell(
                                                transaction,
                                                MEASURES,
                                                What.MEASURE,
                                                now,
                                                MEASURE_BOUND)
                                        + tellPassed(transaction, now));
        if (found > 0) {
            late.increment(found);
            bell.ring();
        }
        measure(now);
        return found;
    }

    private int tell(
            Connection transaction, Set<ActKind> kinds, What what, Instant now, Duration bound)
            throws SQLException {
        var names = kinds.stream().map(ActKind::name).toList();
        try (var insert = transaction.prepareStatement(ESCALATE)) {
            new Columns(transaction, insert)
                    .texts(names)
                    .time(now.minus(bound))
                    .texts(names)
                    .time(now.minus(bound))
                    .time(now);
            return tell(transaction, insert, what, now);
        }
    }

    /// A bank that was passed over is told at once: the money may lie with it.
    private int tellPassed(Connection transaction, Instant now) throws SQLException {
        try (var insert = transaction.prepareStatement(PASSED)) {
            new Columns(transaction, insert).time(now);
            return tell(transaction, insert, What.MEASURE, now);
        }
    }

    private int tell(Connection transaction, PreparedStatement found, What what, Instant now)
            throws SQLException {
        var told = new ArrayList<NewFact>();
        try (var rows = found.executeQuery()) {
            while (rows.next()) {
                long act = rows.getLong("id");
                LOG.error("act {} is not confirmed within its time", act);
                var fact = new Fact.Unanswered(what);
                told.add(new NewFact(rows.getLong("file"), fact, now, null, act, null));
            }
        }
        facts.record(transaction, told);
        return told.size();
    }

    private void measure(Instant now) {
        List<Long> figures =
                works.db()
                        .read(connection -> {
                            try (var select = connection.prepareStatement(OPEN)) {
                                new Columns(connection, select)
                                        .time(now)
                                        .texts(RELEASES.stream().map(ActKind::name).toList());
                                try (var rows = select.executeQuery()) {
                                    rows.next();
                                    return List.of(rows.getLong("open"), rows.getLong("oldest"));
                                }
                            }
                        });
        open.set(figures.getFirst());
        oldest.set(figures.getLast());
    }
}

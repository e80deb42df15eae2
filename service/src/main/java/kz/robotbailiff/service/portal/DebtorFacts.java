package kz.robotbailiff.service.portal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.NewFact;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;

/// What the debtor does becomes a fact, once each: a second press finds the first one's fact.
final class DebtorFacts {

    private static final String LOCK = Sql.of(DebtorFacts.class, "lock_file");
    private static final String FIND = Sql.of(DebtorFacts.class, "find_objection");
    private static final String WRITE = Sql.of(DebtorFacts.class, "write_objection");

    private final Db db;
    private final Time time;
    private final Facts facts;
    private final Bell bell;

    DebtorFacts(Db db, Time time, Facts facts, Bell bell) {
        this.db = db;
        this.time = time;
        this.facts = facts;
        this.bell = bell;
    }

    /// The debtor opened the ruling of initiation.
    void rulingOpened(long file) {
        once(
                file,
                new Fact.RulingOpened(),
                connection -> Stories.deeds(connection, file).rulingOpened());
    }

    /// The debtor refused the simplified proceeding.
    void optedOut(long file) {
        once(file, new Fact.OptedOut(), connection -> Stories.deeds(connection, file).optedOut());
    }

    /// The debtor contests something; the same claim twice is one.
    void disputed(long file, Objection objection) {
        db.transact(connection -> {
            lock(connection, file);
            if (said(connection, file, objection.claim())) {
                return null;
            }
            var fact = new Fact.Disputed(objection.claim(), admitted(objection));
            var told = NewFact.of(file, fact, time.now());
            long id = facts.record(connection, List.of(told)).getFirst();
            try (var insert = connection.prepareStatement(WRITE)) {
                new Columns(connection, insert)
                        .number(id)
                        .number(file)
                        .text(objection.claim().name())
                        .text(objection.words())
                        .time(time.now())
                        .text(objection.about())
                        .number(admitted(objection).tiyn());
                insert.executeUpdate();
            }
            return null;
        });
        bell.ring();
    }

    private static Tenge admitted(Objection objection) {
        return objection.claim().isAboutSum() ? objection.admitted() : Tenge.ZERO;
    }

    private void once(long file, Fact fact, Db.Work<@Nullable Instant> before) {
        db.transact(connection -> {
            lock(connection, file);
            if (before.on(connection) == null) {
                facts.record(connection, List.of(NewFact.of(file, fact, time.now())));
            }
            return null;
        });
        bell.ring();
    }

    private static boolean said(Connection connection, long file, Fact.Disputed.Claim claim)
            throws SQLException {
        try (var select = connection.prepareStatement(FIND)) {
            select.setLong(1, file);
            select.setString(2, claim.name());
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void lock(Connection connection, long file) throws SQLException {
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setLong(1, file);
            lock.execute();
        }
    }
}

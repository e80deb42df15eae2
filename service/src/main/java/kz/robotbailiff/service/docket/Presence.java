package kz.robotbailiff.service.docket;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import kz.robotbailiff.service.platform.Columns;
import kz.robotbailiff.service.platform.DatabaseFailure;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Sql;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// This running service, as the others see it: a number, and a lock under it that the database
/// lets go the moment the program is gone.
///
/// Whoever is alive frees what lay in the hands of those that are not. The lease stays behind it
/// for what no lock shows: a machine that fell silent with its connection open.
public final class Presence implements SmartLifecycle {

    /// The first half of every lock's key; it keeps them apart from other locks.
    private static final int LOCK = 0x0b07;

    private static final Duration BEAT = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);
    private static final String NUMBER = Sql.of(Presence.class, "next_instance");
    private static final String HOLD = Sql.of(Presence.class, "hold_instance");
    private static final String LEAVE = Sql.of(Presence.class, "leave_instance");
    private static final String ACTS = Sql.of(Presence.class, "free_acts");
    private static final String NEWCOMERS = Sql.of(Presence.class, "free_newcomers");

    private final Db db;
    private final Time time;
    private final Bell bell;
    private int number;
    private @Nullable Connection session;
    private @Nullable Thread beat;
    private volatile boolean running;

    public Presence(Db db, Time time, Bell bell) {
        this.db = db;
        this.time = time;
        this.bell = bell;
    }

    /// The number under which this service holds acts; 0 before it is present.
    synchronized int number() {
        return number;
    }

    /// Present before anything is taken, and first of all free what a crash has left.
    @Override
    public synchronized void start() {
        number = db.read(Presence::next);
        hold();
        running = true;
        free();
        beat = Thread.ofVirtual().name("presence").start(this::beat);
    }

    private void beat() {
        while (running) {
            try {
                Thread.sleep(BEAT);
                keep();
                free();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failure) {
                LOG.warn("the presence is tried again: {}", failure.toString());
            }
        }
    }

    /// A session that broke has lost its lock; the number stays, and is held again.
    private synchronized void keep() {
        if (running && !isAlive()) {
            leave();
            hold();
        }
    }

    private boolean isAlive() {
        try {
            return session != null && session.isValid(2);
        } catch (SQLException broken) {
            return false;
        }
    }

    private void hold() {
        try {
            var own = db.session();
            session = own;
            try (var select = own.prepareStatement(HOLD)) {
                new Columns(own, select).number(LOCK).number(number);
                select.execute();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /// Hands out again what is held by services that are gone.
    ///
    /// @return how many acts there were
    int free() {
        int freed = db.transact(connection -> run(connection, ACTS) + run(connection, NEWCOMERS));
        if (freed > 0) {
            LOG.info("{} acts and newcomers of a service that is gone go on", freed);
            bell.ring();
        }
        return freed;
    }

    private int run(Connection connection, String sql) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            new Columns(connection, update).time(time.now()).number(LOCK);
            return update.executeUpdate();
        }
    }

    private static int next(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(NUMBER);
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /// The session goes back to its pool, so its lock is let go by hand.
    private void leave() {
        try (var left = session) {
            session = null;
            if (left != null && !left.isClosed()) {
                try (var unlock = left.prepareStatement(LEAVE)) {
                    unlock.execute();
                }
            }
        } catch (SQLException gone) {
            LOG.debug("the session is gone, and its lock with it", gone);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (beat != null) {
            beat.interrupt();
        }
        leave();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the docket and the registry, and after them on the way out.
    @Override
    public int getPhase() {
        return 0;
    }
}

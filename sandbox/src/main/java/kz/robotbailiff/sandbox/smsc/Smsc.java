package kz.robotbailiff.sandbox.smsc;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import kz.robotbailiff.sandbox.world.Fault;
import kz.robotbailiff.sandbox.world.Surroundings;
import org.jsmpp.PDUException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The SMS centre: an SMPP 3.4 server on a port of its own.
///
/// Told to be slow it answers late, told to refuse it answers "throttled" (0x58), told to break off
/// it takes the part and drops the line before it answers, told to do things twice it sends each
/// receipt two times. A phone that ends in 0000 cannot be reached.
public final class Smsc implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Smsc.class);
    private static final long BIND_WITHIN = 5_000;
    private static final int PROCESSORS = 24;
    private static final int QUEUE = 10_000;
    private static final int BAD_PASSWORD = 0x0e;

    private final Surroundings around;
    private final Login login;
    private final Store store;
    private final Loopback loopback = new Loopback();
    private final SMPPServerSessionListener server;
    private final Set<SMPPServerSession> sessions = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Receipts receipts;
    private final Telephones telephones;
    private final AtomicLong taken = new AtomicLong();
    private volatile long dropEvery;
    private volatile boolean open = true;

    /// Whose centre it is, who may bind, and how it writes ids.
    ///
    /// @param name under which the stand-in has its journal and its switches
    /// @param hexIds whether the answer to a part gives its id in hexadecimal while the receipt
    ///     gives it in decimal, as some centres do
    public record Login(String name, String systemId, String password, boolean hexIds) {}

    /// Takes the port (0 = any free one) and begins to answer, with the messages it had.
    ///
    /// @param telephones those that it serves, perhaps beside other centres
    public Smsc(int port, Surroundings around, Login login, Telephones telephones)
            throws IOException {
        this.around = around;
        this.telephones = telephones;
        this.login = login;
        around.faults().declare(login.name());
        store = new Store(around, login.name(), telephones);
        receipts = new Receipts(around, store, sessions, login);
        server = new SMPPServerSessionListener(port, loopback);
        server.setPduProcessorDegree(PROCESSORS);
        server.setQueueCapacity(QUEUE);
        threads.execute(this::accept);
        threads.execute(receipts::run);
    }

    /// The telephones that it serves.
    public Telephones telephones() {
        return telephones;
    }

    /// The port taken.
    public int port() {
        return loopback.port();
    }

    /// The messages that came to a phone (11 digits), the oldest first.
    public List<TextMessage> messages(String phone) {
        return store.messages(phone);
    }

    /// All messages that came.
    public List<TextMessage> messages() {
        return store.messages();
    }

    /// How many parts were taken, those that came twice counted twice.
    public long parts() {
        return store.parts();
    }

    /// How many receipts are still to be taken by the sender.
    public int owed() {
        return store.owed().size();
    }

    /// Drops the line after every so many parts; 0 never.
    public void dropEvery(long parts) {
        dropEvery = parts;
    }

    /// Keeps all receipts back for a while, or not any more.
    public void holdReceipts(boolean back) {
        receipts.hold(back);
    }

    /// Drops every line now, with whatever is on it.
    public void dropLines() {
        var standing = List.copyOf(sessions);
        sessions.removeAll(standing);
        standing.forEach(SMPPServerSession::close);
    }

    private void accept() {
        while (open) {
            try {
                var session = server.accept();
                threads.execute(() -> bind(session));
            } catch (IOException e) {
                if (open) {
                    LOG.warn("the SMS centre cannot accept", e);
                }
            }
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            session.setMessageReceiverListener(new Taker(this, login));
            var request = session.waitForBind(BIND_WITHIN);
            if (request.getSystemId().equals(login.systemId())
                    && request.getPassword().equals(login.password())) {
                request.accept(login.name());
                sessions.add(session);
            } else {
                request.reject(BAD_PASSWORD);
                session.close();
            }
        } catch (IOException | TimeoutException | PDUException | IllegalStateException e) {
            LOG.debug("not bound", e);
            session.close();
        }
    }

    Store store() {
        return store;
    }

    Surroundings around() {
        return around;
    }

    /// Whether the line is to be dropped instead of answering this part.
    boolean drops(SMPPServerSession session) {
        long number = taken.incrementAndGet();
        var every = dropEvery;
        var drop =
                around.faults().on(login.name(), Fault.BREAK_OFF)
                        || (every > 0 && number % every == 0);
        if (drop) {
            sessions.remove(session);
            session.close();
        }
        return drop;
    }

    @Override
    public void close() {
        open = false;
        threads.shutdownNow();
        sessions.forEach(SMPPServerSession::close);
        try {
            server.close();
        } catch (IOException e) {
            LOG.debug("closing", e);
        }
    }
}

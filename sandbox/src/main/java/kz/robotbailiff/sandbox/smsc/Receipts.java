package kz.robotbailiff.sandbox.smsc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import kz.robotbailiff.sandbox.smsc.Store.Part;
import kz.robotbailiff.sandbox.world.Fault;
import kz.robotbailiff.sandbox.world.Surroundings;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells senders what became of their parts, each until it is taken.
final class Receipts {

    private static final Logger LOG = LoggerFactory.getLogger(Receipts.class);
    private static final byte RECEIPT = 0x04;
    private static final int AT_ONCE = 30;
    private static final Duration MOMENT = Duration.ofMillis(50);
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyMMddHHmm", Locale.ROOT);

    private final Surroundings around;
    private final Store store;
    private final Set<SMPPServerSession> sessions;
    private final Smsc.Login login;
    private final Map<Long, Boolean> telling = new ConcurrentHashMap<>();
    private volatile boolean held;
    private final Semaphore slots = new Semaphore(AT_ONCE);

    Receipts(Surroundings around, Store store, Set<SMPPServerSession> sessions, Smsc.Login login) {
        this.around = around;
        this.store = store;
        this.sessions = sessions;
        this.login = login;
    }

    void hold(boolean back) {
        held = back;
    }

    void run() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(MOMENT);
                sessions.removeIf(each -> !each.getSessionState().isTransmittable());
                var session = sessions.stream().findAny().orElse(null);
                if (session == null || held) {
                    continue;
                }
                for (var part : store.owed()) {
                    if (telling.putIfAbsent(part.id(), true) == null) {
                        slots.acquire();
                        threads.execute(() -> tell(session, part));
                    }
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(SMPPServerSession session, Part part) {
        try {
            deliver(session, part);
            if (around.faults().on(login.name(), Fault.TWICE)) {
                deliver(session, part);
            }
            store.told(part.id());
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException e) {
            LOG.debug("receipt {} is told again later: {}", part.id(), e.toString());
        } finally {
            telling.remove(part.id());
            slots.release();
        }
    }

    private void deliver(SMPPServerSession session, Part part)
            throws PDUException,
                    ResponseTimeoutException,
                    InvalidResponseException,
                    NegativeResponseException,
                    IOException {
        var tag =
                part.tag() < 0
                        ? new OptionalParameter[0]
                        : new OptionalParameter[] {
                            new OptionalParameter.User_message_reference((short) part.tag())
                        };
        session.deliverShortMessage(
                "",
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                part.phone(),
                TypeOfNumber.NETWORK_SPECIFIC,
                NumberingPlanIndicator.UNKNOWN,
                "1414",
                new ESMClass(RECEIPT),
                (byte) 0,
                (byte) 0,
                new RegisteredDelivery(0),
                new GeneralDataCoding(),
                text(part).getBytes(US_ASCII),
                tag);
    }

    private String text(Part part) {
        var id =
                login.hexIds()
                        ? Long.toString(part.id())
                        : String.format(Locale.ROOT, "%010d", part.id());
        var lost = part.phone().endsWith("0000");
        var taken = MINUTES.format(part.at().atZone(Surroundings.ALMATY));
        var done = MINUTES.format(around.now().atZone(Surroundings.ALMATY));
        return "id:"
                + id
                + " sub:001 dlvrd:"
                + (lost ? "000" : "001")
                + " submit date:"
                + taken
                + " done date:"
                + done
                + " stat:"
                + (lost ? "UNDELIV" : "DELIVRD")
                + " err:"
                + (lost ? "001" : "000")
                + " text:";
    }
}

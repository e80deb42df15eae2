package kz.robotbailiff.service.notice;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps one bound line to an operator's SMS centre, and binds it anew when it breaks, ever more
/// patiently.
final class SmppSession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmppSession.class);
    private static final int PROCESSORS = 32;
    private static final int QUEUE = 20_000;
    private static final long WATCH = 250;
    private static final long FIRST_WAIT = 50;
    private static final long LONGEST_WAIT = 30_000;

    private final String operator;
    private final NoticeSettings.Sms settings;
    private final MessageReceiverListener listener;
    private @Nullable SMPPSession session;
    private long wait = FIRST_WAIT;
    private long notBefore = System.nanoTime();
    private volatile boolean closed;
    private final Thread watch = Thread.ofVirtual().name("sms-line").unstarted(this::watch);

    SmppSession(String operator, NoticeSettings.Sms settings, MessageReceiverListener listener) {
        this.operator = operator;
        this.settings = settings;
        this.listener = listener;
    }

    String operator() {
        return operator;
    }

    /// Keeps the line bound from now on, also while nothing is sent: receipts come over it.
    void start() {
        watch.start();
    }

    private void watch() {
        try {
            while (!closed) {
                Thread.sleep(WATCH);
                try {
                    bound();
                } catch (IOException e) {
                    LOG.debug("{} is not bound yet", settings, e);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// The bound session.
    ///
    /// @throws IOException when there is none now; the next call after a while tries again
    synchronized SMPPSession bound() throws IOException {
        var current = session;
        if (current != null && current.getSessionState().isTransmittable()) {
            return current;
        }
        if (closed || System.nanoTime() < notBefore) {
            throw new IOException("no line to the SMS centre");
        }
        if (current != null) {
            current.close();
        }
        return bind();
    }

    private SMPPSession bind() throws IOException {
        var fresh = new SMPPSession();
        fresh.setEnquireLinkTimer((int) settings.enquireLink().toMillis());
        fresh.setTransactionTimer(settings.answerWithin().toMillis());
        fresh.setPduProcessorDegree(PROCESSORS);
        fresh.setQueueCapacity(QUEUE);
        fresh.setMessageReceiverListener(listener);
        try {
            fresh.connectAndBind(settings.host(), settings.port(), parameters());
        } catch (IOException e) {
            fresh.close();
            later();
            LOG.warn("{} cannot be bound: {}", settings, e.toString());
            throw e;
        }
        session = fresh;
        wait = FIRST_WAIT;
        LOG.info("{} is bound", settings);
        return fresh;
    }

    private void later() {
        notBefore = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(wait);
        wait = Math.min(wait * 2, LONGEST_WAIT);
    }

    private BindParameter parameters() {
        return new BindParameter(
                BindType.BIND_TRX,
                settings.systemId(),
                settings.password(),
                settings.systemType(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
    }

    @Override
    public synchronized void close() {
        closed = true;
        watch.interrupt();
        if (session != null) {
            session.unbindAndClose();
        }
    }
}

package kz.robotbailiff.service.notice;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;

/// Submits parts over SMPP 3.4 with a window of parts on the wire.
///
/// When the centre says that it is too much, each part waits its turn longer and longer, which
/// slows the whole window down until the centre keeps up.
final class SmppGateway implements SmsGateway, AutoCloseable {

    private static final byte JOINED = 0x40;
    private static final String VALID_ONE_DAY = "000001000000000R";
    private static final int FIRST_PAUSE = 50;
    private static final int LONGEST_PAUSE = 2_000;
    private static final long TRAY_PATIENCE = TimeUnit.SECONDS.toNanos(15);

    private final NoticeSettings.Sms settings;
    private final SmppSession session;
    private final Semaphore window;
    private final MeterRegistry meters;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    SmppGateway(NoticeSettings.Sms settings, SmppSession session, MeterRegistry meters) {
        this.settings = settings;
        this.session = session;
        this.window = new Semaphore(settings.window());
        this.meters = meters;
    }

    @Override
    public List<Submitted> send(List<Submission> parts) {
        var going = new ArrayList<Future<Submitted>>(parts.size());
        long end = System.nanoTime() + TRAY_PATIENCE;
        for (var part : parts) {
            going.add(threads.submit(() -> inWindow(part, end)));
        }
        var results = new ArrayList<Submitted>(parts.size());
        for (var each : going) {
            var result = result(each);
            meters.counter("robot.notice.parts", "outcome", result.getClass().getSimpleName())
                    .increment();
            results.add(result);
        }
        return results;
    }

    private static Submitted result(Future<Submitted> coming) {
        try {
            return coming.get();
        } catch (ExecutionException _) {
            return new Submitted.Unknown();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Submitted.Unknown();
        }
    }

    private Submitted inWindow(Submission part, long end) throws InterruptedException {
        window.acquire();
        try {
            for (int pause = FIRST_PAUSE; ; pause *= 2) {
                var result = once(part);
                if (!(result instanceof Submitted.NotNow) || System.nanoTime() > end) {
                    return result;
                }
                Thread.sleep(Math.min(pause, LONGEST_PAUSE));
            }
        } finally {
            window.release();
        }
    }

    private Submitted once(Submission part) {
        SMPPSession line;
        try {
            line = session.bound();
        } catch (IOException _) {
            return new Submitted.NotNow("no line");
        }
        try {
            return new Submitted.Taken(submit(line, part));
        } catch (NegativeResponseException e) {
            return negative(e.getCommandStatus());
        } catch (ResponseTimeoutException | InvalidResponseException | IOException _) {
            return new Submitted.Unknown();
        } catch (PDUException _) {
            return new Submitted.Refused("not to be written as SMPP");
        }
    }

    private String submit(SMPPSession line, Submission part)
            throws PDUException,
                    ResponseTimeoutException,
                    InvalidResponseException,
                    NegativeResponseException,
                    IOException {
        var segment = part.segment();
        return line.submitShortMessage(
                        "",
                        TypeOfNumber.NETWORK_SPECIFIC,
                        NumberingPlanIndicator.UNKNOWN,
                        settings.source(),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        part.phone(),
                        new ESMClass(segment.joined() ? JOINED : 0),
                        (byte) 0,
                        (byte) 1,
                        null,
                        VALID_ONE_DAY,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        new GeneralDataCoding(
                                segment.wide() ? Alphabet.ALPHA_UCS2 : Alphabet.ALPHA_DEFAULT),
                        (byte) 0,
                        segment.bytes(),
                        new OptionalParameter.User_message_reference((short) part.tag()))
                .getMessageId();
    }

    private static Submitted negative(int status) {
        var reason = "0x" + Integer.toHexString(status);
        return switch (status) {
            // system error, queue full, submit failed, throttled
            case 0x08, 0x14, 0x45, 0x58 -> new Submitted.NotNow(reason);
            default -> new Submitted.Refused(reason);
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
        session.close();
    }
}

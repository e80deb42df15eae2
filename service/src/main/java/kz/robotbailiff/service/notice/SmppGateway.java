package kz.robotbailiff.service.notice;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
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

/// Submits parts to one operator over SMPP 3.4 with a window of parts on the wire.
///
/// When the centre says that it is too much, each part waits its turn longer and longer, which
/// slows the whole window down until the centre keeps up.
final class SmppGateway implements AutoCloseable {

    private static final byte JOINED = 0x40;
    private static final int FIRST_PAUSE = 50;
    private static final int LONGEST_PAUSE = 2_000;

    private final NoticeSettings.Sms settings;
    private final SmppSession session;
    private final Semaphore window;
    private final Pace pace;
    private final Pulse pulse;
    private final MeterRegistry meters;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    SmppGateway(
            NoticeSettings.Sms settings, SmppSession session, Pulse pulse, MeterRegistry meters) {
        this.settings = settings;
        this.session = session;
        this.window = new Semaphore(settings.window());
        this.pace = new Pace(settings.perSecond());
        this.pulse = pulse;
        this.meters = meters;
        var name = session.operator();
        meters.gauge(
                "robot.notice.operator.resting",
                Tags.of("operator", name),
                pulse,
                each -> each.isResting() ? 1 : 0);
        meters.gauge(
                "robot.notice.operator.shifts", Tags.of("operator", name), pulse, Pulse::shifts);
    }

    Pulse pulse() {
        return pulse;
    }

    /// This operator, trying again what is *not now* for so long.
    ///
    /// @param shifting whether to hand back what is left as soon as the operator has to rest
    SmsGateway patient(Duration patience, boolean shifting) {
        return parts -> send(parts, new Manner(System.nanoTime() + patience.toNanos(), shifting));
    }

    private record Manner(long end, boolean shifting) {}

    private List<Submitted> send(List<Submission> parts, Manner manner) {
        var going = new ArrayList<Future<Submitted>>(parts.size());
        for (var part : parts) {
            going.add(threads.submit(() -> inWindow(part, manner)));
        }
        var results = new ArrayList<Submitted>(parts.size());
        for (var each : going) {
            var result = result(each);
            count(result);
            results.add(result);
        }
        return results;
    }

    private void count(Submitted result) {
        var outcome = result.getClass().getSimpleName();
        meters.counter("robot.notice.parts", "operator", session.operator(), "outcome", outcome)
                .increment();
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

    private Submitted inWindow(Submission part, Manner manner) throws InterruptedException {
        window.acquire();
        try {
            for (int pause = FIRST_PAUSE; ; pause *= 2) {
                if (manner.shifting() && pulse.isResting()) {
                    return new Submitted.NotNow("the operator rests");
                }
                pace.await();
                var result = felt(part);
                if (!(result instanceof Submitted.NotNow) || System.nanoTime() > manner.end()) {
                    return result;
                }
                Thread.sleep(Math.min(pause, LONGEST_PAUSE));
            }
        } finally {
            window.release();
        }
    }

    private Submitted felt(Submission part) {
        long begun = System.nanoTime();
        var result = once(part);
        switch (result) {
            case Submitted.Taken _, Submitted.Refused _ ->
                    pulse.answered(Duration.ofNanos(System.nanoTime() - begun));
            case Submitted.Unknown _, Submitted.NotNow _ -> pulse.failed();
        }
        return result;
    }

    private Submitted once(Submission part) {
        SMPPSession line;
        try {
            line = session.bound();
        } catch (IOException _) {
            return new Submitted.NotNow("no line");
        }
        try {
            return new Submitted.Taken(session.operator(), submit(line, part));
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
                        TypeOfNumber.valueOf((byte) settings.numbers().sourceTon()),
                        NumberingPlanIndicator.valueOf((byte) settings.numbers().sourceNpi()),
                        settings.source(),
                        TypeOfNumber.valueOf((byte) settings.numbers().phoneTon()),
                        NumberingPlanIndicator.valueOf((byte) settings.numbers().phoneNpi()),
                        part.phone(),
                        new ESMClass(segment.joined() ? JOINED : 0),
                        (byte) 0,
                        (byte) 1,
                        null,
                        settings.validityPeriod(),
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        new GeneralDataCoding(
                                segment.wide() ? Alphabet.ALPHA_UCS2 : Alphabet.ALPHA_DEFAULT),
                        (byte) 0,
                        segment.bytes(),
                        tag(part))
                .getMessageId();
    }

    private OptionalParameter[] tag(Submission part) {
        return settings.tags()
                ? new OptionalParameter[] {
                    new OptionalParameter.User_message_reference((short) part.tag())
                }
                : new OptionalParameter[0];
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

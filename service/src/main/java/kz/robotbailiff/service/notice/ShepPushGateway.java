package kz.robotbailiff.service.notice;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import kz.robotbailiff.service.platform.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Push messages through the state gateway's asynchronous channel: one signed SOAP message each,
/// whose end the gateway tells later; see `docs/api/partners.md`.
///
/// The envelope is the gateway's own; what stands in its `data` is an assumption of ours, since no
/// schema of a push service is public.
final class ShepPushGateway implements PushGateway, AutoCloseable {

    static final String OPERATOR = "shep";
    static final String DATA = "urn:robot-bailiff:push:1";
    private static final Logger LOG = LoggerFactory.getLogger(ShepPushGateway.class);
    private static final int AT_ONCE = 16;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Almaty"));

    private final ShepSettings settings;
    private final SoapSeal seal;
    private final Time time;
    private final Semaphore window = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ShepPushGateway(ShepSettings settings, SoapSeal seal, Time time) {
        this.settings = settings;
        this.seal = seal;
        this.time = time;
    }

    @Override
    public Map<Long, Answer> send(List<Letter> letters) throws InterruptedException {
        var going = new HashMap<Long, Future<Answer>>();
        for (var letter : letters) {
            going.put(letter.id(), threads.submit(() -> send(letter)));
        }
        var answers = new HashMap<Long, Answer>();
        for (var each : going.entrySet()) {
            try {
                answers.put(each.getKey(), each.getValue().get());
            } catch (ExecutionException e) {
                LOG.warn(
                        "the state gateway did not take a message: {}",
                        String.valueOf(e.getCause()));
            }
        }
        return answers;
    }

    private Answer send(Letter letter) throws IOException, InterruptedException {
        var body = Soap.write(seal.sign(Soap.envelope(request(letter))));
        window.acquire();
        try {
            var request =
                    HttpRequest.newBuilder(settings.url())
                            .timeout(settings.answerWithin())
                            .header("Content-Type", "text/xml; charset=utf-8")
                            .header("SOAPAction", "\"\"")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                            .build();
            return answer(http.send(request, BodyHandlers.ofByteArray()).body());
        } finally {
            window.release();
        }
    }

    private Answer answer(byte[] body) throws IOException {
        var envelope = Soap.read(body);
        var inside = Soap.inBody(envelope);
        if ("Fault".equals(inside.getLocalName())) {
            LOG.warn("the state gateway refuses: {}", Soap.text(inside, "errorCode"));
            return Answer.of(Result.ERROR);
        }
        var id = Soap.text(inside, "messageId");
        if (!seal.holds(envelope) || id == null) {
            throw new IOException("the gateway's answer is not signed by its key");
        }
        return new Answer(Result.ACCEPTED, OPERATOR, id);
    }

    private String request(Letter letter) {
        return """
        <typ:sendMessage xmlns:typ="%s"><request xmlns=""><messageInfo>\
        <serviceId>%s</serviceId><messageType>REQUEST</messageType>\
        <messageDate>%s</messageDate><sender><senderId>%s</senderId>\
        <password>%s</password></sender></messageInfo><messageData>%s</messageData>\
        </request></typ:sendMessage>\
        """
                .formatted(
                        Soap.TYPES,
                        Soap.escape(settings.serviceId()),
                        MOMENT.format(time.now()),
                        Soap.escape(settings.senderId()),
                        Soap.escape(settings.password()),
                        data(letter));
    }

    private static String data(Letter letter) {
        var text = letter.text();
        return "<data xmlns:p=\""
                + DATA
                + "\"><p:push>"
                + element("externalId", Long.toString(letter.id()))
                + element("iin", letter.to().iin())
                + element("language", letter.to().language().tag())
                + element("title", text.title())
                + element("body", text.body())
                + element("inside", text.inside())
                + element("deepLink", text.link())
                + "</p:push></data>";
    }

    private static String element(String name, String value) {
        return "<p:" + name + ">" + Soap.escape(value) + "</p:" + name + ">";
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.shutdownNow();
        http.close();
    }
}

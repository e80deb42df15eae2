package kz.robotbailiff.sandbox.world;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The wire between the server and one stand-in, on which the faults act.
final class Line implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final int LONGEST = 64 << 20;

    private final StandIn standIn;
    private final Faults faults;

    Line(StandIn standIn, Faults faults) {
        this.standIn = standIn;
        this.faults = faults;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            faults.hold(standIn.name());
            if (faults.on(standIn.name(), Fault.REFUSE)) {
                send(exchange, Answer.text(503, "This stand-in was told to refuse."));
                return;
            }
            if (faults.on(standIn.name(), Fault.NONSENSE)) {
                send(exchange, Answer.text(200, "<<;;\u0000 {[ 1 ;-17;;total"));
                return;
            }
            var answer = answer(exchange);
            if (!faults.on(standIn.name(), Fault.BREAK_OFF)) {
                send(exchange, answer);
            }
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return Answer.text(413, "More than 64 MiB.");
        }
        try {
            return standIn.handle(call(exchange, Body.of(body)));
        } catch (Exception e) {
            LOG.warn("stand-in {} failed on {}", standIn.name(), exchange.getRequestMethod(), e);
            return Answer.text(500, "The stand-in " + standIn.name() + " failed; see the log.");
        }
    }

    private Call call(HttpExchange exchange, Body body) {
        var path = exchange.getRequestURI().getPath().substring(standIn.name().length() + 1);
        return new Call(
                exchange.getRequestMethod(),
                path.isEmpty() ? "/" : path,
                Form.read(exchange.getRequestURI().getRawQuery()),
                headers(exchange),
                body);
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        return headers;
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        answer.headers().forEach(headers::add);
        if (!answer.contentType().isEmpty()) {
            headers.set("Content-Type", answer.contentType());
        }
        var bytes = answer.body().bytes();
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0 && !exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseBody().write(bytes);
        }
    }
}

package kz.robotbailiff.bench.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import kz.robotbailiff.service.measure.ReportDoor;
import kz.robotbailiff.service.platform.Seal;

/// Where the banks' reports lie until whoever plays hands them over: late, mixed up, or twice.
final class Mailbox implements AutoCloseable {

    private static final Pattern ORDER = Pattern.compile("(?:orderId[\"=: ]+|/ORDER/)(\\d+)");

    /// Every report of a debit, and a report of a seizure after its first.
    private static final Pattern OWN_ACCORD =
            Pattern.compile(
                    "CollectionReport|FORMS/WAE"
                            + "|ExecutionReport[^>}]*?\\bseq[\"=: ]+(?!1\\b)\\d"
                            + "|/SEQ/(?!1\\b)\\d");

    private final HttpServer server;
    private final List<Letter> letters = new ArrayList<>();

    /// One message of a bank, in the UTF-8 of its wire.
    record Letter(String bic, ReportDoor.Proof proof, String text, String first) {

        byte[] body() {
            return text.getBytes(UTF_8);
        }

        /// Whether nothing in it would be left unsaid if the order were only asked for again.
        boolean isOnlyAnswer() {
            return !OWN_ACCORD.matcher(text).find();
        }
    }

    Mailbox() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::put);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void put(HttpExchange call) throws IOException {
        var body = call.getRequestBody().readAllBytes();
        var headers = call.getRequestHeaders();
        var proof =
                new ReportDoor.Proof(
                        headers.getFirst("Authorization"), headers.getFirst(Seal.HEADER));
        var order = ORDER.matcher(new String(body, UTF_8));
        var bic = call.getRequestURI().getPath().split("/")[2];
        var first = bic + "/" + (order.find() ? order.group(1) : "") + "/" + body.length;
        synchronized (letters) {
            letters.add(new Letter(bic, proof, new String(body, UTF_8), first));
        }
        call.sendResponseHeaders(200, -1);
        call.close();
    }

    /// All that has come, in an order that the same seed gives again.
    List<Letter> take() {
        synchronized (letters) {
            var all = new ArrayList<>(letters);
            letters.clear();
            all.sort(Comparator.comparing(Letter::first));
            return all;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

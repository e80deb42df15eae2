package kz.robotbailiff.service.payment;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A line to a partner that speaks JSON over HTTP, patient for a few seconds.
final class Wire implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// From the question to the last byte of the answer.
    private static final Duration WHOLE = Duration.ofSeconds(20);

    /// A register of a day, and any other answer.
    private static final long LONGEST = 64 << 20;

    private static final long LONGEST_WORD = 1 << 20;

    private final Duration whole;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();

    Wire() {
        this(WHOLE);
    }

    /// @param whole the longest time from a question to the last byte of its answer
    Wire(Duration whole) {
        this.whole = whole;
    }

    /// What the partner said: a status and a tree, which is missing where it was no JSON.
    record Said(int status, JsonNode body) {

        boolean isOk() {
            return status >= 200 && status < 300;
        }
    }

    /// The partner could not be reached, or did not answer in time: what it did is not known.
    static final class Silence extends Exception {
        private static final long serialVersionUID = 1L;

        private final String why;

        Silence(String partner, @Nullable Throwable cause) {
            super(partner + " does not answer", cause);
            why = partner + " does not answer";
        }

        /// The reason in words.
        String why() {
            return why;
        }
    }

    Said get(URI address, Map<String, String> headers) throws Silence {
        return send(HttpRequest.newBuilder(address).GET(), headers);
    }

    Said post(URI address, Map<String, String> headers, Object body) throws Silence {
        var text = body instanceof String form ? form : json.writeValueAsString(body);
        var publisher = HttpRequest.BodyPublishers.ofString(text);
        return send(HttpRequest.newBuilder(address).POST(publisher), headers);
    }

    /// The bytes of a 200; anything else is silence.
    byte[] bytes(URI address, Map<String, String> headers) throws Silence {
        return bytes(HttpRequest.newBuilder(address).GET(), headers);
    }

    /// The same for bytes that are sent.
    byte[] bytes(URI address, Map<String, String> headers, byte[] body) throws Silence {
        var publisher = HttpRequest.BodyPublishers.ofByteArray(body);
        return bytes(HttpRequest.newBuilder(address).POST(publisher), headers);
    }

    private byte[] bytes(HttpRequest.Builder request, Map<String, String> headers) throws Silence {
        var answer = answer(request, headers, LONGEST);
        if (answer.statusCode() != 200) {
            throw new Silence(answer.uri().getHost() + " " + answer.statusCode(), null);
        }
        return answer.body();
    }

    private Said send(HttpRequest.Builder request, Map<String, String> headers) throws Silence {
        var answer = answer(request, headers, LONGEST_WORD);
        return new Said(answer.statusCode(), tree(answer.body()));
    }

    /// The whole answer within its time and its length, or silence: a partner that sends a byte a
    /// second, or never ends, is as good as one that says nothing.
    private HttpResponse<byte[]> answer(
            HttpRequest.Builder request, Map<String, String> headers, long longest) throws Silence {
        headers.forEach(request::setHeader);
        var built = request.timeout(PATIENCE).build();
        var host = built.uri().getHost();
        var handler = BodyHandlers.limiting(BodyHandlers.ofByteArray(), longest);
        var call = http.sendAsync(built, handler);
        try {
            return call.get(whole.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new Silence(host, e.getCause());
        } catch (TimeoutException e) {
            call.cancel(true);
            throw new Silence(host, e);
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new Silence(host, e);
        }
    }

    private JsonNode tree(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException _) {
            return json.missingNode();
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

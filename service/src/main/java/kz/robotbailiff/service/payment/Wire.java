package kz.robotbailiff.service.payment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A line to a partner that speaks JSON over HTTP, patient for a few seconds.
final class Wire implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST = 64 << 20;

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .build();

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
        headers.forEach(request::setHeader);
        var built = request.timeout(PATIENCE).build();
        try {
            var answer = http.send(built, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                var read = body.readNBytes(LONGEST + 1);
                if (answer.statusCode() != 200 || read.length > LONGEST) {
                    throw new Silence(built.uri().getHost() + " " + answer.statusCode(), null);
                }
                return read;
            }
        } catch (IOException e) {
            throw new Silence(built.uri().getHost(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Silence(built.uri().getHost(), e);
        }
    }

    private Said send(HttpRequest.Builder request, Map<String, String> headers) throws Silence {
        headers.forEach(request::setHeader);
        var built = request.timeout(PATIENCE).build();
        try {
            var answer = http.send(built, HttpResponse.BodyHandlers.ofString());
            return new Said(answer.statusCode(), tree(answer.body()));
        } catch (IOException e) {
            throw new Silence(built.uri().getHost(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Silence(built.uri().getHost(), e);
        }
    }

    private JsonNode tree(String body) {
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

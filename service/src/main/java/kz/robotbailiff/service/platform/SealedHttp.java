package kz.robotbailiff.service.platform;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Posts messages to a partner under its bearer token, with an HMAC-SHA256 of the body.
public final class SealedHttp implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final MeterRegistry meters;

    public SealedHttp(MeterRegistry meters) {
        this.meters = meters;
    }

    /// The body of a 200; anything else is a failure that is tried again.
    public byte[] post(Peer peer, String path, byte[] body)
            throws IOException, InterruptedException {
        return post(peer, path, "application/json", body);
    }

    /// The same with a body of another shape.
    public byte[] post(Peer peer, String path, String mediaType, byte[] body)
            throws IOException, InterruptedException {
        try {
            var answer =
                    http.send(request(peer, path, mediaType, body), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("HTTP " + answer.statusCode());
            }
            count(peer, "answered");
            return answer.body();
        } catch (IOException e) {
            count(peer, "failed");
            throw e;
        }
    }

    private static HttpRequest request(Peer peer, String path, String mediaType, byte[] body) {
        return HttpRequest.newBuilder(URI.create(peer.url() + path))
                .timeout(peer.patience())
                .header("Content-Type", mediaType)
                .header("Authorization", "Bearer " + peer.token())
                .header(Seal.HEADER, Seal.of(peer.key(), body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private void count(Peer peer, String outcome) {
        meters.counter("robot.partner.messages", "partner", peer.code(), "outcome", outcome)
                .increment();
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}

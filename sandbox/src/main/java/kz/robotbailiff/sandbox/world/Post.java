package kz.robotbailiff.sandbox.world;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Sends one report once and says what the service answered.
final class Post implements AutoCloseable {

    private static final int NO_ANSWER = 0;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    int send(URI service, Report report) throws InterruptedException {
        try {
            return http.send(request(service, report), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException _) {
            return NO_ANSWER;
        }
    }

    private static HttpRequest request(URI service, Report report) {
        var request =
                HttpRequest.newBuilder(service.resolve(report.path()))
                        .timeout(PATIENCE)
                        .POST(HttpRequest.BodyPublishers.ofString(report.body()));
        report.headers().forEach(request::setHeader);
        return request.build();
    }

    /// Too early, too many and "not now" are worth another try; other refusals stay refusals.
    static boolean isFinal(int status) {
        return (status >= 200 && status < 300) || refused(status);
    }

    static boolean refused(int status) {
        return status >= 300 && status < 500 && status != 408 && status != 429;
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}

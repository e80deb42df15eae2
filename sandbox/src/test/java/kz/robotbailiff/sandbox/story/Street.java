package kz.robotbailiff.sandbox.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.provider.Terminal;

/// Terminals that keep their own numbers, and whoever moves the sandbox's clock.
final class Street implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// Pays whole debts, one after another, until the line breaks; says each that is booked.
    void payAll(URI service, List<Debt> debts, Runnable booked)
            throws IOException, InterruptedException {
        for (var i = 0; i < debts.size(); i++) {
            var debt = debts.get(i);
            var query =
                    "/payments/osmp?command=pay&txn_id=%d&txn_date=20240912120000&account=%s&sum=%s"
                            .formatted(i + 1, debt.number(), debt.sum().toDecimal());
            var pair = (Terminal.AGENT + ":" + Terminal.SECRET).getBytes(UTF_8);
            var request =
                    HttpRequest.newBuilder(service.resolve(query))
                            .timeout(Duration.ofSeconds(30))
                            .header(
                                    "Authorization",
                                    "Basic " + Base64.getEncoder().encodeToString(pair))
                            .build();
            var answer = http.send(request, BodyHandlers.ofString());
            if (!answer.body().contains("<result>0</result>")) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
            booked.run();
        }
    }

    /// What is owed under a proceeding's number.
    record Debt(String number, Tenge sum) {}

    /// Lets days go by; returns when the last has come to rest.
    void days(URI world, int days) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(world.resolve("/control/api/clock"))
                        .timeout(Duration.ofMinutes(3))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"days\":" + days + "}"))
                        .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}

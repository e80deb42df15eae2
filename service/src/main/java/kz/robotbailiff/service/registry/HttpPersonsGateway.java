package kz.robotbailiff.service.registry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Asks the register of persons over HTTP with JSON, many numbers at once.
final class HttpPersonsGateway implements PersonsGateway, AutoCloseable {

    private static final int OK = 200;
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final URI search;
    private final Duration timeout;

    HttpPersonsGateway(URI register, Duration timeout) {
        this.search = URI.create(register + "/search");
        this.timeout = timeout;
    }

    private record Question(List<String> iins) {}

    private record Answer(@Nullable List<RegisteredPerson> persons) {}

    @Override
    public Map<String, RegisteredPerson> find(List<String> iins) {
        var request =
                HttpRequest.newBuilder(search)
                        .timeout(timeout)
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofByteArray(
                                        JSON.writeValueAsBytes(new Question(iins))))
                        .build();
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != OK) {
                throw new RegisterSilent("status " + response.statusCode());
            }
            return whole(JSON.readValue(response.body(), Answer.class));
        } catch (IOException e) {
            throw new RegisterSilent("no answer", e);
        } catch (JacksonException e) {
            // its message would quote persons
            throw new RegisterSilent("an answer that is not in order");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegisterSilent("interrupted", e);
        }
    }

    private static Map<String, RegisteredPerson> whole(Answer answer) {
        if (answer.persons() == null) {
            throw new RegisterSilent("an answer without persons");
        }
        var persons = new HashMap<String, RegisteredPerson>();
        for (var person : answer.persons()) {
            var iin = person.iin();
            if (iin != null && person.isWhole()) {
                persons.put(iin, person);
            }
        }
        return persons;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}

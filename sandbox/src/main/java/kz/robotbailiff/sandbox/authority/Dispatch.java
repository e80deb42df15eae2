package kz.robotbailiff.sandbox.authority;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.sandbox.identity.SourceClient;
import kz.robotbailiff.sandbox.world.Json;

/// Hands documents in over the intake API, signed and with a token, as a source's system would.
public final class Dispatch implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final String API = "/api/v1/";

    private final URI service;
    private final URI identity;
    private final Map<Source, Seal> seals = new EnumMap<>(Source.class);
    private final Map<Source, String> tokens = new EnumMap<>(Source.class);
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    /// A dispatch to this service, with tokens from this provider and seals from this folder.
    public Dispatch(URI service, URI identity, Path sealFolder) {
        this.service = service;
        this.identity = identity;
        for (var client : SourceClient.ALL) {
            seals.put(client.source(), Seal.in(sealFolder, client.id()));
        }
    }

    /// The seal of a source's system.
    public Seal seal(Source source) {
        return Objects.requireNonNull(seals.get(source));
    }

    /// Hands one document in.
    public HttpResponse<String> send(Source source, Paper paper) {
        return post(source, "enforcement-documents", seal(source).signed(paper));
    }

    /// Hands in a file of signed documents, one a line; the answer has a verdict for each.
    public HttpResponse<String> sendAll(Source source, Path lines) {
        try {
            var body = BodyPublishers.ofFile(lines);
            return post(source, "enforcement-documents/bulk", "application/x-ndjson", body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Posts any JSON to a path of the API, such as `enforcement-documents/{a}/{n}/release`.
    public HttpResponse<String> post(Source source, String path, String json) {
        return post(source, path, "application/json", BodyPublishers.ofString(json));
    }

    /// Asks for a path of the API.
    public HttpResponse<String> get(Source source, String path) {
        return exchange(request(source, path).GET());
    }

    private HttpResponse<String> post(Source source, String path, String type, BodyPublisher body) {
        return exchange(request(source, path).header("Content-Type", type).POST(body));
    }

    private HttpRequest.Builder request(Source source, String path) {
        return HttpRequest.newBuilder(service.resolve(API + path))
                .timeout(PATIENCE)
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token(source));
    }

    private synchronized String token(Source source) {
        return tokens.computeIfAbsent(source, this::fetched);
    }

    private String fetched(Source source) {
        var client = SourceClient.of(source);
        var pair = (client.id() + ":" + client.secret()).getBytes(UTF_8);
        var answer =
                exchange(
                        HttpRequest.newBuilder(identity.resolve("/oauth2/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header(
                                        "Authorization",
                                        "Basic " + Base64.getEncoder().encodeToString(pair))
                                .POST(
                                        BodyPublishers.ofString(
                                                "grant_type=client_credentials&scope="
                                                        + SourceClient.SCOPE)));
        return Json.tree(answer.body()).get("access_token").asString();
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while handing in", e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}

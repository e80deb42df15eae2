package kz.robotbailiff.service.ruling.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Signs papers with a key of the national certification centre (GOST too) through NCANode 3.
///
/// The server is one's own, beside this program; it gets the bytes and the key, and answers with a
/// CMS under a time stamp. It was tried against a stand-in of that interface only: never with real
/// key material, which is not to be had without the centre.
public final class NcaNodeSeal implements PaperSeal, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ROOM = 24_000;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final URI server;
    private final String key;
    private final String password;

    /// @param key the PKCS#12 file that the centre gave out
    public NcaNodeSeal(URI server, Path key, String password) {
        this.server = server;
        this.password = password;
        try {
            this.key = Base64.getEncoder().encodeToString(Files.readAllBytes(key));
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read the key for NCANode " + key, e);
        }
    }

    @Override
    public int room() {
        return ROOM;
    }

    @Override
    public byte[] sign(byte[] bytes) {
        try {
            var answer = http.send(request(bytes), BodyHandlers.ofByteArray());
            var said = JSON.readTree(answer.body());
            var cms = said.path("cms").asString("");
            if (answer.statusCode() != 200 || cms.isEmpty()) {
                throw new IllegalStateException(
                        "NCANode did not sign: HTTP "
                                + answer.statusCode()
                                + ", "
                                + said.path("message").asString("no message"));
            }
            return Base64.getMimeDecoder().decode(cms);
        } catch (IOException e) {
            throw new UncheckedIOException("NCANode does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while NCANode signs", e);
        }
    }

    private HttpRequest request(byte[] bytes) {
        var body =
                Map.of(
                        "data",
                        Base64.getEncoder().encodeToString(bytes),
                        "signers",
                        List.of(Map.of("key", key, "password", password)),
                        "withTsp",
                        true,
                        "tsaPolicy",
                        "TSA_GOST2015_POLICY",
                        "detached",
                        true);
        return HttpRequest.newBuilder(server.resolve("/cms/sign"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}

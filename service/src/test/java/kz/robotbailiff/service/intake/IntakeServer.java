package kz.robotbailiff.service.intake;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import kz.robotbailiff.core.document.Source;
import kz.robotbailiff.service.TestDatabase;
import kz.robotbailiff.service.docket.Bell;
import kz.robotbailiff.service.docket.Explanations;
import kz.robotbailiff.service.docket.Facts;
import kz.robotbailiff.service.docket.Newcomers;
import kz.robotbailiff.service.docket.Presence;
import kz.robotbailiff.service.platform.Db;
import kz.robotbailiff.service.platform.Ids;
import kz.robotbailiff.service.platform.PlatformWiring;
import kz.robotbailiff.service.platform.Time;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import tools.jackson.databind.JsonNode;

/// Intake behind a real HTTP server on a database of its own, without the docket's rounds.
final class IntakeServer implements AutoCloseable {

    private static final SecretKeySpec SECRET =
            new SecretKeySpec(new byte[32], "HmacSHA256"); // a test's own, of no use elsewhere

    final SigningKey key = SigningKey.elliptic();
    final HikariDataSource database = TestDatabase.fresh();
    final HttpClient http = HttpClient.newHttpClient();
    final ConfigurableApplicationContext context;

    IntakeServer() {
        try {
            var folder = Files.createTempDirectory("intake");
            var pem = key.writeCertificate(folder, "test");
            context =
                    new SpringApplicationBuilder(Rim.class)
                            .initializers(fresh -> {
                                var beans = fresh.getBeanFactory();
                                beans.registerSingleton("dataSource", database);
                                beans.registerSingleton("clock", clock());
                            })
                            .run(
                                    "--server.port=0",
                                    "--spring.flyway.enabled=false",
                                    "--robot.sandbox=true",
                                    "--spring.main.banner-mode=off",
                                    "--robot.intake.certificates.erap=" + pem,
                                    "--robot.intake.certificates.tax=" + pem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InstantSource clock() {
        return () ->
                Instant.parse("2026-09-01T06:00:00Z").plusNanos(System.nanoTime() % 1_000_000_000L);
    }

    /// What intake needs of the house, and nothing else.
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({PlatformWiring.class, IntakeWiring.class})
    static class Rim {

        @Bean
        JwtDecoder jwtDecoder() {
            return NimbusJwtDecoder.withSecretKey(SECRET).build();
        }

        @Bean
        Facts facts(Ids ids, Time time) {
            return new Facts(ids, time);
        }

        @Bean
        Newcomers newcomers(Db db, Time time) {
            return new Newcomers(db, time, new Presence(db, time, new Bell()));
        }

        @Bean
        Explanations explanations(Db db) {
            return new Explanations(db);
        }

        @Bean
        Bell bell() {
            return new Bell();
        }
    }

    String token(String client, Source source, String scope) {
        var claims =
                JwtClaimsSet.builder()
                        .subject(client)
                        .claim("scope", scope)
                        .claim("source", source.name())
                        .issuedAt(Instant.now())
                        .expiresAt(Instant.now().plusSeconds(600))
                        .build();
        var header = JwsHeader.with(MacAlgorithm.HS256).build();
        return new NimbusJwtEncoder(new ImmutableSecret<>(SECRET))
                .encode(JwtEncoderParameters.from(header, claims))
                .getTokenValue();
    }

    String erap() {
        return token("erap", Source.ADMINISTRATIVE_REGISTER, "intake");
    }

    String tax() {
        return token("tax", Source.TAX_SYSTEM, "intake");
    }

    HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en");
    }

    URI uri(String path) {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + path);
    }

    Reply post(String path, String body) {
        return post(path, body.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    Reply post(String path, byte[] body, String type) {
        return send(
                request(path, erap())
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    Reply get(String path) {
        return send(request(path, erap()));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Reply present(Map<String, Object> document) {
        return post("/api/v1/enforcement-documents", key.signed(document));
    }

    /// One figure from the database.
    long count(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void run(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What came back.
    record Reply(int status, String body, HttpResponse<String> response) {

        JsonNode json() {
            return StrictJson.MAPPER.readTree(body);
        }

        /// `field rule` of every fault.
        java.util.List<String> faults() {
            return json().path("errors").values().stream()
                    .map(each ->
                            each.path("field").stringValue("")
                                    + " "
                                    + each.path("rule").stringValue(""))
                    .toList();
        }
    }

    @Override
    public void close() {
        context.close();
        http.close();
        database.close();
    }
}

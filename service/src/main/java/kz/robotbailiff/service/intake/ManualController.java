package kz.robotbailiff.service.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Publishes what a programmer on the other side needs: OpenAPI, JSON Schema and a page to read.
@RestController
final class ManualController {

    private final String openApi = load("openapi.json");
    private final String schema = load("enforcement-document.json");

    @GetMapping("/api/openapi.json")
    ResponseEntity<String> openApi() {
        return text(MediaType.APPLICATION_JSON, openApi);
    }

    @GetMapping("/api/schema/enforcement-document.json")
    ResponseEntity<String> schema() {
        return text(MediaType.valueOf("application/schema+json"), schema);
    }

    @GetMapping("/api/docs")
    ResponseEntity<String> docs(HttpServletRequest request) {
        var page = new Manual(openApi, Wording.in(Tongue.of(request))).html();
        return text(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8), page);
    }

    private static ResponseEntity<String> text(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Security-Policy", Manual.POLICY)
                .body(text);
    }

    private static String load(String name) {
        try (var in = ManualController.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

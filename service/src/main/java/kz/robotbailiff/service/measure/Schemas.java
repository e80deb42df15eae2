package kz.robotbailiff.service.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Publishes the form of the messages to and from banks: XSD for XML, JSON Schema for JSON.
@RestController
final class Schemas {

    static final @Nullable URL XSD = Schemas.class.getResource("bank-v1.xsd");

    private final String xsd = load("bank-v1.xsd");
    private final String json = load("bank-v1.schema.json");

    @GetMapping("/banks/schema/bank-v1.xsd")
    ResponseEntity<String> xsd() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(xsd);
    }

    @GetMapping("/banks/schema/bank-v1.schema.json")
    ResponseEntity<String> json() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/schema+json"))
                .body(json);
    }

    private static String load(String name) {
        try (var in = Schemas.class.getResourceAsStream(name)) {
            var bytes = Objects.requireNonNull(in, name).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

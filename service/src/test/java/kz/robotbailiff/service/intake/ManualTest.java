package kz.robotbailiff.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.platform.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import tools.jackson.databind.JsonNode;

/// What is published about the API against what it does.
class ManualTest {

    private static IntakeServer server;
    private static JsonNode api;
    private static Schema schema;

    @BeforeAll
    static void open() {
        server = new IntakeServer();
        api = new tools.jackson.databind.json.JsonMapper().readTree(load("openapi.json"));
        schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(load("enforcement-document.json"), InputFormat.JSON);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void openApiAndControllersNameTheSameOperations() throws Exception {
        var mapping =
                server.context.getBean(
                        "requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var reached = new HashSet<String>();
        for (var path : api.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var address =
                        "/api/v1"
                                + path.getKey()
                                        .replace("{authority}", Samples.AUTHORITY)
                                        .replace("{number}", "SAMPLE-1");
                var verb = operation.getKey().toUpperCase(Locale.ROOT);
                var request = new MockHttpServletRequest(verb, address);
                ServletRequestPathUtils.parseAndCache(request);
                var handler = mapping.getHandler(request);
                reached.add(
                        java.util.Objects.requireNonNull(handler, verb + " " + address)
                                .getHandler()
                                .toString());
            }
        }
        mapping.getHandlerMethods()
                .forEach((info, method) -> {
                    if (info.toString().contains("/api/v1/")) {
                        assertThat(reached).contains(method.toString());
                    }
                });
    }

    @Test
    void theExampleIsInOrderByTheSchemaAndByTheForm() {
        var example =
                api.at("/paths/~1enforcement-documents/post/requestBody/content")
                        .path("application~1json");
        var node =
                example.isMissingNode()
                        ? api.at("/paths/~1enforcement-documents/post/requestBody/content")
                                .get("application/json")
                                .get("example")
                        : example;
        assertThat(schema.validate(node.toString(), InputFormat.JSON)).isEmpty();
        var faults = DocumentFormTest.faults(node, LocalDate.of(2026, 11, 22), server.key);
        assertThat(faults)
                .as("signed by the sandbox, not by this test")
                .containsExactly("signature signature.wrong");
    }

    @Test
    void whatTheSchemaRefusesTheFormRefusesToo() {
        var today = LocalDate.of(2026, 9, 1);
        for (var spoilt : DocumentFormTest.spoilt(server.key)) {
            var bySchema = !schema.validate(spoilt.toString(), InputFormat.JSON).isEmpty();
            assertThat(bySchema).as(spoilt.toString()).isTrue();
            assertThat(DocumentFormTest.faults(spoilt, today, server.key)).isNotEmpty();
        }
        var good = StrictJson.MAPPER.readTree(server.key.signed(Samples.document(1)));
        assertThat(schema.validate(good.toString(), InputFormat.JSON)).isEmpty();
        assertThat(DocumentFormTest.faults(good, today, server.key)).isEmpty();
    }

    @Test
    void thePageIsServedWithoutAnyOtherHost() {
        var page = server.send(java.net.http.HttpRequest.newBuilder(server.uri("/api/docs")));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("presentDocument", "id=\"not-examined-yet\"");
        assertThat(page.body()).doesNotContain("http://", "https://", "<script");
        assertThat(server.get("/api/openapi.json").body()).contains("\"openapi\": \"3.1.0\"");
        assertThat(server.get("/api/schema/enforcement-document.json").status()).isEqualTo(200);
    }

    @Test
    void everyRuleAndTroubleHasItsWordsInThreeLanguages() {
        var texts = Texts.of("intake");
        var keys = texts.in(Language.KK).keys();
        for (var language : Language.values()) {
            var phrases = texts.in(language);
            assertThat(phrases.keys()).isEqualTo(keys);
            keys.forEach(key ->
                    assertThat(phrases.places(key))
                            .as(key)
                            .isEqualTo(texts.in(Language.EN).places(key)));
        }
        for (var trouble : Trouble.values()) {
            assertThat(keys).contains("trouble." + trouble.code() + ".title");
            assertThat(Trouble.ofCode(trouble.code())).isEqualTo(trouble);
        }
        assertThat(rulesInCode()).isNotEmpty();
        rulesInCode()
                .forEach(rule ->
                        assertThat(keys)
                                .contains("rule." + rule + ".message", "rule." + rule + ".remedy"));
    }

    /// The codes that the sources name.
    private static Set<String> rulesInCode() {
        var named = new TreeSet<String>();
        var pattern =
                Pattern.compile(
                        "(?:fault\\(\\w+|fault\\(\"\\w+\"|Fault\\.of\\([^,]*|Broken\\.by\\(|new Broken\\(|pattern\\()"
                                + "[,\\s(]*\"([a-z0-9.-]+)\"");
        try (var files =
                java.nio.file.Files.list(
                        java.nio.file.Path.of("src/main/java/kz/robotbailiff/service/intake"))) {
            for (var file : files.toList()) {
                var matcher = pattern.matcher(java.nio.file.Files.readString(file));
                while (matcher.find()) {
                    named.add(matcher.group(1));
                }
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return named;
    }

    private static String load(String name) {
        try (var in = ManualTest.class.getResourceAsStream(name)) {
            return new String(
                    java.util.Objects.requireNonNull(in).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

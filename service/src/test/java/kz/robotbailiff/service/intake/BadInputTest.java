package kz.robotbailiff.service.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.intake.IntakeServer.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    private static final String DOCUMENTS = "/api/v1/enforcement-documents";
    private static IntakeServer server;

    @BeforeAll
    static void open() {
        server = new IntakeServer();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                         | json.empty
                    {"number":                 | json.malformed
                    {"number":"1"} {}          | json.malformed
                    {"number":"1","number":"2"}| json.duplicate
                    [[[[[[[[[[[[]]]]]]]]]]]]   | json.malformed
                    """)
    void whatIsNotJsonIsRefusedWithoutAQuote(String body, String rule) {
        var reply = server.post(DOCUMENTS, body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.faults()).containsExactly(" " + rule);
        assertThat(reply.body()).doesNotContain("Exception").doesNotContain("tools.jackson");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        var windows = "{\"number\":\"Ақша\"}".getBytes(StandardCharsets.UTF_16LE);
        assertThat(server.post(DOCUMENTS, windows, "application/json").faults())
                .containsExactly(" json.utf8");
    }

    @ParameterizedTest
    @CsvSource({
        "debtor, iin, 010101300123, iin.wrong-check-digit",
        "debtor, iin, 12345, iin.not-12-digits",
        "debtor, iin, ٠١٠١٠١٣٠٠١٢٣, iin.not-12-digits",
        "issuer, bin, 990140000001, bin.wrong-check-digit",
        "'', issuedOn, 2026-09-02, date.future",
        "'', issuedOn, 2026-02-30, date",
        "'', issuedOn, 05.05.2026, date",
        "'', inForceOn, 2026-05-04, date.before-issue",
        "'', amount, -5.00, sum",
        "'', amount, 5.001, sum",
        "'', amount, '5,00', sum",
        "'', amount, 1e3, sum",
        "'', amount, 0.00, sum.zero",
        "'', amount, 1000000000000.00, sum",
        "'', kind, love_letter, choice",
        "'', language, en, choice",
        "'', number, a//b, number",
        "'', number, ../b, number",
        "debtor, kato, 011010000, kato",
        "debtor, phone, 87010000000, phone",
        "debtor, surname, ' Мысалов', text",
        "claimant.payee, iik, KZ25070105KSN0000000, iban.check",
        "claimant.payee, iik, KZ2407, iban",
        "claimant.payee, bik, kkmfkz2a, bik",
        "claimant.payee, kbe, 1, kbe",
        "'', paidLater, 1.00, unknown",
    })
    void eachFieldHasItsRule(String part, String field, String value, String rule) {
        var document = Samples.document(100);
        Samples.part(document, part).put(field, value);
        var reply = server.present(document);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.faults())
                .containsExactly((part.isEmpty() ? "" : part + ".") + field + " " + rule);
        var error = reply.json().path("errors").get(0);
        assertThat(error.path("message").stringValue()).isNotBlank();
        assertThat(error.path("remedy").stringValue()).isNotBlank();
    }

    /// Both passes over the first eleven digits give ten: no digit could complete it.
    @Test
    void anIinThatBothPassesFailIsNobodys() {
        var document = Samples.document(101);
        Samples.part(document, "debtor").put("iin", neverIssued());
        assertThat(server.present(document).faults())
                .containsExactly("debtor.iin iin.never-issued");
    }

    private static String neverIssued() {
        for (int serial = 0; ; serial++) {
            var number = "0101013%05d".formatted(serial);
            if (kz.robotbailiff.core.document.Iin.check(number)
                    == kz.robotbailiff.core.document.Check.NEVER_ISSUED) {
                return number;
            }
        }
    }

    @Test
    void everyFaultIsToldAtOnceInTheAskedLanguage() {
        var document = Samples.document(102);
        document.remove("number");
        document.put("amount", 20156);
        document.put("debtor", List.of());
        document.put("interruptions", List.of("2026-05-05", 7));
        var body = server.key.signed(document);
        var reply = server.post(DOCUMENTS, body);
        assertThat(reply.faults())
                .containsExactlyInAnyOrder(
                        "number required",
                        "amount type.text",
                        "debtor type.object",
                        "interruptions[1] type.text");
        for (var language : Map.of("kk", "Міндетті", "ru-KZ,ru;q=0.9", "Нет обяз").entrySet()) {
            var request =
                    server.request(DOCUMENTS, server.erap())
                            .setHeader("Accept-Language", language.getKey())
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(body));
            assertThat(server.send(request).body()).contains(language.getValue());
        }
    }

    @Test
    void aSignatureIsOfThisContentAndThisKey() {
        var document = Samples.document(103);
        var signature = server.key.signature(document);
        document.put("amount", "1.00");
        assertThat(signedBy(document, signature)).containsExactly("signature signature.wrong");
        var stranger = SigningKey.elliptic().signature(document);
        assertThat(signedBy(document, stranger)).containsExactly("signature signature.wrong");
        assertThat(signedBy(document, "AAAA")).containsExactly("signature signature.wrong");
        assertThat(signedBy(document, "not base64!")).containsExactly("signature signature");
        var bare = server.post(DOCUMENTS, StrictJson.MAPPER.writeValueAsString(document));
        assertThat(bare.faults()).containsExactly("signature required");
        assertThat(signedBy(document, server.key.signature(document))).isEmpty();
    }

    private static List<String> signedBy(Map<String, Object> document, String signature) {
        var all = new java.util.LinkedHashMap<>(document);
        all.put("signature", signature);
        return server.post(DOCUMENTS, StrictJson.MAPPER.writeValueAsString(all)).faults();
    }

    @Test
    void aBodyOfAGigabyteIsTurnedAwayAtOnce() {
        var megabyte = new byte[1 << 20];
        var request =
                server.request(DOCUMENTS, server.erap())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArrays(Collections.nCopies(1024, megabyte)));
        long begun = System.nanoTime();
        try {
            assertThat(server.send(request).status()).isEqualTo(413);
        } catch (java.io.UncheckedIOException cutOff) {
            // the server closed the line before the sender had read the answer
            assertThat(cutOff).hasMessageMatching(".*(reset|closed|Broken|EOF|bytes).*");
        }
        assertThat(System.nanoTime() - begun).isLessThan(20_000_000_000L);
    }

    @Test
    void otherMediaTypesMethodsAndPathsHaveTheirProblems() {
        var body = "{}".getBytes(UTF_8);
        assertThat(server.post(DOCUMENTS, body, "text/xml").status()).isEqualTo(415);
        assertThat(server.post(DOCUMENTS, body, "application/json; charset=windows-1251").status())
                .isEqualTo(415);
        assertThat(server.post(DOCUMENTS + "/bulk", body, "application/json").status())
                .isEqualTo(415);
        problem(server.send(server.request(DOCUMENTS, server.erap()).DELETE()), 405);
        problem(server.get("/api/v1/elsewhere"), 404);
        problem(server.get("/api/v1/proceedings/nothing"), 404);
        problem(server.get(DOCUMENTS + "/123/4"), 400);
        problem(server.get(DOCUMENTS), 400);
        problem(server.get(DOCUMENTS + "?changedSince=yesterday"), 400);
        problem(server.get(DOCUMENTS + "?changedSince=2026-01-01T00:00:00Z&limit=0"), 400);
        problem(server.get(DOCUMENTS + "?after=nonsense"), 400);
    }

    private static void problem(Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.json().path("title").stringValue()).isNotBlank();
        assertThat(reply.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }

    @Test
    void whatIsRefusedIsKeptAndCanBeRead() {
        var document = Samples.document(104);
        document.put("amount", "-1");
        server.present(document);
        server.present(document);
        assertThat(server.count("select count(*) from document where number = 'SAMPLE-104'"))
                .isZero();
        var page = server.get("/api/v1/refusals?limit=1000").json().path("items");
        var ours =
                page.values().stream()
                        .filter(each -> "SAMPLE-104".equals(each.path("number").stringValue("")))
                        .toList();
        // two signatures differ, so do two contents; each is kept
        assertThat(ours).hasSize(2);
        assertThat(ours.getFirst().path("problem").path("errors").get(0).path("rule").stringValue())
                .isEqualTo("sum");
        assertThat(
                        server.send(server.request("/api/v1/refusals", server.tax()))
                                .json()
                                .path("items"))
                .isEmpty();
    }
}

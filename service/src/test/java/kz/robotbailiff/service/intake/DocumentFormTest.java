package kz.robotbailiff.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DocumentFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    /// `field rule` of every fault of a document.
    static List<String> faults(JsonNode json, LocalDate today, SigningKey key) {
        try {
            DocumentForm.read(json, today, seal(key));
            return List.of();
        } catch (Refused refused) {
            return refused.refusal().faults().stream()
                    .map(fault -> fault.field() + " " + fault.rule())
                    .toList();
        }
    }

    private static Seal seal(SigningKey key) {
        return new Seal(key.certificate(), () -> Instant.parse("2026-09-01T00:00:00Z"));
    }

    /// Documents each spoilt in one field, in ways that a schema can see.
    static List<JsonNode> spoilt(SigningKey key) {
        var all = new ArrayList<JsonNode>();
        for (var path : List.of("", "issuer", "debtor", "claimant", "claimant.payee")) {
            for (var field : List.copyOf(Samples.part(Samples.document(1), path).keySet())) {
                all.add(spoilt(key, path, field, 7));
                all.add(spoilt(key, path, field, ""));
            }
            all.add(spoilt(key, path, "unheardOf", "1"));
        }
        return all;
    }

    private static JsonNode spoilt(SigningKey key, String path, String field, Object value) {
        var document = Samples.document(1);
        Samples.part(document, path).put(field, value);
        return StrictJson.MAPPER.readTree(key.signed(document));
    }

    @Test
    void ellipticAndRsaKeysSign() {
        for (var key : List.of(SigningKey.elliptic(), SigningKey.rsa())) {
            var json = StrictJson.MAPPER.readTree(key.signed(Samples.document(1)));
            assertThat(faults(json, TODAY, key)).isEmpty();
        }
    }

    @Test
    void aCertificateOutOfItsTimeChecksNothing() {
        var key = SigningKey.elliptic();
        var late = new Seal(key.certificate(), () -> Instant.parse("2100-01-01T00:00:00Z"));
        assertThat(late.fault(new byte[0], new byte[0])).contains("signature.expired");
    }

    @Test
    void orderAndBlanksDoNotChangeTheDigest() {
        var one =
                StrictJson.MAPPER.readTree(
                        "{\"b\":\"ә\\u20b8\\/\",\"a\":{\"y\":\"\\n\",\"x\":\"\"}}");
        var other =
                StrictJson.MAPPER.readTree(
                        "{ \"a\" : {\"x\":\"\", \"y\":\"\\u000a\"}, \"b\":\"ә₸/\", \"s\":\"1\" }");
        assertThat(Canonical.text(one, "s"))
                .isEqualTo("{\"a\":{\"x\":\"\",\"y\":\"\\n\"},\"b\":\"ә₸/\"}")
                .isEqualTo(Canonical.text(other, "s"));
    }

    @Test
    void anOrganisationsNumberIsNotAPersons() {
        var debtor = new Debtor(Samples.AUTHORITY, "А", "Б", null, "В", "311010000", null);
        assertThat(debtor.individual()).isFalse();
        assertThat(Samples.iin(1).charAt(4)).isLessThan('4');
    }
}

package kz.robotbailiff.service.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemasTest {

    private static final Path DOCS = Path.of("../docs/api/schemas");

    @Test
    void theDocumentationHoldsWhatTheServiceServes() throws Exception {
        var served = new Schemas();
        assertThat(Files.readString(DOCS.resolve("bank-v1.xsd"))).isEqualTo(served.xsd().getBody());
        assertThat(Files.readString(DOCS.resolve("bank-v1.schema.json")))
                .isEqualTo(served.json().getBody());
    }

    @Test
    void theJsonViewFollowsItsSchema() throws Exception {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var schema = registry.getSchema(Files.readString(DOCS.resolve("bank-v1.schema.json")));
        var bank = Samples.bank(Wires.Name.JSON);
        var body = new JsonWire(Samples.trees()).orders(bank, Samples.orders());
        var text = new String(body, StandardCharsets.UTF_8);
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        var odd = text.replace("\"FULL\"", "\"HALF\"");
        assertThat(schema.validate(odd, InputFormat.JSON)).isNotEmpty();
    }
}

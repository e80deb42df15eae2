package kz.robotbailiff.sandbox.authority;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.time.LocalDate;
import java.util.Base64;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.sandbox.people.People;
import kz.robotbailiff.sandbox.people.Place;
import kz.robotbailiff.sandbox.world.Json;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class SealTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 6);

    @TempDir Path folder;

    @Test
    void signsTheTextWithItsKeysInOrderAndNoBlanks() throws Exception {
        var json = Seal.in(folder, "erap").signed(paper());
        var content = canonicalOf(json);
        assertThat(content)
                .startsWith("{\"amount\":\"20156.00\",\"basis\":\"")
                .doesNotContain(": ");
        assertThat(verifies(json, content)).isTrue();
    }

    @Test
    void aTamperedSumIsFoundOut() throws Exception {
        var json = Seal.in(folder, "erap").signed(paper());
        assertThat(verifies(json, canonicalOf(json).replace("20156.00", "156.00"))).isFalse();
    }

    @Test
    void theKeyOutlivesARestart() throws Exception {
        var first = Seal.in(folder, "erap").signed(paper());
        assertThat(verifies(Seal.in(folder, "erap").signed(paper()), canonicalOf(first))).isTrue();
    }

    private static Paper paper() {
        var debtor = new People(1).next(Place.TARAZ);
        return Clerk.write(Office.POLICE, "T-1", debtor, Tenge.parse("20156.00"), TODAY);
    }

    private static String canonicalOf(String json) {
        var tree = (ObjectNode) Json.tree(json);
        tree.remove("signature");
        return tree.toString();
    }

    private boolean verifies(String json, String content) throws Exception {
        var signature = Base64.getDecoder().decode(Json.tree(json).get("signature").asString());
        var data = new CMSProcessableByteArray(content.getBytes(UTF_8));
        var signer = new CMSSignedData(data, signature).getSignerInfos().iterator().next();
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(publicKey()));
        } catch (CMSException _) {
            return false;
        }
    }

    private PublicKey publicKey() throws Exception {
        try (var in = Files.newInputStream(Seal.certificate(folder, "erap"))) {
            return CertificateFactory.getInstance("X.509").generateCertificate(in).getPublicKey();
        }
    }
}

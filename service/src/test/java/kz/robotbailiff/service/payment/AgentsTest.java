package kz.robotbailiff.service.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.service.payment.PaymentSettings.Agent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;

/// Who may tell us of money, by the certificate that mutual TLS has proven.
class AgentsTest {

    private static final String PASSWORD = "agents-test";

    @TempDir Path folder;

    private X509Certificate certificate(String name) throws Exception {
        var store = folder.resolve(name + ".p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made =
                new ProcessBuilder(
                                tool,
                                "-genkeypair",
                                "-keyalg",
                                "EC",
                                "-alias",
                                name,
                                "-dname",
                                "CN=" + name,
                                "-keystore",
                                store.toString(),
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                PASSWORD)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        assertThat(made).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return (X509Certificate) keys.getCertificate(name);
    }

    private static Agent agent(String print, String network) {
        return new Agent("long-shared-secret", List.of(network), null, null, null, "id", print);
    }

    private static MockHttpServletRequest from(X509Certificate certificate) {
        var request = new MockHttpServletRequest("GET", "/payments/kaspi");
        request.setRemoteAddr("194.187.247.153");
        request.setAttribute(
                "jakarta.servlet.request.X509Certificate", new X509Certificate[] {certificate});
        return request;
    }

    @Test
    void anAgentIsKnownByItsCertificateFromItsOwnNetworkAlone() throws Exception {
        var known = certificate("kaspi");
        var print =
                HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(known.getEncoded()));
        var inside = new Agents(Map.of("kaspi", agent(print, "194.187.247.152/29")));
        assertThat(inside.known(from(known), new byte[0])).contains("kaspi");
        assertThat(inside.known(from(certificate("other")), new byte[0])).isEmpty();
        var outside = new Agents(Map.of("kaspi", agent(print, "10.0.0.0/8")));
        assertThat(outside.known(from(known), new byte[0])).isEmpty();
    }
}

package kz.robotbailiff.service.ruling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import kz.robotbailiff.service.ruling.paper.KeySeal;

/// Signing keys for tests, made by the JDK's own keytool.
final class TestKey {

    static final String PASSWORD = "only-in-a-test";

    private TestKey() {}

    /// A key store with one key for all territories.
    static Path store(String unit) {
        return store(unit, "default", "secp256r1");
    }

    static Path store(String unit, String alias, String curve) {
        return make(unit, alias, "EC", "-groupname", curve);
    }

    /// A key of RSA, such as the certification centre gives out too.
    static KeySeal rsa() {
        try (var in =
                Files.newInputStream(make("STAND-IN", "default", "RSA", "-keysize", "2048"))) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            return new KeySeal(
                    (PrivateKey) keys.getKey("default", PASSWORD.toCharArray()),
                    (X509Certificate) keys.getCertificate("default"));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path make(String unit, String alias, String kind, String option, String value) {
        try {
            var file = Files.createTempDirectory("robot-key").resolve("key.p12");
            var command =
                    new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                            "-genkeypair",
                            "-alias",
                            alias,
                            "-keyalg",
                            kind,
                            option,
                            value,
                            "-dname",
                            "CN=Head of a department, OU=" + unit,
                            "-startdate",
                            "2024/01/01",
                            "-validity",
                            "4000",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            PASSWORD);
            if (command.redirectErrorStream(true).start().waitFor() != 0) {
                throw new IllegalStateException("keytool made no key");
            }
            return file;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

package kz.robotbailiff.sandbox.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// The two keys of the state gateway's channel, the robot's and the gateway's, made once and kept
/// in the data folder; each is named a stand-in by its certificate.
public final class ShepKeys {

    /// The password of both stores: it guards nothing, since the keys are a stand-in's.
    public static final String PASSWORD = "shep-sandbox";

    private static final Instant FROM = Instant.parse("2023-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2043-01-01T00:00:00Z");
    private static final int BITS = 2048;

    private final Path folder;
    private final Map<String, Opened> opened = new ConcurrentHashMap<>();

    private record Opened(PrivateKey key, X509Certificate certificate) {}

    /// Makes the keys where there are none.
    public ShepKeys(Path data) {
        folder = data.toAbsolutePath().resolve("shep");
        try {
            Files.createDirectories(folder);
            for (var name : new String[] {"robot", "gateway"}) {
                if (!Files.exists(store(name))) {
                    make(name);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The PKCS#12 store with the key of `robot` or `gateway`.
    public Path store(String name) {
        return folder.resolve(name + ".p12");
    }

    /// The certificate of `robot` or `gateway`.
    public Path pem(String name) {
        return folder.resolve(name + ".pem");
    }

    PrivateKey key(String name) {
        return opened(name).key();
    }

    X509Certificate certificate(String name) {
        return opened(name).certificate();
    }

    /// A store guards its key by ten thousand rounds of hashing, so each is opened once: opened for
    /// each letter, they took three quarters of the whole sandbox's time.
    private Opened opened(String name) {
        return opened.computeIfAbsent(name, this::open);
    }

    private Opened open(String name) {
        var word = PASSWORD.toCharArray();
        try {
            var keys = KeyStore.getInstance(store(name).toFile(), word);
            return new Opened(
                    (PrivateKey) keys.getKey(name, word),
                    (X509Certificate) keys.getCertificate(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void make(String name)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        var pair = generator.generateKeyPair();
        var certificate = certificate(name, pair);
        var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'});
        Files.writeString(
                pem(name),
                "-----BEGIN CERTIFICATE-----\n"
                        + base64.encodeToString(certificate.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        var keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry(
                name, pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {certificate});
        try (var out = Files.newOutputStream(store(name))) {
            keys.store(out, PASSWORD.toCharArray());
        }
    }

    @SuppressWarnings("JavaUtilDate") // the certificate builder takes nothing newer
    private static X509Certificate certificate(String name, KeyPair pair)
            throws GeneralSecurityException, OperatorCreationException {
        var subject = new X500Name("CN=" + name + ", OU=STAND-IN, O=Robot Bailiff sandbox");
        var builder =
                new JcaX509v3CertificateBuilder(
                        subject,
                        new BigInteger(120, new SecureRandom()),
                        Date.from(FROM),
                        Date.from(TO),
                        subject,
                        pair.getPublic());
        var signer = new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}

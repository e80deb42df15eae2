package kz.robotbailiff.sandbox.bank;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// The key with which one side signs its XML messages, made on first use and kept in the data
/// folder; its certificate is named a stand-in, so that a production service refuses it.
public record BankKey(PrivateKey key, X509Certificate certificate) {

    /// The password of every key store of a sandbox's banks.
    public static final String PASSWORD = "sandbox";

    private static final Instant FROM = Instant.parse("2023-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2043-01-01T00:00:00Z");
    private static final int SERIAL_BITS = 120;

    /// The key kept under a name.
    public static synchronized BankKey in(Path folder, String name) {
        var file = store(folder, name);
        try {
            if (!Files.exists(file)) {
                make(folder, name);
            }
            var keys = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
            return new BankKey(
                    (PrivateKey) keys.getKey(name, PASSWORD.toCharArray()),
                    (X509Certificate) keys.getCertificate(name));
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("no key " + name + " in " + folder, e);
        }
    }

    /// The PKCS#12 file of a name.
    public static Path store(Path folder, String name) {
        return folder.resolve(name + ".p12");
    }

    /// The PEM file with the certificate of a name.
    public static Path pem(Path folder, String name) {
        return folder.resolve(name + ".pem");
    }

    private static void make(Path folder, String name)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        Files.createDirectories(folder);
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var certificate = certificate(name, pair);
        var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'});
        Files.writeString(
                pem(folder, name),
                "-----BEGIN CERTIFICATE-----\n"
                        + base64.encodeToString(certificate.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
        var keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        var secret = PASSWORD.toCharArray();
        keys.setKeyEntry(name, pair.getPrivate(), secret, new Certificate[] {certificate});
        var half = folder.resolve(name + ".p12.new");
        try (var out = Files.newOutputStream(half)) {
            keys.store(out, secret);
        }
        Files.move(half, store(folder, name), StandardCopyOption.ATOMIC_MOVE);
    }

    @SuppressWarnings("JavaUtilDate") // the certificate builder takes nothing newer
    private static X509Certificate certificate(String name, java.security.KeyPair pair)
            throws GeneralSecurityException, OperatorCreationException {
        var who = new X500Name("CN=" + name + ", OU=STAND-IN, O=Robot Bailiff sandbox");
        var serial = new BigInteger(SERIAL_BITS, new SecureRandom());
        var builder =
                new JcaX509v3CertificateBuilder(
                        who, serial, Date.from(FROM), Date.from(TO), who, pair.getPublic());
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}

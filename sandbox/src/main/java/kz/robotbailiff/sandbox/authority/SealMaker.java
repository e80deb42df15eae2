package kz.robotbailiff.sandbox.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
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

/// Makes a key on P-256 with a certificate signed by itself, good on any day of the sandbox.
final class SealMaker {

    private static final Date FROM = Date.from(Instant.parse("2000-01-01T00:00:00Z"));
    private static final Date UNTIL = Date.from(Instant.parse("2100-01-01T00:00:00Z"));

    private SealMaker() {}

    static void make(Path store, Path pem, String name, char[] password)
            throws IOException, GeneralSecurityException {
        Files.createDirectories(store.toAbsolutePath().getParent());
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var certificate = certificate(pair, name);
        Files.writeString(pem, pem(certificate));
        var keys = KeyStore.getInstance("PKCS12");
        keys.load(null, password);
        keys.setKeyEntry(name, pair.getPrivate(), password, new Certificate[] {certificate});
        try (var out = Files.newOutputStream(store)) {
            keys.store(out, password);
        }
    }

    private static X509Certificate certificate(KeyPair pair, String name)
            throws GeneralSecurityException {
        var subject = new X500Name("CN=" + name + ",O=Robot Bailiff sandbox,C=KZ");
        var builder =
                new JcaX509v3CertificateBuilder(
                        subject, BigInteger.ONE, FROM, UNTIL, subject, pair.getPublic());
        try {
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static String pem(X509Certificate certificate) throws GeneralSecurityException {
        var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'});
        return "-----BEGIN CERTIFICATE-----\n"
                + base64.encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}

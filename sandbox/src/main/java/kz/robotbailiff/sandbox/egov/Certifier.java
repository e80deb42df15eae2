package kz.robotbailiff.sandbox.egov;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// The sandbox's certification authority, made anew at each start, with the keys of people whom it
/// vouches for. Every person's key lives for one signature.
public final class Certifier {

    private static final String NAME = "CN=sandbox certification authority of no value";
    private static final String ALGORITHM = "SHA256withECDSA";
    private static final Date BEGIN = Date.from(Instant.parse("2000-01-01T00:00:00Z"));
    private static final Date END = Date.from(Instant.parse("2090-01-01T00:00:00Z"));

    private final KeyPair authority = pair();
    private long serial;

    /// An authority whose certificate lies in this folder for the service to read.
    public Certifier(Path folder) {
        var file = certificate(folder);
        try {
            var certificate = issue(NAME, authority.getPublic());
            var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'});
            Files.createDirectories(folder);
            Files.writeString(
                    file,
                    "-----BEGIN CERTIFICATE-----\n"
                            + base64.encodeToString(certificate.getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("cannot make the certification authority", e);
        }
    }

    /// The file with the authority's certificate in that folder.
    public static Path certificate(Path folder) {
        return folder.resolve("certifier.pem");
    }

    /// A detached signature of the person with this IIN.
    byte[] sign(String iin, byte[] content) {
        try {
            var pair = pair();
            var certificate = issue("SERIALNUMBER=IIN" + iin + ",CN=sandbox", pair.getPublic());
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(
                                    new JcaDigestCalculatorProviderBuilder().build())
                            .build(
                                    new JcaContentSignerBuilder(ALGORITHM).build(pair.getPrivate()),
                                    certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
        } catch (CMSException
                | IOException
                | GeneralSecurityException
                | OperatorCreationException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    private synchronized X509Certificate issue(String subject, PublicKey key)
            throws GeneralSecurityException, OperatorCreationException {
        serial++;
        var builder =
                new JcaX509v3CertificateBuilder(
                        new X500Name(NAME),
                        BigInteger.valueOf(serial),
                        BEGIN,
                        END,
                        new X500Name(subject),
                        key);
        var signer = new JcaContentSignerBuilder(ALGORITHM).build(authority.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package kz.robotbailiff.service.intake;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A source's key as a test makes it; signs by the standard's words, not by the service's code.
final class SigningKey {

    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private final KeyPair pair;
    private final X509CertificateHolder certificate;
    private final String algorithm;

    private SigningKey(KeyPair pair, String algorithm) throws Exception {
        this.pair = pair;
        this.algorithm = algorithm;
        var name = new X500Name("CN=test");
        var signer = new JcaContentSignerBuilder(algorithm).build(pair.getPrivate());
        certificate =
                new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                date("2020-01-01T00:00:00Z"),
                                date("2099-01-01T00:00:00Z"),
                                name,
                                pair.getPublic())
                        .build(signer);
    }

    @SuppressWarnings("JavaUtilDate") // the certificate builder knows nothing newer
    private static Date date(String moment) {
        return Date.from(java.time.Instant.parse(moment));
    }

    static SigningKey elliptic() {
        return make("EC", 256, "SHA256withECDSA");
    }

    static SigningKey rsa() {
        return make("RSA", 2048, "SHA256withRSA");
    }

    private static SigningKey make(String kind, int size, String algorithm) {
        try {
            var generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(size);
            return new SigningKey(generator.generateKeyPair(), algorithm);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Path writeCertificate(Path folder, String name) {
        try {
            var base64 = Base64.getMimeEncoder().encodeToString(certificate.getEncoded());
            var pem = "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
            return Files.writeString(folder.resolve(name + ".pem"), pem);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// The document as JSON with its signature.
    String signed(Map<String, Object> document) {
        var all = new LinkedHashMap<>(document);
        all.put("signature", signature(document));
        return SORTED.writeValueAsString(all);
    }

    String signature(Map<String, Object> document) {
        try {
            var content = SORTED.writeValueAsBytes(document);
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var signer = new JcaContentSignerBuilder(algorithm).build(pair.getPrivate());
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests).build(signer, x509()));
            var cms = generator.generate(new CMSProcessableByteArray(content), false);
            return Base64.getEncoder().encodeToString(cms.getEncoded());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    java.security.cert.X509Certificate certificate() {
        try {
            return x509();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private java.security.cert.X509Certificate x509() throws GeneralSecurityException {
        return new org.bouncycastle.cert.jcajce.JcaX509CertificateConverter()
                .getCertificate(certificate);
    }
}

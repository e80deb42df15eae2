package kz.robotbailiff.sandbox.authority;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// The key of one source's system, with which it signs whatever it sends.
public final class Seal {

    private static final char[] PASSWORD = "sandbox".toCharArray();

    /// Writes keys in order and nothing that could be left out: RFC 8785 for what has no numbers.
    private static final JsonMapper CANONICAL =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                    .build();

    private final PrivateKey key;
    private final X509Certificate certificate;

    private Seal(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /// The seal kept in this folder under this name; it is made on first use.
    public static Seal in(Path folder, String name) {
        try {
            var file = folder.resolve(name + ".p12");
            if (!Files.exists(file)) {
                SealMaker.make(file, certificate(folder, name), name, PASSWORD);
            }
            var store = KeyStore.getInstance(file.toFile(), PASSWORD);
            return new Seal(
                    (PrivateKey) store.getKey(name, PASSWORD),
                    (X509Certificate) store.getCertificate(name));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("no seal for " + name + " in " + folder, e);
        }
    }

    /// The file with the certificate against which the service checks.
    public static Path certificate(Path folder, String name) {
        return folder.resolve(name + ".pem");
    }

    /// The content as JSON with its signature added; the content has no numbers, only texts.
    public String signed(Object content) {
        var canonical = CANONICAL.writeValueAsBytes(content);
        var open = new String(canonical, 0, canonical.length - 1, UTF_8);
        return open + ",\"signature\":\"" + signature(canonical) + "\"}";
    }

    private String signature(byte[] content) {
        try {
            var generator = new CMSSignedDataGenerator();
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests)
                            .build(
                                    new JcaContentSignerBuilder("SHA256withECDSA").build(key),
                                    certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            var signed = generator.generate(new CMSProcessableByteArray(content), false);
            return Base64.getEncoder().encodeToString(signed.getEncoded(ASN1Encoding.DER));
        } catch (CMSException
                | OperatorCreationException
                | GeneralSecurityException
                | IOException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }
}

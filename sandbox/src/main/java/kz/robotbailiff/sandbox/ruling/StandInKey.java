package kz.robotbailiff.sandbox.ruling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// The key that signs a sandbox's rulings: made once, kept in the data folder, and named a stand-in
/// by its certificate, so that a production service refuses it.
public final class StandInKey {

    private static final String NAME =
            "CN=Sandbox head of a territorial body, OU=STAND-IN, O=Robot Bailiff sandbox";
    private static final Instant FROM = Instant.parse("2023-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2043-01-01T00:00:00Z");
    private static final int SERIAL_BITS = 120;

    private final Path store;
    private final Path password;

    private StandInKey(Path data) {
        store = data.resolve("ruling-key.p12");
        password = data.resolve("ruling-key.password");
    }

    /// The settings with which the service finds the key; it is made where there is none.
    public static Map<String, String> settings(Path data) {
        var key = new StandInKey(data.toAbsolutePath());
        try {
            if (!Files.exists(key.store)) {
                key.make();
            }
            return Map.of(
                    "robot.ruling.key-store", key.store.toString(),
                    "robot.ruling.key-store-password", Files.readString(key.password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("cannot make the stand-in key for rulings", e);
        }
    }

    /// The password is written first and the store last, so that a key is whole or is not there.
    private void make() throws IOException, GeneralSecurityException, OperatorCreationException {
        Files.createDirectories(store.getParent());
        var secret = new byte[18];
        new SecureRandom().nextBytes(secret);
        var word = Base64.getUrlEncoder().encodeToString(secret);
        Files.writeString(password, word);
        var pair = pair();
        var keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry(
                "default",
                pair.getPrivate(),
                word.toCharArray(),
                new Certificate[] {certificate(pair)});
        var half = store.resolveSibling("ruling-key.p12.new");
        try (var out = Files.newOutputStream(half)) {
            keys.store(out, word.toCharArray());
        }
        onlyForOwner(password);
        onlyForOwner(half);
        Files.move(half, store, StandardCopyOption.ATOMIC_MOVE);
    }

    private static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    @SuppressWarnings("JavaUtilDate") // the certificate builder takes nothing newer
    private static X509Certificate certificate(KeyPair pair)
            throws GeneralSecurityException, OperatorCreationException {
        var name = new X500Name(NAME);
        var builder =
                new JcaX509v3CertificateBuilder(
                        name,
                        new BigInteger(SERIAL_BITS, new SecureRandom()),
                        Date.from(FROM),
                        Date.from(TO),
                        name,
                        pair.getPublic());
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    private static void onlyForOwner(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}

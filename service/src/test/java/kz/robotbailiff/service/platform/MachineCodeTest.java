package kz.robotbailiff.service.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The library in machine code says of every signature what Java's own arithmetic says.
final class MachineCodeTest {

    private static final int MESSAGES = 40;

    @Test
    void theLibraryIsThereWhereItIsShippedFor() {
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        assumeTrue(System.getProperty("os.arch").equals("amd64"));

        assertThat(MachineCode.isThere()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "EC, 256, SHA256withECDSA",
        "EC, 384, SHA384withECDSA",
        "EC, 521, SHA512withECDSA",
        "RSA, 2048, SHA256withRSA",
        "RSA, 3072, SHA512withRSA"
    })
    void bothSayTheSameOfWholeAndOfBrokenSignatures(String kind, int size, String algorithm)
            throws Exception {
        var mine = keys(kind, size);
        var other = keys(kind, size);
        var random = new SplittableRandom(size);
        for (int i = 0; i < MESSAGES; i++) {
            var message = ("document " + i).getBytes(UTF_8);
            var whole = sign(mine, algorithm, message);
            assertThat(fast(mine.getPublic(), algorithm, message, whole)).isTrue();
            assertThat(fast(other.getPublic(), algorithm, message, whole)).isFalse();
            assertThat(fast(mine.getPublic(), algorithm, "other".getBytes(UTF_8), whole)).isFalse();
            for (var broken : broken(mine.getPublic(), whole, random)) {
                assertThat(fast(mine.getPublic(), algorithm, message, broken))
                        .isEqualTo(slow(mine.getPublic(), algorithm, message, broken));
            }
        }
    }

    private static KeyPair keys(String kind, int size) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(kind);
        generator.initialize(size);
        return generator.generateKeyPair();
    }

    private static byte[] sign(KeyPair keys, String algorithm, byte[] message)
            throws GeneralSecurityException {
        var signature = Signature.getInstance(algorithm);
        signature.initSign(keys.getPrivate());
        signature.update(message);
        return signature.sign();
    }

    private static boolean fast(PublicKey key, String algorithm, byte[] message, byte[] signature)
            throws GeneralSecurityException {
        return says(MachineCode.checker(algorithm), key, message, signature);
    }

    private static boolean slow(PublicKey key, String algorithm, byte[] message, byte[] signature)
            throws GeneralSecurityException {
        return says(Signature.getInstance(algorithm), key, message, signature);
    }

    /// What cannot be read as a signature at all is refused like a wrong one.
    private static boolean says(Signature check, PublicKey key, byte[] message, byte[] signature) {
        try {
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
    }

    private static List<byte[]> broken(PublicKey key, byte[] whole, SplittableRandom random)
            throws IOException {
        var all = new ArrayList<byte[]>();
        for (int i = 0; i < 10; i++) {
            var flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            all.add(flipped);
        }
        all.add(new byte[0]);
        all.add(new byte[whole.length]);
        all.add(java.util.Arrays.copyOf(whole, whole.length - 1));
        all.add(java.util.Arrays.copyOf(whole, whole.length + 1));
        if (key instanceof ECPublicKey curve) {
            all.addAll(edges(whole, curve.getParams().getOrder()));
        }
        return all;
    }

    /// The two numbers of an ECDSA signature at and beyond the edges of what they may be.
    private static List<byte[]> edges(byte[] whole, BigInteger order) throws IOException {
        var numbers = ASN1Sequence.getInstance(whole);
        var r = ASN1Integer.getInstance(numbers.getObjectAt(0)).getValue();
        var s = ASN1Integer.getInstance(numbers.getObjectAt(1)).getValue();
        var edges = new ArrayList<byte[]>();
        for (var odd : List.of(BigInteger.ZERO, BigInteger.ONE, order, order.add(BigInteger.ONE))) {
            edges.add(pair(odd, s));
            edges.add(pair(r, odd));
            edges.add(pair(odd, odd));
        }
        edges.add(pair(r.add(order), s));
        edges.add(pair(r, s.add(order)));
        edges.add(pair(r.negate(), s));
        edges.add(pair(r, order.subtract(s)));
        return edges;
    }

    private static byte[] pair(BigInteger r, BigInteger s) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(
                new DERSequence(new ASN1Integer[] {new ASN1Integer(r), new ASN1Integer(s)})
                        .getEncoded(ASN1Encoding.DER));
        return out.toByteArray();
    }
}

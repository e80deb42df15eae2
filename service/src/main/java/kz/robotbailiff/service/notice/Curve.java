package kz.robotbailiff.service.notice;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/// Keys on the curve P-256 as browsers write them: 65 bytes for a point, 32 for a secret number.
final class Curve {

    private static final int HALF = 32;
    private static final int POINT = 2 * HALF + 1;
    private static final byte UNCOMPRESSED = 4;
    private static final String NAME = "secp256r1";

    private Curve() {}

    private static ECParameterSpec parameters() throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(NAME));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(NAME));
        return generator.generateKeyPair();
    }

    /// @throws InvalidKeyException when the bytes are no point of the curve
    static ECPublicKey point(byte[] bytes) throws GeneralSecurityException {
        if (bytes.length != POINT || bytes[0] != UNCOMPRESSED) {
            throw new InvalidKeyException("not a point of 65 bytes");
        }
        var x = new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + HALF));
        var y = new BigInteger(1, Arrays.copyOfRange(bytes, 1 + HALF, POINT));
        var curve = parameters();
        if (!isOn(curve, x, y)) {
            throw new InvalidKeyException("not on the curve");
        }
        var spec = new ECPublicKeySpec(new ECPoint(x, y), curve);
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
    }

    private static boolean isOn(ECParameterSpec parameters, BigInteger x, BigInteger y) {
        var curve = parameters.getCurve();
        var p = ((ECFieldFp) curve.getField()).getP();
        var right = x.pow(3).add(curve.getA().multiply(x)).add(curve.getB()).mod(p);
        return x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.pow(2).mod(p).equals(right);
    }

    static ECPrivateKey secret(byte[] number) throws GeneralSecurityException {
        var spec = new ECPrivateKeySpec(new BigInteger(1, number), parameters());
        return (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(spec);
    }

    static byte[] bytes(ECPublicKey key) {
        var bytes = new byte[POINT];
        bytes[0] = UNCOMPRESSED;
        put(key.getW().getAffineX(), bytes, 1);
        put(key.getW().getAffineY(), bytes, 1 + HALF);
        return bytes;
    }

    private static void put(BigInteger number, byte[] into, int at) {
        var bytes = number.toByteArray();
        int from = Math.max(0, bytes.length - HALF);
        int length = bytes.length - from;
        System.arraycopy(bytes, from, into, at + HALF - length, length);
    }
}

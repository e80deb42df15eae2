package kz.robotbailiff.sandbox.webpush;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A browser that has subscribed: its keys, and how it reads what was sealed for it (RFC 8291).
///
/// @param key its private key, PKCS#8 in base64
/// @param p256dh its public key, 65 bytes in base64url
/// @param auth its secret, 16 bytes in base64url
record Browser(String id, String key, String p256dh, String auth) {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final int SALT = 16;
    private static final int HEAD = SALT + 5;
    private static final int POINT = 65;

    /// What stands before the 65 bytes of a point in an X.509 key on P-256.
    private static final byte[] BEFORE_POINT =
            Base64.getDecoder().decode("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgA=");

    static Browser make(String id) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var auth = new byte[16];
        new SecureRandom().nextBytes(auth);
        return new Browser(
                id,
                Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()),
                URL.encodeToString(bytes((ECPublicKey) pair.getPublic())),
                URL.encodeToString(auth));
    }

    /// A public key from its point.
    static PublicKey point(byte[] point) throws GeneralSecurityException {
        var whole = ByteBuffer.allocate(BEFORE_POINT.length + point.length);
        var spec = new X509EncodedKeySpec(whole.put(BEFORE_POINT).put(point).array());
        return KeyFactory.getInstance("EC").generatePublic(spec);
    }

    private static byte[] bytes(ECPublicKey key) {
        var encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - POINT, encoded.length);
    }

    /// The text of a sealed message.
    String open(byte[] sealed) throws GeneralSecurityException {
        var salt = Arrays.copyOf(sealed, SALT);
        var theirs = Arrays.copyOfRange(sealed, HEAD, HEAD + POINT);
        var secret = secret(theirs);
        var hidden = hmac(salt, secret);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(expand(hidden, "Content-Encoding: aes128gcm\0", 16), "AES"),
                new GCMParameterSpec(128, expand(hidden, "Content-Encoding: nonce\0", 12)));
        var padded = cipher.doFinal(sealed, HEAD + POINT, sealed.length - HEAD - POINT);
        int end = padded.length - 1;
        while (padded[end] == 0) {
            end--;
        }
        return new String(padded, 0, end, UTF_8);
    }

    private byte[] secret(byte[] theirs) throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(privateKey());
        agreement.doPhase(point(theirs), true);
        var info = new ByteArrayOutputStream();
        info.writeBytes("WebPush: info\0".getBytes(US_ASCII));
        info.writeBytes(Base64.getUrlDecoder().decode(p256dh));
        info.writeBytes(theirs);
        info.write(1);
        var hidden = hmac(Base64.getUrlDecoder().decode(auth), agreement.generateSecret());
        return hmac(hidden, info.toByteArray());
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key));
        return KeyFactory.getInstance("EC").generatePrivate(spec);
    }

    private static byte[] expand(byte[] hidden, String label, int length)
            throws GeneralSecurityException {
        return Arrays.copyOf(hmac(hidden, (label + "\1").getBytes(US_ASCII)), length);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }
}

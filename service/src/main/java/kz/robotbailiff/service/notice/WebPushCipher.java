package kz.robotbailiff.service.notice;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts a push message so that only the browser it is for can read it (RFC 8291, content coding
/// `aes128gcm` of RFC 8188): not the push service in between.
final class WebPushCipher {

    static final int SALT = 16;
    private static final int RECORD = 4096;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;

    private WebPushCipher() {}

    /// @param browser the browser's public key
    /// @param auth the browser's secret of 16 bytes
    /// @param once a key pair made for this message alone
    /// @param salt 16 random bytes made for this message alone
    static byte[] encrypt(byte[] text, ECPublicKey browser, byte[] auth, KeyPair once, byte[] salt)
            throws GeneralSecurityException {
        var ours = Curve.bytes((ECPublicKey) once.getPublic());
        var secret = shared((ECPrivateKey) once.getPrivate(), browser, auth, ours);
        var key = derive(salt, secret, "Content-Encoding: aes128gcm\0".getBytes(US_ASCII), 16);
        var nonce = derive(salt, secret, "Content-Encoding: nonce\0".getBytes(US_ASCII), 12);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        var padded = ByteBuffer.allocate(text.length + 1).put(text).put(LAST_RECORD).array();
        var sealed = cipher.doFinal(padded);
        return ByteBuffer.allocate(salt.length + Integer.BYTES + 1 + ours.length + sealed.length)
                .put(salt)
                .putInt(RECORD)
                .put((byte) ours.length)
                .put(ours)
                .put(sealed)
                .array();
    }

    private static byte[] shared(ECPrivateKey key, ECPublicKey browser, byte[] auth, byte[] ours)
            throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(key);
        agreement.doPhase(browser, true);
        var theirs = Curve.bytes(browser);
        var label = "WebPush: info\0".getBytes(US_ASCII);
        var info =
                ByteBuffer.allocate(label.length + theirs.length + ours.length)
                        .put(label)
                        .put(theirs)
                        .put(ours)
                        .array();
        return derive(auth, agreement.generateSecret(), info, 32);
    }

    private static byte[] derive(byte[] salt, byte[] secret, byte[] info, int length)
            throws GeneralSecurityException {
        var parameters =
                HKDFParameterSpec.ofExtract().addSalt(salt).addIKM(secret).thenExpand(info, length);
        return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
    }
}

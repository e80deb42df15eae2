package kz.robotbailiff.service.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.robotbailiff.service.platform.Tokens;

/// Derives a file's personal link and its check code from one secret.
///
/// Both look random and are stored as hashes alone, yet a message that is sent again says the very
/// same. Who has the database without the secret can make neither.
final class PersonalLink {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_SECRET = 32;
    private static final int TOKEN_BYTES = 16;
    private static final long BILLION = 1_000_000_000L;

    private final SecretKeySpec secret;

    PersonalLink(String secret) {
        if (secret.length() < LEAST_SECRET) {
            throw new IllegalArgumentException("robot.notice.link-secret is too short");
        }
        this.secret = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
    }

    /// 128 bits in 22 characters that need no escaping in an address.
    String token(long file) {
        var bytes = Arrays.copyOf(derive("link:" + file), TOKEN_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Nine digits and a check digit.
    String code(long file) {
        var bytes = derive("code:" + file);
        long number = 0;
        for (int i = 0; i < Long.BYTES - 1; i++) {
            number = number << 8 | (bytes[i] & 0xff);
        }
        return CheckDigit.appendTo(String.format(Locale.ROOT, "%09d", number % BILLION));
    }

    byte[] tokenHash(long file) {
        return Tokens.hash(token(file));
    }

    byte[] codeHash(long file) {
        return Tokens.hash(code(file));
    }

    private byte[] derive(String what) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(what.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

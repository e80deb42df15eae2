package kz.robotbailiff.service.ruling;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.robotbailiff.service.platform.Tokens;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The text of the square code on a paper: its main facts, signed, for a check without a network.
///
/// `RB1:` and Base32 of 64 bytes of signature (ECDSA P-256) with a JSON list after them: number,
/// day, form, debtor, sum, proceeding, digest of the data. Base32 because it needs no more room in
/// such a code than its letters, and survives being copied, spelled and dictated.
final class CodeText {

    static final String OPENS = "RB1:";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
    private static final int SIGNATURE = 64;
    private static final int LONGEST_NAME = 60;
    private static final JsonMapper JSON = JsonMapper.shared();

    private CodeText() {}

    /// What a code says.
    record Said(
            String number,
            String date,
            int form,
            String debtor,
            String owed,
            String proceeding,
            String digest,
            X509Certificate signer) {}

    static String of(byte[] content, SigningKey key) {
        var facts = facts(JSON.readTree(content), Tokens.sha256(content));
        try {
            var signing = Signature.getInstance(ALGORITHM);
            signing.initSign(key.key());
            signing.update(facts);
            return OPENS + base32(join(signing.sign(), facts));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key does not sign codes", e);
        }
    }

    static boolean isCode(byte[] text) {
        return new String(text, 0, Math.min(text.length, 4), StandardCharsets.ISO_8859_1)
                .equals(OPENS);
    }

    static Optional<Said> read(byte[] text, Collection<X509Certificate> known) {
        var written = new String(text, StandardCharsets.ISO_8859_1).strip();
        var bytes = unbase32(written.substring(OPENS.length()));
        if (bytes.length <= SIGNATURE || !written.equals(OPENS + base32(bytes))) {
            return Optional.empty();
        }
        var signature = Arrays.copyOf(bytes, SIGNATURE);
        var facts = Arrays.copyOfRange(bytes, SIGNATURE, bytes.length);
        return known.stream()
                .filter(certificate -> isSigned(facts, signature, certificate))
                .findFirst()
                .flatMap(signer -> said(facts, signer));
    }

    private static Optional<Said> said(byte[] facts, X509Certificate signer) {
        try {
            var list = JSON.readTree(facts);
            return Optional.of(
                    new Said(
                            list.path(0).asString(""),
                            list.path(1).asString(""),
                            list.path(2).asInt(0),
                            list.path(3).asString(""),
                            list.path(4).asString(""),
                            list.path(5).asString(""),
                            list.path(6).asString(""),
                            signer));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static byte[] facts(JsonNode data, byte[] digest) {
        var list =
                List.of(
                        data.path("number").asString(),
                        data.path("date").asString(),
                        data.path("form").asInt(),
                        debtor(data.at("/parties/debtor")),
                        data.at("/demand/owed").asString(),
                        data.at("/proceeding/number").asString(),
                        Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        var map = Canonical.write(Map.of("facts", list));
        return Canonical.bytes(map.substring("{\"facts\":".length(), map.length() - 1));
    }

    private static String debtor(JsonNode debtor) {
        var name =
                Stream.of("surname", "givenName", "patronymic")
                        .map(part -> debtor.path(part).asString(""))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" "));
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    private static boolean isSigned(byte[] facts, byte[] signature, X509Certificate certificate) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(certificate);
            check.update(facts);
            return check.verify(signature);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    static String base32(byte[] bytes) {
        var text = new StringBuilder(bytes.length * 8 / 5 + 1);
        int held = 0;
        int bits = 0;
        for (byte b : bytes) {
            held = ((held << 8) | (b & 0xff)) & 0xfff;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(ALPHABET.charAt((held >> (bits - 5)) & 31));
            }
        }
        return bits == 0 ? text.toString() : text.append(last(held, bits)).toString();
    }

    private static char last(int held, int bits) {
        return ALPHABET.charAt((held << (5 - bits)) & 31);
    }

    private static byte[] unbase32(String text) {
        var bytes = new byte[text.length() * 5 / 8];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                return new byte[0];
            }
            held = (held << 5 | value) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (held >> bits);
            }
        }
        return bytes;
    }
}

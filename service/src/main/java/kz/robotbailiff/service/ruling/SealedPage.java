package kz.robotbailiff.service.ruling;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import kz.robotbailiff.service.ruling.RulingVerification.Signed;

/// A ruling's page with its proof in a comment at the very end, signed together with every byte
/// before it.
final class SealedPage {

    private static final String OPENS = "<!-- robot-bailiff-proof ";
    private static final String CLOSES = " -->\n";

    private SealedPage() {}

    /// A page that was found whole: its proof and who signed the copy.
    record Opened(Signed proof, X509Certificate signer) {}

    static String seal(String page, byte[] proof, SigningKey key) {
        var covered = page + OPENS + ProofFile.base64(proof) + ".";
        var signature = key.sign(covered.getBytes(StandardCharsets.UTF_8));
        return covered + ProofFile.base64(signature) + CLOSES;
    }

    static boolean isPage(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, 15), StandardCharsets.ISO_8859_1);
        return start.equalsIgnoreCase("<!DOCTYPE html>");
    }

    static Optional<Opened> open(byte[] file, Collection<X509Certificate> known) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        int from = text.lastIndexOf(OPENS);
        int dot = text.lastIndexOf('.');
        if (from < 0 || dot < from || !text.endsWith(CLOSES)) {
            return Optional.empty();
        }
        try {
            var proof = Base64.getDecoder().decode(text.substring(from + OPENS.length(), dot));
            var written = text.substring(dot + 1, text.length() - CLOSES.length());
            var signature = Base64.getDecoder().decode(written);
            if (!ProofFile.base64(signature).equals(written)) {
                return Optional.empty();
            }
            var covered = Arrays.copyOf(file, dot + 1);
            return signer(covered, signature, known)
                    .flatMap(who -> ProofFile.read(proof).map(read -> new Opened(read, who)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<X509Certificate> signer(
            byte[] covered, byte[] signature, Collection<X509Certificate> known) {
        return known.stream().filter(who -> isSigned(covered, signature, who)).findFirst();
    }

    static boolean isSigned(byte[] covered, byte[] signature, X509Certificate certificate) {
        try {
            var check = Signature.getInstance(SigningKey.ALGORITHM);
            check.initVerify(certificate);
            check.update(covered);
            return check.verify(signature);
        } catch (GeneralSecurityException _) {
            // Another kind of key, or bytes that are no signature: not signed by this one.
            return false;
        }
    }
}

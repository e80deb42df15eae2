package kz.robotbailiff.service.intake;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import kz.robotbailiff.service.intake.Rule.Broken;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;

/// Checks that a source's own key signed a content: a detached CMS signature, one signer.
///
/// The certificate is the one in our settings; whatever certificates travel inside the signature
/// are not looked at, so that nobody can bring their own.
final class Seal {

    /// A signature as it travels: base64 of at most 16 kB.
    static final Rule FORM = form();

    private static final int LONGEST = 16_384;

    private final X509Certificate certificate;
    private final Supplier<Instant> now;

    Seal(X509Certificate certificate, Supplier<Instant> now) {
        this.certificate = certificate;
        this.now = now;
    }

    static byte[] decode(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /// The code of the rule that the signature breaks, or nothing.
    Optional<String> fault(byte[] content, byte[] signature) {
        if (!isInForce()) {
            return Optional.of("signature.expired");
        }
        try {
            var signed = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            var signers = signed.getSignerInfos().getSigners();
            boolean right =
                    signers.size() == 1
                            && new SignerCheck(signers.iterator().next(), content)
                                    .isBy(certificate.getPublicKey());
            return right ? Optional.empty() : Optional.of("signature.wrong");
        } catch (CMSException | GeneralSecurityException | RuntimeException broken) {
            // the parser throws many things on bytes that are no CMS; all mean the same to the
            // sender
            return Optional.of("signature.wrong");
        }
    }

    private boolean isInForce() {
        var moment = now.get();
        return !moment.isBefore(certificate.getNotBefore().toInstant())
                && !moment.isAfter(certificate.getNotAfter().toInstant());
    }

    private static Rule form() {
        return text -> isBase64(text) ? Optional.empty() : Broken.by("signature");
    }

    private static boolean isBase64(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.length() % 4 != 0) {
            return false;
        }
        try {
            return decode(text).length > 0;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }
}

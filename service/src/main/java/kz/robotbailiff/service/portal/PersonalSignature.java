package kz.robotbailiff.service.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Selector;
import org.jspecify.annotations.Nullable;

/// Says who signed: a detached CMS with one signer, whose certificate an authority of ours issued
/// and whose IIN stands in that certificate.
///
/// RSA and ECDSA are checked; GOST needs the national provider. Whether the certificate was
/// recalled is not asked.
final class PersonalSignature {

    private static final Pattern IIN =
            Pattern.compile("(?:SERIALNUMBER|2\\.5\\.4\\.5)=IIN(\\d{12})");

    private final List<X509Certificate> authorities = new ArrayList<>();

    /// Reads the certificates of those who issue; without a path nobody's signature is taken.
    PersonalSignature(@Nullable List<Path> files) {
        for (var file : files == null ? List.<Path>of() : files) {
            try (var in = Files.newInputStream(file)) {
                for (var each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                    authorities.add((X509Certificate) each);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("no certificate to read: " + file, e);
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException("not a certificate: " + file, e);
            }
        }
    }

    /// What production will not run with: an authority of the sandbox, whose word is worth nothing.
    List<String> refusals() {
        return authorities.stream().anyMatch(PersonalSignature::isSandbox)
                ? List.of("robot.portal.signers names a certification authority of the sandbox.")
                : List.of();
    }

    private static boolean isSandbox(X509Certificate authority) {
        return authority.getSubjectX500Principal().getName().contains("sandbox");
    }

    /// Whether anybody's signature can be checked here.
    boolean isPossible() {
        return !authorities.isEmpty();
    }

    /// The IIN of whoever signed this content; empty where the signature is not right.
    Optional<String> signer(byte[] content, byte[] signature, Instant now) {
        try {
            var cms = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            var signers = cms.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return Optional.empty();
            }
            return signer(cms, signers.iterator().next(), now);
        } catch (CMSException
                | OperatorCreationException
                | GeneralSecurityException
                | RuntimeException broken) {
            // The parser throws many things on bytes that are no CMS; all mean the same.
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked") // the signer's own id selects certificates and nothing else
    private Optional<String> signer(CMSSignedData cms, SignerInformation signer, Instant now)
            throws OperatorCreationException, GeneralSecurityException, CMSException {
        var found =
                cms.getCertificates().getMatches((Selector<X509CertificateHolder>) signer.getSID());
        if (found.size() != 1) {
            return Optional.empty();
        }
        var certificate = new JcaX509CertificateConverter().getCertificate(found.iterator().next());
        var check = new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey());
        if (!isIssued(certificate, now) || !signer.verify(check)) {
            return Optional.empty();
        }
        var iin = IIN.matcher(subject(certificate));
        return iin.find() ? Optional.of(iin.group(1)) : Optional.empty();
    }

    private static String subject(X509Certificate certificate) {
        return certificate
                .getSubjectX500Principal()
                .getName("RFC1779", java.util.Map.of("2.5.4.5", "SERIALNUMBER"));
    }

    private boolean isIssued(X509Certificate certificate, Instant now)
            throws GeneralSecurityException {
        certificate.checkValidity(Date.from(now));
        for (var authority : authorities) {
            if (authority.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
                certificate.verify(authority.getPublicKey());
                return true;
            }
        }
        return false;
    }
}

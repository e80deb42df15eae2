package kz.robotbailiff.service.intake;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Map;
import kz.robotbailiff.service.platform.MachineCode;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.jspecify.annotations.Nullable;

/// Checks one signer of a detached CMS by RFC 5652, §5.4 and §5.6.
///
/// The library that takes the message apart would check it too, at many times the cost (see
/// [MachineCode]), and signatures are most of what a bulk costs.
final class SignerCheck {

    private static final Map<ASN1ObjectIdentifier, String> DIGESTS =
            Map.of(
                    NISTObjectIdentifiers.id_sha256, "256",
                    NISTObjectIdentifiers.id_sha384, "384",
                    NISTObjectIdentifiers.id_sha512, "512");

    private final SignerInformation signer;
    private final byte[] content;

    SignerCheck(SignerInformation signer, byte[] content) {
        this.signer = signer;
        this.content = content;
    }

    /// Whether the holder of this key signed this content.
    boolean isBy(PublicKey key) throws GeneralSecurityException {
        var bits = DIGESTS.get(signer.getDigestAlgorithmID().getAlgorithm());
        if (bits == null) {
            return false;
        }
        var attributes = signer.getSignedAttributes();
        if (attributes != null && !speakOfContent(attributes, bits)) {
            return false;
        }
        var check = MachineCode.checker("SHA" + bits + "with" + kind(key));
        check.initVerify(key);
        check.update(attributes == null ? content : encodedAttributes());
        return check.verify(signer.getSignature());
    }

    private byte[] encodedAttributes() throws GeneralSecurityException {
        try {
            return signer.getEncodedSignedAttributes();
        } catch (java.io.IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /// The signature covers the attributes only, so they must cover the content.
    private boolean speakOfContent(AttributeTable attributes, String bits)
            throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-" + bits).digest(content);
        return CMSObjectIdentifiers.data.equals(single(attributes, CMSAttributes.contentType))
                && single(attributes, CMSAttributes.messageDigest) instanceof ASN1OctetString told
                && MessageDigest.isEqual(digest, told.getOctets());
    }

    /// The only value of the only attribute of this kind.
    private static @Nullable ASN1Encodable single(
            AttributeTable attributes, ASN1ObjectIdentifier kind) {
        var all = attributes.getAll(kind);
        if (all.size() != 1) {
            return null;
        }
        var values = attributes.get(kind).getAttrValues();
        return values.size() == 1 ? values.getObjectAt(0) : null;
    }

    private static String kind(PublicKey key) {
        return key.getAlgorithm().equals("EC") ? "ECDSA" : key.getAlgorithm();
    }
}

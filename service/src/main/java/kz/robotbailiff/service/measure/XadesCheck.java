package kz.robotbailiff.service.measure;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Checks that a message is signed as a whole, by XAdES-BES, with the one certificate expected.
///
/// The certificate comes from the settings and never from the message. The signature must cover the
/// whole document and its own properties and nothing else, so that nothing can be wrapped around.
final class XadesCheck {

    private static final Set<String> METHODS =
            Set.of(
                    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
                    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256");
    private static final List<String> WHOLE =
            List.of(Transform.ENVELOPED, CanonicalizationMethod.EXCLUSIVE);

    private final XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");

    /// Refuses a message that this certificate's owner has not signed as it stands.
    void verify(Element message, X509Certificate certificate) throws Unreadable {
        try {
            var signature = only(message, XMLSignature.XMLNS, "Signature");
            var properties = properties(signature);
            var context = new DOMValidateContext(certificate.getPublicKey(), signature);
            context.setProperty("org.jcp.xml.dsig.secureValidation", true);
            context.setIdAttributeNS(properties, null, "Id");
            var read = factory.unmarshalXMLSignature(context);
            require(METHODS.contains(read.getSignedInfo().getSignatureMethod().getAlgorithm()));
            coversAll(read.getSignedInfo().getReferences(), properties.getAttribute("Id"));
            require(read.validate(context));
            require(names(properties).equals(Xades.digest(certificate)));
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException _) {
            throw refused();
        } catch (RuntimeException _) {
            // The library throws unchecked ones at broken base64 and the like.
            throw refused();
        }
    }

    private static void coversAll(List<Reference> references, String id) throws Unreadable {
        require(references.size() == 2 && !id.isEmpty());
        var whole = references.getFirst();
        require("".equals(whole.getURI()) && transforms(whole).equals(WHOLE));
        var own = references.getLast();
        require(("#" + id).equals(own.getURI()) && Xades.PROPERTIES.equals(own.getType()));
        require(transforms(own).equals(List.of(CanonicalizationMethod.EXCLUSIVE)));
        for (var each : references) {
            require(each.getDigestMethod().getAlgorithm().equals(DigestMethod.SHA256));
        }
    }

    private static List<String> transforms(Reference reference) {
        return reference.getTransforms().stream().map(Transform::getAlgorithm).toList();
    }

    private static Element properties(Element signature) throws Unreadable {
        var object = only(signature, XMLSignature.XMLNS, "Object");
        var qualifying = only(object, Xades.NAMESPACE, "QualifyingProperties");
        return only(qualifying, Xades.NAMESPACE, "SignedProperties");
    }

    /// The digest of the certificate that the signer says to have signed with.
    private static String names(Element properties) throws Unreadable {
        var signature = only(properties, Xades.NAMESPACE, "SignedSignatureProperties");
        only(signature, Xades.NAMESPACE, "SigningTime");
        var cert =
                only(
                        only(signature, Xades.NAMESPACE, "SigningCertificateV2"),
                        Xades.NAMESPACE,
                        "Cert");
        var digest = only(cert, Xades.NAMESPACE, "CertDigest");
        var method = only(digest, XMLSignature.XMLNS, "DigestMethod");
        require(method.getAttribute("Algorithm").equals(DigestMethod.SHA256));
        return only(digest, XMLSignature.XMLNS, "DigestValue").getTextContent().strip();
    }

    private static Element only(Element parent, String namespace, String name) throws Unreadable {
        @Nullable Element found = null;
        for (var child : XmlTree.children(parent)) {
            if (namespace.equals(child.getNamespaceURI()) && name.equals(child.getLocalName())) {
                require(found == null);
                found = child;
            }
        }
        if (found == null) {
            throw refused();
        }
        return found;
    }

    private static void require(boolean condition) throws Unreadable {
        if (!condition) {
            throw refused();
        }
    }

    private static Unreadable refused() {
        return new Unreadable(Unreadable.SIGNATURE, "not signed as agreed");
    }
}

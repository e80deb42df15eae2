package kz.robotbailiff.service.measure;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Signs a whole message by XAdES-BES: one enveloped signature, however many orders it holds.
///
/// Beside the message it covers when it was signed and with which certificate (ETSI EN 319 132-1).
final class Xades {

    static final String NAMESPACE = "http://uri.etsi.org/01903/v1.3.2#";
    static final String PROPERTIES = "http://uri.etsi.org/01903#SignedProperties";
    private static final String ECDSA = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
    private static final String RSA = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    private static final String ID = "seal";

    private final XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
    private final OrderSeal seal;

    Xades(OrderSeal seal) {
        this.seal = seal;
    }

    /// Puts the signature at the end of the message.
    void sign(Document message, Instant now) {
        try {
            var properties = properties(message, now);
            var info =
                    factory.newSignedInfo(
                            factory.newCanonicalizationMethod(
                                    CanonicalizationMethod.EXCLUSIVE,
                                    (C14NMethodParameterSpec) null),
                            factory.newSignatureMethod(method(), null),
                            List.of(whole(), reference("#" + ID + "-props", PROPERTIES, null)));
            var keys = factory.getKeyInfoFactory();
            var object =
                    factory.newXMLObject(List.of(new DOMStructure(properties)), null, null, null);
            var context = new DOMSignContext(seal.key(), message.getDocumentElement());
            context.putNamespacePrefix(XMLSignature.XMLNS, "ds");
            context.setIdAttributeNS(first(properties), null, "Id");
            factory.newXMLSignature(
                            info,
                            keys.newKeyInfo(List.of(keys.newX509Data(List.of(seal.certificate())))),
                            List.of(object),
                            ID,
                            null)
                    .sign(context);
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new IllegalStateException("cannot seal a message to a bank", e);
        }
    }

    private String method() {
        return seal.key().getAlgorithm().equals("EC") ? ECDSA : RSA;
    }

    private Reference whole() throws GeneralSecurityException {
        var enveloped = factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null);
        return reference("", null, enveloped);
    }

    private Reference reference(String uri, @Nullable String type, @Nullable Transform first)
            throws GeneralSecurityException {
        var plain =
                factory.newTransform(
                        CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null);
        var digest = factory.newDigestMethod(DigestMethod.SHA256, null);
        var transforms = first == null ? List.of(plain) : List.of(first, plain);
        var id = first == null ? null : ID + "-message";
        return factory.newReference(uri, digest, transforms, type, id);
    }

    private Element properties(Document message, Instant now) throws GeneralSecurityException {
        var qualifying = element(message, "QualifyingProperties");
        qualifying.setAttribute("Target", "#" + ID);
        declare(qualifying, "xades", NAMESPACE);
        declare(qualifying, "ds", XMLSignature.XMLNS);
        var signed = add(qualifying, "SignedProperties");
        signed.setAttribute("Id", ID + "-props");
        var ofSignature = add(signed, "SignedSignatureProperties");
        add(ofSignature, "SigningTime").setTextContent(now.truncatedTo(ChronoUnit.SECONDS) + "");
        var cert = add(add(ofSignature, "SigningCertificateV2"), "Cert");
        var digest = add(cert, "CertDigest");
        add(digest, XMLSignature.XMLNS, "ds:DigestMethod")
                .setAttribute("Algorithm", DigestMethod.SHA256);
        add(digest, XMLSignature.XMLNS, "ds:DigestValue")
                .setTextContent(digest(seal.certificate()));
        var format = add(add(signed, "SignedDataObjectProperties"), "DataObjectFormat");
        format.setAttribute("ObjectReference", "#" + ID + "-message");
        add(format, "MimeType").setTextContent("application/xml");
        return qualifying;
    }

    /// Canonicalisation sees a namespace only where it is declared by an attribute.
    private static void declare(Element on, String prefix, String namespace) {
        on.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
    }

    private static Element element(Document message, String name) {
        return message.createElementNS(NAMESPACE, "xades:" + name);
    }

    private static Element add(Element parent, String name) {
        return add(parent, NAMESPACE, "xades:" + name);
    }

    private static Element add(Element parent, String namespace, String name) {
        var child = parent.getOwnerDocument().createElementNS(namespace, name);
        parent.appendChild(child);
        return child;
    }

    private static Element first(Element parent) {
        return XmlTree.children(parent).getFirst();
    }

    static String digest(X509Certificate certificate) throws GeneralSecurityException {
        var bytes = java.security.MessageDigest.getInstance("SHA-256");
        return Base64.getEncoder().encodeToString(bytes.digest(certificate.getEncoded()));
    }
}

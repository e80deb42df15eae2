package kz.robotbailiff.sandbox.bank;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import org.w3c.dom.Element;

/// A bank's hand and eye for XAdES-BES: signs its own messages and checks the robot's.
public final class XmlSignature {

    private static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    private static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
    private static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
    private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    private static final String ECDSA = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";

    private final XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
    private final BankKey own;
    private final X509Certificate robot;

    /// With a bank's own key and the certificate of the robot.
    public XmlSignature(BankKey own, X509Certificate robot) {
        this.own = own;
        this.robot = robot;
    }

    /// Signs a message as a whole.
    public void sign(Element message, Instant now) {
        try {
            var properties = properties(message, now);
            var c14n = factory.newCanonicalizationMethod(EXCLUSIVE, (C14NMethodParameterSpec) null);
            var info =
                    factory.newSignedInfo(
                            c14n,
                            factory.newSignatureMethod(ECDSA, null),
                            List.of(
                                    reference("", "message", Transform.ENVELOPED, EXCLUSIVE),
                                    reference("#bank-props", "", EXCLUSIVE)));
            var keys = factory.getKeyInfoFactory();
            var certificate = keys.newX509Data(List.of(own.certificate()));
            var object =
                    factory.newXMLObject(List.of(new DOMStructure(properties)), null, null, null);
            var context = new DOMSignContext(own.key(), message);
            context.setDefaultNamespacePrefix("ds");
            context.setIdAttributeNS((Element) properties.getFirstChild(), null, "Id");
            factory.newXMLSignature(
                            info,
                            keys.newKeyInfo(List.of(certificate)),
                            List.of(object),
                            "bank",
                            null)
                    .sign(context);
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    private Reference reference(String uri, String id, String... transforms)
            throws GeneralSecurityException {
        var steps = new java.util.ArrayList<Transform>();
        for (var each : transforms) {
            steps.add(factory.newTransform(each, (TransformParameterSpec) null));
        }
        var type = uri.isEmpty() ? null : "http://uri.etsi.org/01903#SignedProperties";
        var digest = factory.newDigestMethod(SHA256, null);
        return factory.newReference(uri, digest, steps, type, id.isEmpty() ? null : id);
    }

    private Element properties(Element message, Instant now) throws GeneralSecurityException {
        var document = message.getOwnerDocument();
        var qualifying = document.createElementNS(XADES, "xades:QualifyingProperties");
        qualifying.setAttribute("Target", "#bank");
        qualifying.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:xades", XADES);
        qualifying.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:ds", DS);
        var signed = add(qualifying, XADES, "xades:SignedProperties");
        signed.setAttribute("Id", "bank-props");
        var list = add(signed, XADES, "xades:SignedSignatureProperties");
        add(list, XADES, "xades:SigningTime")
                .setTextContent(now.truncatedTo(ChronoUnit.SECONDS).toString());
        var cert = add(add(list, XADES, "xades:SigningCertificateV2"), XADES, "xades:Cert");
        var digest = add(cert, XADES, "xades:CertDigest");
        add(digest, DS, "ds:DigestMethod").setAttribute("Algorithm", SHA256);
        var hash = MessageDigest.getInstance("SHA-256").digest(own.certificate().getEncoded());
        add(digest, DS, "ds:DigestValue").setTextContent(Base64.getEncoder().encodeToString(hash));
        return qualifying;
    }

    private static Element add(Element parent, String namespace, String name) {
        var child = parent.getOwnerDocument().createElementNS(namespace, name);
        parent.appendChild(child);
        return child;
    }

    /// Whether the robot has signed this message as a whole.
    boolean isGood(Element message) {
        var found = message.getElementsByTagNameNS(DS, "Signature");
        var properties = message.getElementsByTagNameNS(XADES, "SignedProperties");
        if (found.getLength() != 1
                || properties.getLength() != 1
                || !message.isSameNode(found.item(0).getParentNode())) {
            return false;
        }
        try {
            var context = new DOMValidateContext(robot.getPublicKey(), found.item(0));
            context.setIdAttributeNS((Element) properties.item(0), null, "Id");
            var signature = factory.unmarshalXMLSignature(context);
            var references = signature.getSignedInfo().getReferences();
            return references.size() == 2
                    && "".equals(references.get(0).getURI())
                    && signature.validate(context);
        } catch (MarshalException | XMLSignatureException | RuntimeException _) {
            return false;
        }
    }
}

package kz.robotbailiff.service.notice;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import kz.robotbailiff.service.platform.MachineCode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Signs the body of an envelope as WS-Security 1.0 says, and checks what the gateway signed: RSA
/// with SHA-256, exclusive canonical form, one reference, to the body and nothing else.
final class SoapSeal {

    private static final String OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
    private static final String WSSE = OASIS + "wssecurity-secext-1.0.xsd";
    private static final String WSU = OASIS + "wssecurity-utility-1.0.xsd";
    private static final String BASE64 = OASIS + "soap-message-security-1.0#Base64Binary";
    private static final String X509 = OASIS + "x509-token-profile-1.0#X509v3";

    private final XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
    private final PrivateKey key;
    private final X509Certificate ours;
    private final X509Certificate theirs;

    SoapSeal(PrivateKey key, X509Certificate ours, X509Certificate theirs) {
        this.key = key;
        this.ours = ours;
        this.theirs = theirs;
    }

    Document sign(Document envelope) throws IOException {
        var body = Soap.body(envelope);
        var id = "bodyId";
        // declared here, or what is signed would differ from what is written
        body.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:wsu", WSU);
        body.setAttributeNS(WSU, "wsu:Id", id);
        body.setIdAttributeNS(WSU, "Id", true);
        var security = security(envelope);
        try {
            var keys = factory.getKeyInfoFactory();
            var info = keys.newKeyInfo(List.of(new DOMStructure(token(envelope))));
            var signature = factory.newXMLSignature(signedInfo("#" + id), info);
            var context = new DOMSignContext(key, security);
            context.setDefaultNamespacePrefix("ds");
            MachineCode.serves(context);
            signature.sign(context);
            return envelope;
        } catch (MarshalException | XMLSignatureException | GeneralSecurityException e) {
            throw new IOException("cannot be signed", e);
        }
    }

    private SignedInfo signedInfo(String reference) throws GeneralSecurityException {
        var exclusive =
                factory.newTransform(
                        CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null);
        return factory.newSignedInfo(
                factory.newCanonicalizationMethod(
                        CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                factory.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
                List.of(
                        factory.newReference(
                                reference,
                                factory.newDigestMethod(DigestMethod.SHA256, null),
                                List.of(exclusive),
                                null,
                                null)));
    }

    private static Element security(Document envelope) {
        var header = (Element) envelope.getElementsByTagNameNS(Soap.ENVELOPE, "Header").item(0);
        var security = envelope.createElementNS(WSSE, "wsse:Security");
        security.setAttributeNS(Soap.ENVELOPE, "soapenv:mustUnderstand", "1");
        header.appendChild(security);
        return security;
    }

    private Element token(Document envelope) throws GeneralSecurityException {
        var reference = envelope.createElementNS(WSSE, "wsse:SecurityTokenReference");
        var identifier = envelope.createElementNS(WSSE, "wsse:KeyIdentifier");
        identifier.setAttributeNS(null, "EncodingType", BASE64);
        identifier.setAttributeNS(null, "ValueType", X509);
        identifier.setTextContent(Base64.getEncoder().encodeToString(ours.getEncoded()));
        reference.appendChild(identifier);
        return reference;
    }

    /// Whether the gateway, by its known key, has signed exactly this body.
    boolean holds(Document envelope) throws IOException {
        var body = Soap.body(envelope);
        var id = body.getAttributeNS(WSU, "Id");
        var signatures = envelope.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
        if (id.isEmpty() || signatures.getLength() != 1) {
            return false;
        }
        body.setIdAttributeNS(WSU, "Id", true);
        try {
            var context = new DOMValidateContext(theirs.getPublicKey(), signatures.item(0));
            context.setProperty("org.jcp.xml.dsig.secureValidation", true);
            MachineCode.serves(context);
            var signature = factory.unmarshalXMLSignature(context);
            var references = signature.getSignedInfo().getReferences();
            return references.size() == 1
                    && ("#" + id).equals(references.getFirst().getURI())
                    && signature.validate(context);
        } catch (MarshalException | XMLSignatureException e) {
            return false;
        }
    }
}

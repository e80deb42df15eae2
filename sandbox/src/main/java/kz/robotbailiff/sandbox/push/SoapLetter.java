package kz.robotbailiff.sandbox.push;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// An envelope of the state gateway's channel, signed as WS-Security 1.0 says.
final class SoapLetter {

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String WSS =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-";
    private static final String WSSE = WSS + "secext-1.0.xsd";
    private static final String WSU = WSS + "utility-1.0.xsd";
    private static final XMLSignatureFactory SIGNATURES = XMLSignatureFactory.getInstance("DOM");

    /// RSA in machine code, where it loads: the gateway signs two letters for every push.
    private static final AmazonCorrettoCryptoProvider FAST = AmazonCorrettoCryptoProvider.INSTANCE;

    private final Document document;

    private SoapLetter(Document document) {
        this.document = document;
    }

    static SoapLetter read(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var bytes = xml.getBytes(StandardCharsets.UTF_8);
        return new SoapLetter(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
    }

    /// An envelope around this, with an empty header.
    static SoapLetter around(String inside) throws Exception {
        return read(
                "<s:Envelope xmlns:s=\"%s\"><s:Header/><s:Body>%s</s:Body></s:Envelope>"
                        .formatted(SOAP, inside));
    }

    /// The text of the first element of this name, or nothing.
    String text(String name) {
        var found = document.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }

    boolean has(String name) {
        return document.getElementsByTagNameNS("*", name).getLength() > 0;
    }

    private Element only(String name) {
        return (Element) document.getElementsByTagNameNS(SOAP, name).item(0);
    }

    boolean isSignedBy(X509Certificate certificate) throws Exception {
        var found = document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
        if (found.getLength() != 1) {
            return false;
        }
        only("Body").setIdAttributeNS(WSU, "Id", true);
        var context = new DOMValidateContext(certificate.getPublicKey(), found.item(0));
        return SIGNATURES.unmarshalXMLSignature(context).validate(context);
    }

    String signed(PrivateKey key, X509Certificate certificate) throws Exception {
        var body = only("Body");
        body.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:wsu", WSU);
        body.setAttributeNS(WSU, "wsu:Id", "reply");
        body.setIdAttributeNS(WSU, "Id", true);
        var security = document.createElementNS(WSSE, "wsse:Security");
        only("Header").appendChild(security);
        var reference = document.createElementNS(WSSE, "wsse:SecurityTokenReference");
        var identifier = document.createElementNS(WSSE, "wsse:KeyIdentifier");
        identifier.setTextContent(Base64.getEncoder().encodeToString(certificate.getEncoded()));
        reference.appendChild(identifier);
        var info = SIGNATURES.getKeyInfoFactory().newKeyInfo(List.of(new DOMStructure(reference)));
        var exclusive =
                SIGNATURES.newTransform(
                        CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null);
        var signedInfo =
                SIGNATURES.newSignedInfo(
                        SIGNATURES.newCanonicalizationMethod(
                                CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                        SIGNATURES.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
                        List.of(
                                SIGNATURES.newReference(
                                        "#reply",
                                        SIGNATURES.newDigestMethod(DigestMethod.SHA256, null),
                                        List.of(exclusive),
                                        null,
                                        null)));
        var context = new DOMSignContext(key, security);
        if (FAST.getLoadingError() == null) {
            context.setProperty("org.jcp.xml.dsig.internal.dom.SignatureProvider", FAST);
        }
        SIGNATURES.newXMLSignature(signedInfo, info).sign(context);
        var text = new StringWriter();
        var transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty("omit-xml-declaration", "yes");
        transformer.transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }
}

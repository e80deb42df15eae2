package kz.robotbailiff.service.notice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// Reads and writes SOAP 1.1 envelopes; a document type, and with it every trick of entities, is
/// refused.
final class Soap {

    static final String ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String TYPES = "http://bip.bee.kz/AsyncChannel/v10/Types";
    static final String CLIENT = "http://bip.bee.kz/AsyncChannel/v10/Types/Client";

    private Soap() {}

    /// An envelope around what stands in its body.
    static Document envelope(String inside) throws IOException {
        return read(
                ("<soapenv:Envelope xmlns:soapenv=\""
                                + ENVELOPE
                                + "\"><soapenv:Header/>"
                                + "<soapenv:Body>"
                                + inside
                                + "</soapenv:Body></soapenv:Envelope>")
                        .getBytes(StandardCharsets.UTF_8));
    }

    static Document read(byte[] xml) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("not an envelope", e);
        }
    }

    static byte[] write(Document document) throws IOException {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (TransformerException e) {
            throw new IOException("cannot be written", e);
        }
    }

    /// The one element of the body.
    static Element inBody(Document document) throws IOException {
        var body = body(document);
        for (var node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                return element;
            }
        }
        throw new IOException("an empty body");
    }

    static Element body(Document document) throws IOException {
        var root = document.getDocumentElement();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && "Body".equals(element.getLocalName())
                    && ENVELOPE.equals(element.getNamespaceURI())) {
                return element;
            }
        }
        throw new IOException("no body");
    }

    /// The text of the first element of this local name below, or nothing.
    static @Nullable String text(Element in, String name) {
        var found = in.getElementsByTagNameNS("*", name);
        return found.getLength() == 0 ? null : found.item(0).getTextContent().strip();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package kz.robotbailiff.service.measure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Reads and writes XML from strangers: no document type, so no entity and no bomb; nothing from
/// outside is ever loaded; and everything is held against the published schema.
final class XmlForm {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private static final String DEPTH = "jdk.xml.maxElementDepth";
    private static final String ATTRIBUTES = "jdk.xml.elementAttributeLimit";

    /// Deeper than any message with its signature.
    private static final String DEEPEST = "30";

    private static final String MOST_ATTRIBUTES = "40";

    private final Schema schema;

    XmlForm() {
        try {
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            schema = factory.newSchema(Objects.requireNonNull(Schemas.XSD, "schema"));
        } catch (SAXException e) {
            throw new IllegalStateException("the published schema is broken", e);
        }
    }

    static Document empty() {
        return builder().newDocument();
    }

    static Document read(byte[] message) throws Unreadable {
        try {
            return builder().parse(new ByteArrayInputStream(message));
        } catch (SAXException | IOException _) {
            throw new Unreadable(Unreadable.SCHEMA, "not well-formed XML without a document type");
        }
    }

    void validate(Document message) throws Unreadable {
        try {
            schema.newValidator().validate(new DOMSource(message));
        } catch (SAXException | IOException _) {
            throw new Unreadable(Unreadable.SCHEMA, "not by the published schema");
        }
    }

    static byte[] write(Document document) {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            var out = new ByteArrayOutputStream();
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("cannot write XML", e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(DEPTH, DEEPEST);
            factory.setAttribute(ATTRIBUTES, MOST_ATTRIBUTES);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Else the parser would write what it finds to the error output.
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException found) {
            // A warning changes nothing.
        }

        @Override
        public void error(SAXParseException found) throws SAXException {
            throw found;
        }

        @Override
        public void fatalError(SAXParseException found) throws SAXException {
            throw found;
        }
    }
}

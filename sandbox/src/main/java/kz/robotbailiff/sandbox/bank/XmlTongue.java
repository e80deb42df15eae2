package kz.robotbailiff.sandbox.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import kz.robotbailiff.sandbox.world.Call;
import kz.robotbailiff.sandbox.world.Json;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A bank that speaks XML under XAdES signatures, its own and the robot's.
final class XmlTongue implements Tongue {

    private static final String NAMESPACE = "urn:robot-bailiff:bank:v1";

    private final String bic;
    private final XmlSignature signature;
    private final Supplier<Instant> now;
    private long messages;

    XmlTongue(String bic, XmlSignature signature, Supplier<Instant> now) {
        this.bic = bic;
        this.signature = signature;
        this.now = now;
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public JsonNode orders(Call call) throws Refused {
        var root = read(call.body().bytes()).getDocumentElement();
        if (!signature.isGood(root)) {
            throw new Refused("90");
        }
        if (!root.getLocalName().equals("Orders") || !root.getAttribute("bank").equals(bic)) {
            throw new Refused("92");
        }
        var orders = array();
        for (var node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element order && NAMESPACE.equals(order.getNamespaceURI())) {
                orders.add(tree(order).put("type", order.getLocalName()));
            }
        }
        return orders;
    }

    private static ArrayNode array() {
        return (ArrayNode) Json.tree("[]");
    }

    private static ObjectNode tree(Element element) {
        var tree = (ObjectNode) Json.tree("{}");
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            tree.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element group) {
                tree.set(group.getLocalName(), tree(group));
            }
        }
        return tree;
    }

    private static Document read(byte[] message) throws Refused {
        try {
            var factory = factory();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(message));
        } catch (SAXException | IOException | ParserConfigurationException _) {
            throw new Refused("91");
        }
    }

    private static DocumentBuilderFactory factory() {
        return DocumentBuilderFactory.newDefaultNSInstance();
    }

    @Override
    public String receipts(List<Map<String, String>> receipts) {
        return write("Receipts", "Receipt", receipts);
    }

    @Override
    public String reports(List<Map<String, Object>> reports) {
        return write("Reports", "", reports);
    }

    private synchronized String write(
            String name, String each, List<? extends Map<String, ?>> parts) {
        try {
            var document = factory().newDocumentBuilder().newDocument();
            var root = document.createElementNS(NAMESPACE, name);
            document.appendChild(root);
            root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", NAMESPACE);
            root.setAttribute("messageId", bic + "-" + messages++);
            root.setAttribute("bank", bic);
            root.setAttribute("sentAt", now.get().toString());
            for (var part : parts) {
                add(root, each.isEmpty() ? String.valueOf(part.get("type")) : each, part);
            }
            signature.sign(root, now.get());
            var text = new StringWriter();
            var out = TransformerFactory.newDefaultInstance().newTransformer();
            out.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Element parent, String name, Map<?, ?> values) {
        var element = parent.getOwnerDocument().createElementNS(NAMESPACE, name);
        parent.appendChild(element);
        values.forEach((key, value) -> {
            if (value instanceof List<?> list) {
                var group = element.getOwnerDocument().createElementNS(NAMESPACE, "accounts");
                element.appendChild(group);
                list.forEach(each -> add(group, "account", (Map<?, ?>) each));
            } else if (!key.equals("type")) {
                element.setAttribute(String.valueOf(key), String.valueOf(value));
            }
        });
    }
}

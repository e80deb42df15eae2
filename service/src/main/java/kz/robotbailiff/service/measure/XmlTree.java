package kz.robotbailiff.service.measure;

import java.util.ArrayList;
import java.util.List;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The XML view of the neutral messages: a plain value is an attribute, a group an element, and a
/// list an element of its items, so that XML and JSON say the same one to one.
final class XmlTree {

    /// The namespace of the messages, in their first version.
    static final String NAMESPACE = "urn:robot-bailiff:bank:v1";

    private static final String TYPE = "type";

    private XmlTree() {}

    /// Adds an element for a tree; its name is the tree's type, or the one given.
    static void add(Document document, Element parent, String name, JsonNode tree) {
        var element = document.createElementNS(NAMESPACE, name);
        parent.appendChild(element);
        tree.properties()
                .forEach(each -> {
                    var value = each.getValue();
                    if (value.isObject()) {
                        add(document, element, each.getKey(), value);
                    } else if (!each.getKey().equals(TYPE)) {
                        element.setAttribute(each.getKey(), value.asString());
                    }
                });
    }

    /// The trees of a message's parts, without its signature.
    static List<JsonNode> parts(Element message) {
        var parts = new ArrayList<JsonNode>();
        for (var each : children(message)) {
            if (!XMLSignature.XMLNS.equals(each.getNamespaceURI())) {
                parts.add(tree(each).put(TYPE, each.getLocalName()));
            }
        }
        return parts;
    }

    private static ObjectNode tree(Element element) {
        var tree = JsonMapper.shared().createObjectNode();
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            tree.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        for (var each : children(element)) {
            if (each.getLocalName().endsWith("s")) {
                var list = tree.putArray(each.getLocalName());
                children(each).forEach(item -> list.add(tree(item)));
            } else {
                tree.set(each.getLocalName(), tree(each));
            }
        }
        return tree;
    }

    static List<Element> children(Element parent) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}

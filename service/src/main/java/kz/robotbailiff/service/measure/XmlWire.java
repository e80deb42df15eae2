package kz.robotbailiff.service.measure;

import java.util.List;
import java.util.function.LongSupplier;
import javax.xml.XMLConstants;
import kz.robotbailiff.service.platform.Time;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.node.ObjectNode;

/// The neutral messages as XML under one XAdES signature a message, checked both ways.
///
/// What comes in is checked in this order: signature, schema, values; what is the same again is the
/// tables' business.
final class XmlWire implements BankWire {

    private final OrderTree trees;
    private final Xades xades;
    private final LongSupplier ids;
    private final Time time;
    private final XadesCheck check = new XadesCheck();
    private final XmlForm form = new XmlForm();

    XmlWire(OrderTree trees, Xades xades, LongSupplier ids, Time time) {
        this.trees = trees;
        this.xades = xades;
        this.ids = ids;
        this.time = time;
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public byte[] orders(Partner bank, List<BankMessage> messages) {
        return sealed(bank, "Orders", trees.of(messages));
    }

    @Override
    public byte[] told(Partner bank, List<Receipt> receipts) {
        return sealed(bank, "Receipts", JsonWire.trees(receipts));
    }

    private byte[] sealed(Partner bank, String name, List<ObjectNode> parts) {
        var document = XmlForm.empty();
        var root = document.createElementNS(XmlTree.NAMESPACE, name);
        document.appendChild(root);
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns", XmlTree.NAMESPACE);
        root.setAttribute("messageId", Long.toString(ids.getAsLong()));
        root.setAttribute("bank", bank.code());
        root.setAttribute("sentAt", time.now().atZone(Time.ALMATY).toOffsetDateTime().toString());
        parts.forEach(
                part -> XmlTree.add(document, root, part.path("type").asString("Receipt"), part));
        xades.sign(document, time.now());
        return XmlForm.write(document);
    }

    @Override
    public List<Receipt> receipts(Partner bank, byte[] answer) throws Unreadable {
        return ReportTree.receipts(XmlTree.parts(opened(bank, "Receipts", answer)));
    }

    @Override
    public List<BankReport> reports(Partner bank, byte[] message) throws Unreadable {
        return ReportTree.reports(XmlTree.parts(opened(bank, "Reports", message)));
    }

    private Element opened(Partner bank, String name, byte[] message) throws Unreadable {
        Document document = XmlForm.read(message);
        var root = document.getDocumentElement();
        check.verify(root, bank.requireCertificate());
        form.validate(document);
        if (!root.getLocalName().equals(name) || !root.getAttribute("bank").equals(bank.code())) {
            throw new Unreadable(Unreadable.FORM, "not " + name + " of this bank");
        }
        return root;
    }
}

package kz.robotbailiff.sandbox.treasury;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kz.robotbailiff.sandbox.treasury.Payout.Payee;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Reads a `pain.001.001.09` as a bank does: the control sum and the count must be right.
final class Orders {

    private static final String SPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private Orders() {}

    /// The orders of a message, or empty where it is refused whole.
    static Optional<List<Payout>> read(byte[] message) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var root =
                    factory.newDocumentBuilder()
                            .parse(new ByteArrayInputStream(message))
                            .getDocumentElement();
            return SPACE.equals(root.getNamespaceURI()) ? orders(root) : Optional.empty();
        } catch (ParserConfigurationException | SAXException | IOException _) {
            return Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<List<Payout>> orders(Element root) {
        var orders = new ArrayList<Payout>();
        var total = BigDecimal.ZERO;
        var list = root.getElementsByTagNameNS(SPACE, "CdtTrfTxInf");
        for (int i = 0; i < list.getLength(); i++) {
            var order = order((Element) list.item(i));
            orders.add(order);
            total = total.add(new BigDecimal(order.sum()));
        }
        boolean right =
                Integer.toString(orders.size()).equals(text(root, "NbOfTxs"))
                        && total.compareTo(new BigDecimal(needed(root, "CtrlSum"))) == 0;
        return right ? Optional.of(orders) : Optional.empty();
    }

    private static Payout order(Element order) {
        var iik = text(order, "IBAN");
        var bik = text(order, "BICFI");
        var payee =
                iik == null || bik == null
                        ? null
                        : new Payee(
                                iik,
                                bik,
                                reported(order, "KBE "),
                                text(order, "Prtry"),
                                reported(order, "KBK "),
                                bin(order));
        return new Payout(
                needed(order, "EndToEndId"),
                needed(order, "InstdAmt"),
                payee,
                needed(order, "Ustrd"),
                null,
                null);
    }

    private static @Nullable String bin(Element order) {
        var payee = order.getElementsByTagNameNS(SPACE, "Othr");
        return payee.getLength() == 0 ? null : text((Element) payee.item(0), "Id");
    }

    private static @Nullable String reported(Element order, String name) {
        var list = order.getElementsByTagNameNS(SPACE, "Inf");
        for (int i = 0; i < list.getLength(); i++) {
            var text = list.item(i).getTextContent();
            if (text.startsWith(name)) {
                return text.substring(name.length());
            }
        }
        return null;
    }

    private static String needed(Element in, String name) {
        var text = text(in, name);
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(name);
        }
        return text;
    }

    private static @Nullable String text(Element in, String name) {
        var list = in.getElementsByTagNameNS(SPACE, name);
        return list.getLength() == 0 ? null : list.item(0).getTextContent();
    }
}

package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.payment.TreasuryGateway.Order;
import org.jspecify.annotations.Nullable;

/// Writes payment orders as ISO 20022 `pain.001.001.09`, one message for a batch.
///
/// `knp` is the purpose code, `kbe` and `kbk` stand in the regulatory reporting, as `KBE 11`.
final class Pain001 {

    static final String SPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private Pain001() {}

    /// The account that pays.
    record Debtor(String name, String iik, String bik) {}

    /// @param id the message's id: the same batch has the same
    /// @param on the day on which it is to be carried out
    record Head(String id, Instant made, LocalDate on, Debtor debtor) {}

    static byte[] write(Head head, List<Order> orders) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, UTF_8.name());
            xml.writeStartDocument(UTF_8.name(), "1.0");
            xml.writeStartElement("Document");
            xml.writeDefaultNamespace(SPACE);
            xml.writeStartElement("CstmrCdtTrfInitn");
            group(xml, head, orders);
            payments(xml, head, orders);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static String total(List<Order> orders) {
        return orders.stream()
                .map(order -> Tenge.parse(order.sum()))
                .reduce(Tenge.ZERO, Tenge::plus)
                .toDecimal();
    }

    private static void group(XMLStreamWriter xml, Head head, List<Order> orders)
            throws XMLStreamException {
        xml.writeStartElement("GrpHdr");
        element(xml, head.id(), "MsgId");
        element(xml, head.made().truncatedTo(ChronoUnit.SECONDS).toString(), "CreDtTm");
        element(xml, Integer.toString(orders.size()), "NbOfTxs");
        element(xml, total(orders), "CtrlSum");
        element(xml, head.debtor().name(), "InitgPty", "Nm");
        xml.writeEndElement();
    }

    private static void payments(XMLStreamWriter xml, Head head, List<Order> orders)
            throws XMLStreamException {
        xml.writeStartElement("PmtInf");
        element(xml, head.id(), "PmtInfId");
        element(xml, "TRF", "PmtMtd");
        element(xml, Integer.toString(orders.size()), "NbOfTxs");
        element(xml, total(orders), "CtrlSum");
        element(xml, head.on().toString(), "ReqdExctnDt", "Dt");
        element(xml, head.debtor().name(), "Dbtr", "Nm");
        element(xml, head.debtor().iik(), "DbtrAcct", "Id", "IBAN");
        element(xml, head.debtor().bik(), "DbtrAgt", "FinInstnId", "BICFI");
        for (var order : orders) {
            payment(xml, order);
        }
        xml.writeEndElement();
    }

    private static void payment(XMLStreamWriter xml, Order order) throws XMLStreamException {
        xml.writeStartElement("CdtTrfTxInf");
        element(xml, order.id(), "PmtId", "EndToEndId");
        xml.writeStartElement("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "KZT");
        xml.writeCharacters(order.sum());
        xml.writeEndElement();
        xml.writeEndElement();
        var payee = order.payee();
        if (payee != null) {
            payee(xml, payee);
        }
        element(xml, order.purpose() + " " + order.reference(), "RmtInf", "Ustrd");
        xml.writeEndElement();
    }

    private static void payee(XMLStreamWriter xml, Payee payee) throws XMLStreamException {
        element(xml, payee.bik(), "CdtrAgt", "FinInstnId", "BICFI");
        element(xml, payee.bin(), "Cdtr", "Id", "OrgId", "Othr", "Id");
        element(xml, payee.iik(), "CdtrAcct", "Id", "IBAN");
        element(xml, payee.knp(), "Purp", "Prtry");
        report(xml, "KBE", payee.kbe());
        report(xml, "KBK", payee.kbk());
    }

    private static void report(XMLStreamWriter xml, String name, @Nullable String code)
            throws XMLStreamException {
        element(xml, code == null ? null : name + " " + code, "RgltryRptg", "Dtls", "Inf");
    }

    /// A text inside elements; nothing where there is no text.
    private static void element(XMLStreamWriter xml, @Nullable String text, String... names)
            throws XMLStreamException {
        if (text == null) {
            return;
        }
        for (var name : names) {
            xml.writeStartElement(name);
        }
        xml.writeCharacters(text);
        for (int i = 0; i < names.length; i++) {
            xml.writeEndElement();
        }
    }
}

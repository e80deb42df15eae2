package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.payment.Camt054Reader.Entry;
import kz.robotbailiff.service.payment.Camt054Reader.Refused;
import kz.robotbailiff.service.payment.RegisterReader.Line;
import kz.robotbailiff.service.payment.TreasuryGateway.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/// Messages to and from the treasury against their published schemas, and registers.
class MessagesTest {

    private static final Instant NOW = Instant.parse("2025-09-01T05:15:00Z");

    static void valid(String schema, byte[] message) {
        try {
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.newSchema(new File("../docs/api/xsd/" + schema + ".xsd"))
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(message)));
        } catch (SAXException | IOException e) {
            throw new AssertionError(new String(message, UTF_8), e);
        }
    }

    private static byte[] fixture(String name) {
        return DialectTest.fixture(name);
    }

    @Test
    void ordersAreValidAndNameEveryRequisite() {
        var debtor = new Pain001.Debtor("Robot Bailiff", "KZ00SAND0000000000CCA", "KKMFKZ2A");
        var payee =
                new Payee(
                        "KZ000000000000000001", "XXXXKZKX", "11", "911", "204105", "240840000017");
        var head = new Pain001.Head("M1", NOW, LocalDate.of(2025, 9, 1), debtor);
        var message =
                Pain001.write(
                        head,
                        List.of(
                                new Order("11-7", "claimant", "15000.00", payee, "31-25-0000123"),
                                new Order("12-8", "refund", "0.50", null, "kaspi:77 <&>")));
        valid("pain.001.001.09", message);
        assertThat(new String(message, UTF_8))
                .contains("<CtrlSum>15000.50</CtrlSum>", "<NbOfTxs>2</NbOfTxs>")
                .contains("<IBAN>KZ000000000000000001</IBAN>", "<BICFI>XXXXKZKX</BICFI>")
                .contains("<Inf>KBE 11</Inf>", "<Inf>KBK 204105</Inf>", "<Prtry>911</Prtry>")
                .contains("<InstdAmt Ccy=\"KZT\">0.50</InstdAmt>");
    }

    @Test
    void anAccountThatNoBankCanReadIsFoundBeforeItIsSent() {
        assertThat(new Payee("KZ00", "XXXXKZKX", null, null, null, null).isShaped()).isFalse();
        assertThat(new Payee("KZ001", "no bank", null, null, null, null).isShaped()).isFalse();
        assertThat(new Payee("KZ001", "XXXXKZKX", "x", null, null, null).isShaped()).isFalse();
    }

    @Test
    void reportsTellWhatWasPaidAndWhatCameBack() {
        var message = fixture("treasury/camt.054.xml");
        valid("camt.054.001.08", message);
        assertThat(Camt054Reader.read(message))
                .isEqualTo(
                        new Camt054Reader.Report(
                                "N-1",
                                List.of(
                                        new Entry("11-7", Tenge.of(15_000), true, ""),
                                        new Entry("12-8", Tenge.of(500), false, "AC01"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!E\016TITY x SYSTEM \"file:///etc/passwd\">]><a/>",
                "",
                "<a/>",
                "<!DOCTYPE Document [<!ENTITY a \"b\">]><Document"
                        + " xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\">&a;"
                        + "</Document>",
                "<!DOCTYPE Document SYSTEM \"file:///etc/hostname\"><Document"
                        + " xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\"/>",
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\"/>"
            })
    void whatIsNoReportIsRefused(String text) {
        assertThat(Camt054Reader.read(text.getBytes(UTF_8))).isInstanceOf(Refused.class);
    }

    @Test
    void aReportThatIsTooDeepTooLongOrInAnotherCurrencyIsRefused() {
        var text = new String(fixture("treasury/camt.054.xml"), UTF_8);
        var open = "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.08\">";
        for (var odd :
                List.of(
                        open.repeat(30),
                        text.replace("KZT", "USD"),
                        text.replace("15000.00", "-15000.00"),
                        text.replace("11-7", "11"),
                        text.replace("BOOK", "PDNG"),
                        text.replace("11-7", "1".repeat(2_000)),
                        text.replace("camt.054.001.08\"", "camt.054.001.02\""))) {
            assertThat(Camt054Reader.read(odd.getBytes(UTF_8))).isInstanceOf(Refused.class);
        }
        assertThat(Camt054Reader.read(new byte[(16 << 20) + 1])).isEqualTo(new Refused("too long"));
    }

    @Test
    void aRegisterIsReadWhole() {
        assertThat(RegisterReader.read(fixture("register/good.csv")))
                .isEqualTo(
                        new RegisterReader.Register(
                                List.of(
                                        new Line(
                                                "1000001",
                                                "2016",
                                                NOW,
                                                "31-25-0000123",
                                                Tenge.of(15_000),
                                                false),
                                        new Line(
                                                "1000002",
                                                null,
                                                Instant.parse("2025-09-01T18:59:59Z"),
                                                "12345678",
                                                Tenge.parse("500.50"),
                                                true))));
    }

    @Test
    void aRegisterThatLiesAnywhereIsNotBelievedAtAll() {
        var good = new String(fixture("register/good.csv"), UTF_8);
        for (var odd :
                List.of(
                        "",
                        "<<;;\0 {[ 1 ;-17;;total",
                        good.replace("15500.50", "15500.51"),
                        good.replace("total;2", "total;3"),
                        good.replace("1000002", "1000001"),
                        good.replace("20250901235959", "20250932235959"),
                        good.replace("cancelled", "perhaps"),
                        good.replace("500.50;", "-500.50;"),
                        good.substring(0, good.indexOf("total")),
                        good + "more")) {
            assertThat(RegisterReader.read(odd.getBytes(UTF_8)))
                    .as(odd)
                    .isInstanceOf(RegisterReader.Nonsense.class);
        }
        assertThat(RegisterReader.read(new byte[] {(byte) 0xff, (byte) 0xfe}))
                .isInstanceOf(RegisterReader.Nonsense.class);
    }
}

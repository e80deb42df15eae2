package kz.robotbailiff.service.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.robotbailiff.core.money.Tenge;
import kz.robotbailiff.service.platform.Time;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class XmlWireTest {

    private static final Partner BANK = Samples.bank(Wires.Name.XML);
    private static final String REPORTS =
            """
            <Reports xmlns="urn:robot-bailiff:bank:v1" messageId="1" bank="SBAAKZKA" \
            sentAt="2026-09-08T10:15:00+05:00">
            <ExecutionReport orderId="41" seq="1" state="PARTIAL" code="01" seized="150.00">\
            <accounts><account iban="KZ00999A000000000000" kind="benefits" balance="150.00" \
            seized="150.00"/></accounts></ExecutionReport>
            <LiftReport orderId="43" seq="1" state="LIFTED" held="0.00"/>
            <CollectionReport orderId="44" seq="1" state="PARTIAL" debited="50.00" \
            transactionId="T-1" at="2026-09-23T09:00:00+05:00"/>
            <RecallReport orderId="46" seq="1" state="RECALLED"/></Reports>
            """;
    private final XmlWire wire =
            new XmlWire(
                    Samples.trees(),
                    new Xades(Samples.ROBOT),
                    new java.util.concurrent.atomic.AtomicLong(7)::incrementAndGet,
                    new Time(() -> Samples.NOW));

    @Test
    void whatWeSendIsSignedAndByTheSchema() throws Exception {
        var message = XmlForm.read(wire.orders(BANK, Samples.orders()));
        new XadesCheck().verify(message.getDocumentElement(), Samples.ROBOT.certificate());
        new XmlForm().validate(message);
        assertThat(XmlTree.parts(message.getDocumentElement())).hasSize(6);
    }

    @Test
    void fiveHundredOrdersAreOneMessageUnderOneSignature() throws Exception {
        var bytes = wire.orders(BANK, Samples.many(500));
        var message = XmlForm.read(bytes);
        new XadesCheck().verify(message.getDocumentElement(), Samples.ROBOT.certificate());
        new XmlForm().validate(message);
        assertThat(new String(bytes, UTF_8).split("<ds:SignatureValue>", -1)).hasSize(2);
    }

    @Test
    void readsEveryReport() throws Exception {
        assertThat(wire.reports(BANK, signed(REPORTS, Samples.BANK)))
                .hasSize(4)
                .contains(new BankReport.Lifted(43, 1, Tenge.ZERO), new BankReport.Recalled(46, 1));
    }

    @Test
    void anotherKeyIsRefused() {
        refused("90", () -> signed(REPORTS, Samples.ROBOT));
    }

    @Test
    void anUnsignedMessageIsRefused() {
        refused("90", () -> REPORTS.getBytes(UTF_8));
    }

    @Test
    void aChangedSumIsRefused() {
        refused("90", () -> changed("seized=\"150.00\"", "seized=\"950.00\""));
    }

    @Test
    void aChangedSigningTimeIsRefused() {
        refused("90", () -> changed("SigningTime>2026", "SigningTime>2025"));
    }

    @Test
    void aSignatureOverAPartIsRefused() {
        refused("90", () -> changed("URI=\"\"", "URI=\"#seal-props\""));
    }

    @Test
    void aSignedMessageWrappedIntoAnotherIsRefused() {
        refused(
                "90",
                () -> {
                    var inner = new String(signed(REPORTS, Samples.BANK), UTF_8);
                    var body = inner.substring(inner.indexOf("<Reports"));
                    return ("<Reports xmlns=\"urn:robot-bailiff:bank:v1\">" + body + "</Reports>")
                            .getBytes(UTF_8);
                });
    }

    @Test
    void aMessageOfAnotherBankIsRefused() {
        refused("92", () -> signed(REPORTS.replace("SBAAKZKA", "SBABKZKA"), Samples.BANK));
    }

    @Test
    void whatTheSchemaDoesNotKnowIsRefused() {
        refused("91", () -> signed(REPORTS.replace("\"150.00\"", "\"1e9\""), Samples.BANK));
        refused("91", () -> signed(REPORTS.replace("seq=\"1\"", "seq=\"0\""), Samples.BANK));
    }

    @Test
    void entitiesAndBombsAreRefusedBeforeTheyAreRead() {
        refused(
                "91",
                () -> ("<!DOCTYPE r SYSTEM \"http://localhost:1/x\">" + REPORTS).getBytes(UTF_8));
        refused(
                "91",
                () ->
                        ("<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                                        + REPORTS.replace("T-1", "&b;"))
                                .getBytes(UTF_8));
        refused("91", () -> "<a>".repeat(200_000).getBytes(UTF_8));
        refused("91", () -> new byte[] {0, 1, 2});
    }

    private interface Maker {
        byte[] make() throws Exception;
    }

    private void refused(String code, Maker message) {
        assertThatThrownBy(() -> wire.reports(BANK, message.make()))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private byte[] changed(String from, String to) throws Exception {
        var text = new String(signed(REPORTS, Samples.BANK), UTF_8);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(UTF_8);
    }

    static byte[] signed(String text, OrderSeal seal) throws Exception {
        Document document = XmlForm.read(text.getBytes(UTF_8));
        new Xades(seal).sign(document, Samples.NOW);
        return XmlForm.write(document);
    }

    @Test
    void theJsonViewSaysTheSame() throws Exception {
        var json = new JsonWire(Samples.trees());
        var body =
                """
                {"reports": [{"type": "LiftReport", "orderId": "43", "seq": 1, "state": "LIFTED",
                 "held": "0.00"}]}
                """;
        assertThat(json.reports(BANK, body.getBytes(UTF_8)))
                .isEqualTo(List.of(new BankReport.Lifted(43, 1, Tenge.ZERO)));
    }
}

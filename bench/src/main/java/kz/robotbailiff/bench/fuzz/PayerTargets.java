package kz.robotbailiff.bench.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import kz.robotbailiff.sandbox.world.Json;
import kz.robotbailiff.service.payment.PaymentProbe;

/// The readers of what terminals, banks, gateways, the online provider and the treasury send.
///
/// What a terminal is answered is read back, so that nothing it sent breaks out of the answer.
final class PayerTargets {

    private static final String INVOICE = "000123";

    /// The answer's root, its id, our number, the result and the comment; and the sum.
    private static final int MOST_ELEMENTS = 6;

    private PayerTargets() {}

    static List<Target> all() {
        var questions = Targets.corpus("terminal-check", "terminal-pay", "terminal-cancel");
        var notices = Targets.corpus("gateway-paid", "gateway-cancelled", "gateway-budget");
        var callbacks = Targets.corpus("epay-callback");
        var states = Targets.corpus("epay-charge", "epay-auth");
        return List.of(
                new Target("osmp", questions, PayerTargets::osmp),
                new Target("kaspi", questions, PayerTargets::kaspi),
                new Target("gateway", notices, m -> PaymentProbe.notice(new String(m, UTF_8))),
                new Target("epay callback", callbacks, PaymentProbe::callback),
                new Target("epay status", states, m -> PaymentProbe.status(m, INVOICE)),
                new Target("camt.054", Targets.corpus("camt-054"), PaymentProbe::treasury),
                new Target("register", Targets.corpus("register"), PaymentProbe::register),
                new Target("unfinished", Targets.corpus("unfinished"), PaymentProbe::unfinished));
    }

    private static String osmp(byte[] query) throws XMLStreamException {
        var terminal = PaymentProbe.terminal("osmp", query);
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var xml = factory.createXMLStreamReader(new StringReader(terminal.answer()));
        int elements = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                elements++;
            }
        }
        if (elements > MOST_ELEMENTS) {
            throw new IllegalStateException("the answer has " + elements + " elements");
        }
        return terminal.word();
    }

    private static String kaspi(byte[] query) {
        var terminal = PaymentProbe.terminal("kaspi", query);
        if (!Json.tree(terminal.answer()).path("result").isInt()) {
            throw new IllegalStateException("the answer has no result");
        }
        return terminal.word();
    }
}

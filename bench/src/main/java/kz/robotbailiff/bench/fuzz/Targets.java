package kz.robotbailiff.bench.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import kz.robotbailiff.sandbox.bank.BankKey;
import kz.robotbailiff.sandbox.bank.XmlSignature;
import kz.robotbailiff.service.measure.MessageProbe;
import kz.robotbailiff.service.platform.Time;
import org.xml.sax.SAXException;

/// The readers that are tried; the messages to begin from lie beside as files, one each.
final class Targets {

    private static final String BANK = "SBAAKZKA";
    private static final Instant NOW = Instant.parse("2026-09-08T05:15:00Z");

    private Targets() {}

    static List<Target> all() {
        var key = key();
        var probe = new MessageProbe(key.certificate(), new Time(() -> NOW));
        var signature = new XmlSignature(key, key.certificate());
        var targets = new ArrayList<Target>();
        for (var shape : List.of("JSON", "MT998")) {
            var name = shape.toLowerCase(java.util.Locale.ROOT);
            var reports = corpus(name + "-reports-1", name + "-reports-2");
            var receipts = corpus(name + "-receipts-1");
            targets.add(new Target(name + " reports", reports, m -> probe.reports(BANK, shape, m)));
            targets.add(
                    new Target(name + " receipts", receipts, m -> probe.receipts(BANK, shape, m)));
        }
        var plain = corpus("xml-reports-1", "xml-reports-2");
        var signed = plain.stream().map(each -> signed(signature, each)).toList();
        targets.add(new Target("xml as is", signed, m -> probe.reports(BANK, "XML", m)));
        targets.add(
                new Target(
                        "xml signed",
                        plain,
                        m -> probe.reports(BANK, "XML", signed(signature, m))));
        targets.addAll(PayerTargets.all());
        return List.copyOf(targets);
    }

    private static BankKey key() {
        try {
            return BankKey.in(Files.createTempDirectory("fuzz"), "bank1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<byte[]> corpus(String... names) {
        var corpus = new ArrayList<byte[]>();
        for (var name : names) {
            try (var in = Targets.class.getResourceAsStream(name + ".txt")) {
                corpus.add(Objects.requireNonNull(in, name).readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return corpus;
    }

    /// Signed after it was made odd, so that what comes behind the signature is reached; what is no
    /// XML any more goes as it is.
    private static byte[] signed(XmlSignature signature, byte[] message) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            var document = builder.parse(new ByteArrayInputStream(message));
            signature.sign(document.getDocumentElement(), NOW);
            var text = new StringWriter();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(text));
            return text.toString().getBytes(UTF_8);
        } catch (ParserConfigurationException
                | SAXException
                | IOException
                | TransformerException
                | RuntimeException _) {
            return message;
        }
    }
}

package kz.robotbailiff.service.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.robotbailiff.core.money.Tenge;

/// Reads the treasury's ISO 20022 `camt.054.001.08`: which orders were debited, which came back.
///
/// No document type, no entity, no more than some megabytes, some depth and some entries; a message
/// with one entry that makes no sense is refused whole.
public final class Camt054Reader {

    static final String SPACE = "urn:iso:std:iso:20022:tech:xsd:camt.054.001.08";
    private static final int LONGEST = 16 << 20;
    private static final int DEEPEST = 20;
    private static final int MOST = 100_000;
    private static final int LONGEST_TEXT = 500;

    private static final String ENTRY = "Document/BkToCstmrDbtCdtNtfctn/Ntfctn/Ntry";

    private Camt054Reader() {}

    /// A message read, or the word why it is refused.
    public sealed interface Read {}

    /// @param entries in the order of the message
    public record Report(String id, List<Entry> entries) implements Read {}

    /// Not a message of ours.
    public record Refused(String why) implements Read {}

    /// One order's end: the key it was sent with, the sum, and why it came back where it did.
    public record Entry(String key, Tenge sum, boolean paid, String reason) {}

    /// Reads bytes, whatever they are.
    public static Read read(byte[] bytes) {
        if (bytes.length > LONGEST) {
            return new Refused("too long");
        }
        try {
            return new Reading(factory().createXMLStreamReader(new StringReader(text(bytes))))
                    .whole();
        } catch (CharacterCodingException
                | XMLStreamException
                | IllegalArgumentException
                | ArithmeticException
                // the JDK's reader has no words of its own for a broken document type
                | MissingResourceException _) {
            return new Refused("not a camt.054.001.08");
        }
    }

    /// UTF-8 and nothing else, as ISO 20022 has it; the JDK's reader would also complain of other
    /// bytes on the console, past the log.
    private static String text(byte[] bytes) throws CharacterCodingException {
        var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /// One pass over a message.
    private static final class Reading {

        private final XMLStreamReader xml;
        private final Deque<String> path = new ArrayDeque<>();
        private final Map<String, String> said = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
        private String id = "";

        Reading(XMLStreamReader xml) {
            this.xml = xml;
        }

        Read whole() throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> open();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                    case XMLStreamConstants.END_ELEMENT -> close();
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new XMLStreamException("a document type or an entity");
                    default -> {}
                }
            }
            return entries.isEmpty()
                    ? new Refused("no entries")
                    : new Report(id, List.copyOf(entries));
        }

        private void open() throws XMLStreamException {
            if (path.size() == DEEPEST || entries.size() == MOST) {
                throw new XMLStreamException("too deep or too much");
            }
            if (!SPACE.equals(xml.getNamespaceURI())) {
                throw new XMLStreamException("another namespace");
            }
            path.addLast(xml.getLocalName());
            if (xml.getLocalName().equals("Amt") && !"KZT".equals(currency())) {
                throw new XMLStreamException("another currency");
            }
        }

        private String currency() {
            return String.valueOf(xml.getAttributeValue(null, "Ccy"));
        }

        private void text() throws XMLStreamException {
            var text = xml.getText().strip();
            if (text.length() > LONGEST_TEXT) {
                throw new XMLStreamException("too long a text");
            }
            if (!text.isEmpty()) {
                var key = String.join("/", path);
                if (said.merge(key, text, (old, more) -> old + " " + more).length()
                        > LONGEST_TEXT) {
                    throw new XMLStreamException("too long a text");
                }
            }
        }

        private void close() {
            var here = String.join("/", path);
            path.removeLast();
            if (here.equals(ENTRY)) {
                entries.add(entry());
                said.clear();
            } else if (here.endsWith("GrpHdr/MsgId")) {
                id = said.getOrDefault(here, "");
            }
        }

        private Entry entry() {
            var details = ENTRY + "/NtryDtls/TxDtls/";
            var key = said.getOrDefault(details + "Refs/EndToEndId", "");
            var booked = said.getOrDefault(ENTRY + "/Sts/Cd", "");
            if (!key.matches("[0-9]{1,18}-[0-9]{1,18}") || !booked.equals("BOOK")) {
                throw new IllegalArgumentException("key or state");
            }
            var sum = Tenge.parse(said.getOrDefault(ENTRY + "/Amt", ""));
            boolean reversal = "true".equals(said.get(ENTRY + "/RvslInd"));
            boolean paid =
                    switch (said.getOrDefault(ENTRY + "/CdtDbtInd", "")) {
                        case "DBIT" -> !reversal;
                        case "CRDT" -> false;
                        default -> throw new IllegalArgumentException("direction");
                    };
            var reason = said.getOrDefault(details + "RtrInf/Rsn/Cd", "");
            return new Entry(key, sum, paid, reason);
        }
    }
}

package kz.robotbailiff.service.payment;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/// The XML of terminal networks.
final class OsmpDialect implements Dialect {

    private static final MediaType XML = new MediaType("text", "xml", StandardCharsets.UTF_8);

    private final CodeTable codes = CodeTable.of(name());

    @Override
    public String name() {
        return "osmp";
    }

    @Override
    public MediaType type() {
        return XML;
    }

    @Override
    public boolean limitsSums() {
        return true;
    }

    @Override
    public boolean saysCancelled() {
        return false;
    }

    @Override
    public String write(Reply reply) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response>\n");
        element(xml, reply.idName(), reply.transaction());
        if (reply.receipt() != null) {
            element(xml, "prv_txn", reply.receipt().toString());
        }
        if (reply.sum() != null) {
            element(xml, "sum", reply.sum().toDecimal());
        }
        element(xml, "result", Integer.toString(codes.code(reply.reason())));
        element(xml, "comment", reply.comment());
        var account = reply.account();
        if (account != null) {
            xml.append(" <fields><field1 name=\"").append(Accounts.debtorField()).append("\">");
            xml.append(escaped(account.debtor()));
            xml.append("</field1><field2 name=\"left\">").append(account.left().toDecimal());
            xml.append("</field2></fields>\n");
        }
        return xml.append("</response>\n").toString();
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append(" <").append(name).append('>').append(escaped(text));
        xml.append("</").append(name).append(">\n");
    }

    /// What the terminal sent comes back harmless; characters XML cannot hold are left out.
    private static String escaped(String text) {
        var safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> safe.append(isXml(c) ? c : ' ');
            }
        }
        return safe.toString();
    }

    private static boolean isXml(char c) {
        return c >= ' ' && c < '\ufffe' && !Character.isSurrogate(c);
    }
}

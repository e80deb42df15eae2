package kz.robotbailiff.service.payment;

import kz.robotbailiff.core.money.Tenge;
import org.jspecify.annotations.Nullable;

/// An answer of the check–pay protocol as XML.
///
/// @param transaction the terminal's id, echoed
/// @param receipt our number of the payment, where it is booked
/// @param left what is still to be paid, where the terminal may show it
record OsmpAnswer(
        String transaction,
        OsmpResult result,
        @Nullable Tenge sum,
        @Nullable Long receipt,
        @Nullable Tenge left) {

    static OsmpAnswer of(String transaction, OsmpResult result) {
        return new OsmpAnswer(transaction, result, null, null, null);
    }

    String xml() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<response>\n");
        element(xml, "osmp_txn_id", transaction);
        if (receipt != null) {
            element(xml, "prv_txn", receipt.toString());
        }
        if (sum != null) {
            element(xml, "sum", sum.toDecimal());
        }
        element(xml, "result", Integer.toString(result.code()));
        element(xml, "comment", result.name());
        if (left != null) {
            xml.append(" <fields><field1 name=\"left\">")
                    .append(left.toDecimal())
                    .append("</field1></fields>\n");
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
                default -> safe.append(c < ' ' || Character.isSurrogate(c) ? ' ' : c);
            }
        }
        return safe.toString();
    }
}

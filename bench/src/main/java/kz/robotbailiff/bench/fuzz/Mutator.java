package kz.robotbailiff.bench.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;

/// Makes odd messages of good ones: cut, doubled, spliced, and with words that readers stumble
/// over.
final class Mutator {

    private static final int LONGEST = 1 << 16;
    private static final int MOST_STEPS = 6;
    private static final List<String> WORDS =
            List.of(
                    "",
                    "\u0000",
                    "\n",
                    "\r\n",
                    "'",
                    "\"",
                    "<",
                    ">",
                    "&",
                    "&lt;",
                    "&#0;",
                    "&#x10FFFF;",
                    "]]>",
                    "<![CDATA[",
                    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                    "<?xml version=\"1.1\"?>",
                    "<!--",
                    "-->",
                    "xmlns=\"\"",
                    "xmlns:a=\"b\"",
                    "{",
                    "}",
                    "[",
                    "]",
                    "{\"a\":".repeat(500),
                    "[".repeat(2_000),
                    "<a>".repeat(500),
                    "null",
                    "true",
                    "-0",
                    "0",
                    "1",
                    "-1",
                    "0.001",
                    "1e999",
                    "1E-5",
                    "NaN",
                    "Infinity",
                    "9223372036854775807",
                    "9223372036854775808",
                    "99999999999999999999999999.99",
                    "2147483648",
                    "00",
                    "+1",
                    " 1",
                    "1,00",
                    "0x1",
                    "٣",
                    "１２",
                    "%",
                    "%2F",
                    "%ZZ",
                    "//",
                    "/ORDER/",
                    "{4:",
                    "-}",
                    ":77E:FORMS/ACE/",
                    "/A/",
                    "KZT",
                    "KZT1,00",
                    "2026-02-30T25:61:61+99:99",
                    "+1000000000-01-01T00:00:00Z",
                    "2026-09-08",
                    "\uD800",
                    "\uFEFF",
                    "А",
                    "ş",
                    "\u202E",
                    "EXECUTED",
                    "orderId",
                    "seq",
                    "held",
                    "&txn_id=1",
                    "&",
                    "=",
                    ";",
                    "total;0;;;0.00;",
                    "1e9999999999",
                    "9".repeat(400),
                    "<Ntry/>",
                    "cancelled",
                    "accounts");

    private final Random dice;
    private final List<byte[]> corpus;

    Mutator(Random dice, List<byte[]> corpus) {
        this.dice = dice;
        this.corpus = corpus;
    }

    byte[] next() {
        var message = one().clone();
        int steps = 1 + dice.nextInt(MOST_STEPS);
        for (int i = 0; i < steps && message.length < LONGEST; i++) {
            message = step(message);
        }
        return message;
    }

    private byte[] one() {
        return corpus.get(dice.nextInt(corpus.size()));
    }

    private byte[] step(byte[] message) {
        int from = dice.nextInt(message.length + 1);
        int to = Math.min(message.length, from + dice.nextInt(40));
        return switch (dice.nextInt(8)) {
            case 0 -> joined(message, from, word(), to);
            case 1, 2 -> joined(message, from, word(), from);
            case 3 -> joined(message, from, new byte[0], to);
            case 4 -> joined(message, to, slice(message, from, to), to);
            case 5 -> spliced(message, from);
            case 6 -> flipped(message);
            default -> digit(message);
        };
    }

    private byte[] word() {
        return WORDS.get(dice.nextInt(WORDS.size())).getBytes(UTF_8);
    }

    private static byte[] slice(byte[] message, int from, int to) {
        return java.util.Arrays.copyOfRange(message, from, to);
    }

    private static byte[] joined(byte[] message, int head, byte[] middle, int tail) {
        var out = new ByteArrayOutputStream();
        out.write(message, 0, head);
        out.writeBytes(middle);
        out.write(message, tail, message.length - tail);
        return out.toByteArray();
    }

    private byte[] spliced(byte[] message, int from) {
        var other = one();
        int at = dice.nextInt(other.length + 1);
        return joined(slice(message, 0, from), from, slice(other, at, other.length), from);
    }

    private byte[] flipped(byte[] message) {
        if (message.length > 0) {
            message[dice.nextInt(message.length)] ^= (byte) (1 << dice.nextInt(8));
        }
        return message;
    }

    private byte[] digit(byte[] message) {
        for (int tried = 0; tried < 20 && message.length > 0; tried++) {
            int at = dice.nextInt(message.length);
            if (Character.isDigit(message[at])) {
                message[at] = (byte) ('0' + dice.nextInt(10));
                return message;
            }
        }
        return message;
    }
}

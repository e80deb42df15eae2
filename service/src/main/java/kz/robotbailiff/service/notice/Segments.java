package kz.robotbailiff.service.notice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into what the SMS centre takes: one segment, or joined ones with a header each.
///
/// Kazakh and Russian need two bytes a character (UCS-2); a text of plain Latin letters goes in the
/// centre's default alphabet, one byte a character.
final class Segments {

    private static final int HEADER = 6;
    private static final int ALONE_WIDE = 70;
    private static final int JOINED_WIDE = 67;
    private static final int ALONE_PLAIN = 160;
    private static final int JOINED_PLAIN = 153;

    private Segments() {}

    /// One segment: its piece of the text, and its place among those that it is joined with.
    record Segment(String text, int reference, int number, int total, boolean wide) {

        boolean joined() {
            return total > 1;
        }

        /// As it goes over the wire, with its header if it is one of several.
        byte[] bytes() {
            var body = text.getBytes(wide ? UTF_16BE : US_ASCII);
            if (!joined()) {
                return body;
            }
            var whole = new byte[HEADER + body.length];
            var header = new byte[] {5, 0, 3, (byte) reference, (byte) total, (byte) number};
            System.arraycopy(header, 0, whole, 0, HEADER);
            System.arraycopy(body, 0, whole, HEADER, body.length);
            return whole;
        }
    }

    /// The segments of a text; the same reference makes them the same again.
    static List<Segment> of(String text, int reference) {
        var wide = !isPlain(text);
        if (text.length() <= (wide ? ALONE_WIDE : ALONE_PLAIN)) {
            return List.of(new Segment(text, reference, 1, 1, wide));
        }
        var pieces = pieces(text, wide ? JOINED_WIDE : JOINED_PLAIN);
        var segments = new ArrayList<Segment>();
        for (var piece : pieces) {
            int number = segments.size() + 1;
            segments.add(new Segment(piece, reference, number, pieces.size(), wide));
        }
        return segments;
    }

    /// Cuts without parting the two halves of a character beyond the basic plane.
    private static List<String> pieces(String text, int most) {
        var pieces = new ArrayList<String>();
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + most);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }

    /// Whether each character is the same one byte in ASCII and in the default alphabet.
    private static boolean isPlain(String text) {
        return text.chars()
                .allMatch(c -> c == '\n' || (c >= ' ' && c <= 'z' && "$@[\\]^_`".indexOf(c) < 0));
    }
}

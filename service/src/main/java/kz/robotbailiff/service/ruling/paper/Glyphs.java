package kz.robotbailiff.service.ruling.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Names every character that the paper's font does not hold by its number, as in `[U+1F600]`.
///
/// Nothing is left out and nothing turns the line around: what a reader sees is what was signed,
/// character by character, whatever a name was made of.
final class Glyphs {

    private final CmapLookup font;

    Glyphs(byte[] truetype) {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(truetype))) {
            this.font = parsed.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String printable(String text) {
        if (text.codePoints().allMatch(this::isHeld)) {
            return text;
        }
        var printable = new StringBuilder(text.length() + 100);
        text.codePoints()
                .forEach(point -> {
                    if (isHeld(point)) {
                        printable.appendCodePoint(point);
                    } else {
                        printable.append("[U+%04X]".formatted(point));
                    }
                });
        return printable.toString();
    }

    private boolean isHeld(int point) {
        return point == '\n' || font.getGlyphId(point) > 0;
    }
}

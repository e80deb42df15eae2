package kz.robotbailiff.service.notice;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.platform.Days;

/// Prints letters: one page each, Kazakh above Russian, the address where an envelope has its
/// window.
final class LetterFile {

    private static final String FONT = "Letter";
    private static final String FACE =
            "/kz/robotbailiff/service/ruling/paper/NotoSerif-Regular.ttf";
    private static final String STYLE =
            "@page { size: A4; margin: 18mm 20mm 12mm 20mm } "
                    + "body { font-family: Letter; font-size: 10.5pt; line-height: 1.35 } "
                    + "div.letter { page-break-after: always } "
                    + "div.last { page-break-after: auto } "
                    + "div.window { height: 42mm; width: 85mm; padding-top: 22mm } "
                    + "h1 { font-size: 13pt; font-weight: normal; margin: 5mm 0 2mm 0 } "
                    + "p { margin: 0 0 1.5mm 0 } "
                    + "p.key { font-size: 13pt; margin: 2mm 0 }";

    private final Wording wording;
    private final byte[] face;

    LetterFile(Wording wording) {
        this.wording = wording;
        try (var in = LetterFile.class.getResourceAsStream(FACE)) {
            face = Objects.requireNonNull(in, FACE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A letter to one person.
    ///
    /// @param id the message's id, which stands on the page and in the index
    record Letter(long id, Addressee to) {}

    /// All letters as one print file, in order.
    byte[] pdf(List<Letter> letters, LocalDate day) {
        var page = new StringBuilder(4_000 * letters.size());
        page.append("<html lang=\"kk\"><head><title>Letters</title><style>").append(STYLE);
        page.append("</style></head><body>");
        for (int i = 0; i < letters.size(); i++) {
            boolean last = i == letters.size() - 1;
            page.append("<div class=\"letter").append(last ? " last" : "").append("\">");
            write(page, letters.get(i), day);
            page.append("</div>");
        }
        return print(page.append("</body></html>").toString());
    }

    private void write(StringBuilder page, Letter letter, LocalDate day) {
        var to = letter.to();
        page.append("<div class=\"window\"><p>").append(escape(to.name())).append("</p><p>");
        page.append(escape(Objects.requireNonNullElse(to.address(), ""))).append("</p><p>");
        page.append(letter.id()).append("</p></div>");
        for (var language : List.of(Language.KK, Language.RU)) {
            page.append("<div lang=\"").append(language.tag()).append("\">");
            page.append("<h1>").append(text("title", to, language)).append("</h1>");
            line(page, text("from", to, language), wording.sender(to, language));
            line(page, text("to", to, language), to.name());
            line(page, text("day", to, language), Days.running(day, language));
            for (var key : List.of("what", "sum", "later", "how")) {
                page.append("<p>").append(text(key, to, language)).append("</p>");
            }
            page.append("<p class=\"key\">").append(text("number", to, language)).append(": ");
            page.append(escape(to.number())).append(" · ").append(text("code", to, language));
            page.append(": ").append(wording.code(to)).append("</p><p>");
            page.append(text("never", to, language)).append("</p></div>");
        }
    }

    private static void line(StringBuilder page, String label, String value) {
        page.append("<p>").append(label).append(": ").append(escape(value)).append("</p>");
    }

    private String text(String key, Addressee to, Language language) {
        return escape(wording.letter(key, to, language));
    }

    private byte[] print(String page) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(
                            () -> new ByteArrayInputStream(face), FONT, 400, FontStyle.NORMAL, true)
                    .useExternalResourceAccessControl((_, _) -> false, null)
                    .withHtmlContent(page, null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The index beside the print file: a line for each letter, and how many there are.
    static byte[] index(List<Letter> letters) {
        var index = new StringBuilder("id;page;name;address\n");
        for (int i = 0; i < letters.size(); i++) {
            var to = letters.get(i).to();
            index.append(letters.get(i).id()).append(';').append(i + 1).append(';');
            index.append(quoted(to.name())).append(';');
            index.append(quoted(Objects.requireNonNullElse(to.address(), ""))).append('\n');
        }
        return index.append("total;")
                .append(letters.size())
                .append(";;\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"").replaceAll("\\R", " ") + '"';
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

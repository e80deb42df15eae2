package kz.robotbailiff.service.ruling.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Prints a page as tagged PDF/A-2u with everything inside: fonts, colours, language, title.
///
/// It fetches nothing: a page may hold data addresses and nothing else.
public final class Press {

    static final String FONT = "Robot Serif";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final byte[] plain = resource("NotoSerif-Regular.ttf");
    private final byte[] bold = resource("NotoSerif-Bold.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Glyphs glyphs = new Glyphs(plain);

    /// Prints well-formed XHTML.
    public byte[] print(String page) {
        var out = new ByteArrayOutputStream(120_000);
        try {
            new PdfRendererBuilder()
                    .usePdfAConformance(PdfAConformance.PDFA_2_U)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(colours)
                    .useFont(() -> stream(plain), FONT, PLAIN, FontStyle.NORMAL, true)
                    .useFont(() -> stream(bold), FONT, BOLD, FontStyle.NORMAL, true)
                    .useExternalResourceAccessControl((address, type) -> isInside(address), null)
                    .withProducer("Robot Bailiff")
                    .withHtmlContent(glyphs.printable(page), null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static boolean isInside(String address) {
        return address.startsWith("data:");
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] resource(String name) {
        try (var in = Press.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

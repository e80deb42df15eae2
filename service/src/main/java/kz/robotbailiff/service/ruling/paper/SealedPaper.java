package kz.robotbailiff.service.ruling.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import kz.robotbailiff.service.platform.Time;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/// Puts an electronic signature into a paper (PAdES), so that it covers every byte of it.
public final class SealedPaper {

    private static final COSName SUBFILTER = COSName.getPDFName("ETSI.CAdES.detached");

    private SealedPaper() {}

    /// Why and where it is signed; it stands in the signature and is covered by it.
    public record Occasion(String number, String signer, Instant at) {}

    /// Seals a paper for good: nothing can be added afterwards.
    public static byte[] seal(byte[] pdf, Occasion occasion, PaperSeal seal) {
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(seal.room());
            document.addSignature(signature(occasion), options);
            beyondThePage(document);
            var out = new ByteArrayOutputStream(pdf.length + 4 * seal.room());
            var signing = document.saveIncrementalForExternalSigning(out);
            signing.setSignature(seal.sign(signing.getContent().readAllBytes()));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDSignature signature(Occasion occasion) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(SUBFILTER);
        signature.setName(occasion.signer());
        signature.setReason(occasion.number());
        signature.setSignDate(calendar(occasion.at()));
        return signature;
    }

    private static Calendar calendar(Instant at) {
        return GregorianCalendar.from(at.atZone(Time.ALMATY));
    }

    /// Readers show the signature in a panel of their own; on the page its words stand as text. A
    /// field off the page needs no place among the tags, nor a picture.
    private static void beyondThePage(PDDocument document) throws IOException {
        for (var field : document.getSignatureFields()) {
            for (PDAnnotationWidget widget : field.getWidgets()) {
                widget.setRectangle(new PDRectangle(-1, -1, 0, 0));
                widget.setPrinted(true);
            }
            field.setAlternateFieldName("EDS");
        }
    }
}

package kz.robotbailiff.service.ruling;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The independent judge of PDF/A and PDF/UA.
final class Vera {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Vera() {}

    /// What a paper breaks of PDF/A-2u and of PDF/UA-1.
    static List<String> complaints(byte[] pdf) {
        var found = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1)) {
            try (var parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                result.getTestAssertions()
                        .forEach(failed ->
                                found.add(
                                        flavour
                                                + " "
                                                + failed.getRuleId().getClause()
                                                + ": "
                                                + failed.getMessage()
                                                + " "
                                                + failed.getLocation().getContext()));
                if (!result.isCompliant() && found.isEmpty()) {
                    found.add(flavour + " is not kept");
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return found;
    }
}

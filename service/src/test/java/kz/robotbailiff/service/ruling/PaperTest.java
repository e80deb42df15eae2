package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.robotbailiff.core.proceeding.ActKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every form as a paper: valid PDF/A-2u and PDF/UA-1, with the same words as the page.
class PaperTest {

    private static final Chancery CHANCERY = new Chancery();

    @AfterAll
    static void close() {
        CHANCERY.close();
    }

    @TestFactory
    Stream<DynamicTest> everyFormIsAValidPaper() {
        return Sample.ALL.stream().map(sample -> dynamicTest(sample.name(), () -> check(sample)));
    }

    private static void check(Sample sample) throws IOException {
        var task =
                CHANCERY.order(
                                sample.file(),
                                sample.kind(),
                                sample.ground(),
                                1,
                                sample.others().toArray(ActKind[]::new))
                        .getFirst();
        CHANCERY.carry(List.of(task));
        var pdf = CHANCERY.pages.pdf(task.id()).orElseThrow();
        var folder = Files.createDirectories(Path.of("target/rulings"));
        Files.write(folder.resolve(sample.name() + ".pdf"), pdf);
        var words = words(pdf);
        for (var said : List.of(Sample.COMMON_KK, sample.kk(), Sample.COMMON_RU, sample.ru())) {
            assertThat(words).contains(said.stream().map(PaperTest::dense).toList());
        }
        assertThat(Vera.complaints(pdf)).isEmpty();
    }

    static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return dense(new PDFTextStripper().getText(document));
        }
    }

    /// Without spaces, since lines may end anywhere.
    static String dense(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]", "");
    }
}

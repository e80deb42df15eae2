package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// No name and no address breaks a paper: it stays valid, and every letter can be read out of it.
class PaperNamesTest {

    private static final Chancery CHANCERY = new Chancery();
    private static final Chancery.Case OPEN = Chancery.Case.open();

    @AfterAll
    static void close() {
        CHANCERY.close();
    }

    @Test
    void everyLetterOfKazakhIsPrinted() throws IOException {
        assertThat(printed("ӘҒҚҢӨҰҮҺІ", "әғқңөұүһі", "Ёлкин-Ъыьэюя"))
                .contains("ӘҒҚҢӨҰҮҺІәғқңөұүһіЁлкин-Ъыьэюя");
    }

    @Test
    void namesAreAsLongOrAsShortAsTheyAre() throws IOException {
        var longest = "Ә".repeat(120);
        assertThat(printed(longest, "Қ-".repeat(60), "Ң".repeat(80)))
                .contains(longest + "Қ-".repeat(60) + "Ң".repeat(80));
        assertThat(printed("Madonna", "-", null)).contains("Madonna-");
        assertThat(printed("Łukašević-O’Çelik", "Zoë", null)).contains("Łukašević-O’ÇelikZoë");
    }

    @Test
    void whatTheFontDoesNotHoldIsNamedByItsNumber() throws IOException {
        assertThat(printed("Иванов\u202eвонави", "😀", "עברית عربى"))
                .contains("Иванов[U+202E]вонави[U+1F600][U+05E2][U+05D1]")
                .contains("[U+0639][U+0631]")
                .doesNotContain("\u202e", "😀");
        assertThat(printed("<b>&\"''\"", "]]>", "&amp;")).contains("<b>&\"'\"]]>&amp;");
    }

    @Test
    void aStreetOfFortyLettersAndMoreStandsOnThePaper() throws IOException {
        var street = "Қаныш Имантайұлы Сәтбаев пен Әлихан Бөкейхан атындағы даңғылы";
        try (var in = Bodies.class.getResourceAsStream("/territory/bodies.csv")) {
            var table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var changed = table.replace("Үлгі көшесі", street);
            assertThat(changed).contains(street);
            var file = Files.writeString(Files.createTempFile("bodies", ".csv"), changed);
            assertThat(printed(OPEN, Bodies.load(file))).contains(street.replace(" ", ""));
        }
    }

    private static String printed(String surname, String given, @Nullable String patronymic)
            throws IOException {
        return printed(OPEN.named(surname, given, patronymic), Bodies.ofProgram());
    }

    private static String printed(Chancery.Case file, Bodies bodies) throws IOException {
        var kind = ActKind.ISSUE_INITIATION_RULING;
        var task = CHANCERY.order(file, kind, null, 1).getFirst();
        var floor = new Floor(CHANCERY.db, new Time(() -> Chancery.NOW), CHANCERY.ids);
        new RulingCarrier(floor, bodies, CHANCERY.keys, Deadlines.of(Chancery.LAW))
                .carry(kind, List.of(task));
        var pdf = CHANCERY.pages.pdf(task.id()).orElseThrow();
        assertThat(Vera.complaints(pdf)).isEmpty();
        return PaperTest.words(pdf);
    }
}

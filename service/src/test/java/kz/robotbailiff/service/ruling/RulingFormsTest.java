package kz.robotbailiff.service.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Mark;
import kz.robotbailiff.service.platform.Texts;
import kz.robotbailiff.service.ruling.Chancery.Case;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every form in Kazakh and Russian holds each element that the order prescribes for it.
class RulingFormsTest {

    private static final Chancery CHANCERY = new Chancery();
    private static final Case OPEN = Case.open();

    @AfterAll
    static void close() {
        CHANCERY.close();
    }

    @TestFactory
    Stream<DynamicTest> everyFormHoldsItsElements() {
        return Sample.ALL.stream().map(sample -> dynamicTest(sample.name(), () -> check(sample)));
    }

    private static void check(Sample sample) throws IOException {
        var page = page(sample, Language.KK);
        int second = page.indexOf("id=\"ru\"");
        var kk = words(page.substring(0, second));
        var ru = words(page.substring(second));
        assertThat(kk).contains(Sample.COMMON_KK).contains(sample.kk());
        assertThat(ru).contains(Sample.COMMON_RU).contains(sample.ru());
        assertThat(page).doesNotContain("??", "{", "th:").as("no place is left open");
        if (!sample.name().startsWith("1-")) {
            assertThat(kk).as("the IIN stands in form 1 alone").doesNotContain("ЖСН");
        }
    }

    private static String page(Sample sample, Language first) throws IOException {
        var task =
                CHANCERY.order(
                                sample.file(),
                                sample.kind(),
                                sample.ground(),
                                1,
                                sample.others().toArray(ActKind[]::new))
                        .getFirst();
        CHANCERY.carry(List.of(task));
        var page = CHANCERY.pages.html(task.id(), first).orElseThrow();
        var folder = Files.createDirectories(Path.of("target/rulings"));
        Files.writeString(folder.resolve(sample.name() + ".html"), page);
        return page.replaceAll("(?s)<style>.*?</style>", "");
    }

    /// What a reader sees, with every space alike.
    private static String words(String html) {
        return html.replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace('\u202f', ' ')
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ");
    }

    @Test
    void theAskedLanguageComesFirst() throws IOException {
        var page = page(Sample.ALL.getFirst(), Language.RU);
        assertThat(page.indexOf("id=\"ru\"")).isLessThan(page.indexOf("id=\"kk\""));
        assertThat(page).contains("<html lang=\"ru\">").contains("href=\"#kk\"");
    }

    @Test
    void namesOfEveryKindAreShownAsTheyAre() throws IOException {
        var names =
                List.of(
                        OPEN.named("Madonna", "-", null),
                        OPEN.named("Ә".repeat(120), "Қ-".repeat(60), "ӘҒҚҢӨҰҮҺІәғқңөұүһі"),
                        OPEN.named("<b>&\"''\"", "עברית عربى", "😀 {sum} ${x}"));
        int n = 0;
        for (var file : names) {
            var sample = Sample.ALL.getFirst();
            var page =
                    page(
                            new Sample(
                                    "name-" + ++n,
                                    file,
                                    sample.kind(),
                                    null,
                                    List.of(),
                                    List.of(),
                                    List.of()),
                            Language.KK);
            var fathers = file.patronymic();
            var shown =
                    file.surname()
                            + " "
                            + file.givenName()
                            + (fathers == null ? "" : " " + fathers);
            assertThat(page).contains(escaped(shown));
        }
    }

    private static String escaped(String text) {
        return text.replace("''", "'")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Test
    void thePilotRestsOnThePilotAndNamesItsFiveDays() throws IOException {
        var sample =
                new Sample(
                        "pilot",
                        OPEN.in("311010000", "pilot-2024"),
                        ActKind.ISSUE_INITIATION_RULING,
                        null,
                        List.of(),
                        List.of(),
                        List.of());
        var words = words(page(sample, Language.KK));
        assertThat(words)
                .contains("күнтізбелік 5 күн", "пилоттық жобаның", "пилотного проекта")
                .doesNotContain("10-2-бабының");
    }

    @Test
    void whereTheServiceCountsTheWarningSaysSo() {
        var waits = Chancery.Case.open().with(Mark.AWAITS_SERVICE.bit());
        var task = CHANCERY.order(waits, ActKind.ISSUE_INITIATION_RULING, null, 1).getFirst();
        CHANCERY.carry(List.of(task));
        var words = CHANCERY.pages.html(task.id(), Language.KK).orElseThrow();
        assertThat(words)
                .contains(
                        "борышкерге тиісті түрде хабарланған күннен бастап күнтізбелік 30 күн",
                        "со дня надлежащего извещения должника");
    }

    @Test
    void thePageNeedsNothingElseAndItsPolicyKnowsItsStyle() throws Exception {
        var task = CHANCERY.order(OPEN, ActKind.ISSUE_SEIZURE_RULING, null, 1).getFirst();
        CHANCERY.carry(List.of(task));
        var page = CHANCERY.pages.html(task.id(), Language.KK).orElseThrow();
        assertThat(page.replace(Chancery.VERIFY, ""))
                .doesNotContain("<script", "<link", "src=", "http:", "https:", "@import");
        var style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        var hash =
                java.security.MessageDigest.getInstance("SHA-256")
                        .digest(style.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(CHANCERY.pages.policy())
                .contains("sha256-" + java.util.Base64.getEncoder().encodeToString(hash));
    }

    @Test
    void kazakhAndRussianHaveTheSameSentencesAndPlaces() {
        var texts = Texts.of("ruling", Language.KK, Language.RU);
        var kk = texts.in(Language.KK);
        var ru = texts.in(Language.RU);
        assertThat(kk.keys()).isEqualTo(ru.keys());
        var differing = new ArrayList<String>();
        for (var key : kk.keys()) {
            if (!kk.places(key).equals(ru.places(key))) {
                differing.add(key);
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void theListOfAFileIsInOrder() {
        var task = CHANCERY.order(OPEN, ActKind.ISSUE_SEIZURE_RULING, null, 1).getFirst();
        assertThat(CHANCERY.pages.of(task.file())).isEmpty();
        CHANCERY.carry(List.of(task));
        var line = CHANCERY.pages.of(task.file()).getFirst();
        assertThat(line.form()).isEqualTo("seizure");
        assertThat(CHANCERY.pages.line(task.id())).contains(line);
        assertThat(CHANCERY.pages.html(-5, Language.KK)).isEmpty();
    }
}

package kz.robotbailiff.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.document.Source;
import org.junit.jupiter.api.Test;

class LawWordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @Test
    void theThreeLanguagesHaveTheSameKeysAndPlaces() {
        Map<String, Set<String>> english = shape(Language.EN);
        assertThat(english).hasSizeGreaterThan(90);
        assertThat(shape(Language.KK)).isEqualTo(english);
        assertThat(shape(Language.RU)).isEqualTo(english);
    }

    @Test
    void everyNormIsCitedInEveryLanguage() {
        for (Language language : Language.values()) {
            for (Norm norm : Norm.values()) {
                assertThat(norm.citation(language)).isNotBlank().doesNotContain("{");
            }
        }
        assertThat(Norm.CEILING.citation(Language.RU)).endsWith(", ст. 10-1, п. 1");
        assertThat(Norm.PAID_IN_FULL.citation(Language.KK))
                .endsWith(", 10-5-бап, 1-тармақ, 1) тармақша");
        assertThat(Norm.OPT_OUT_BUTTON.citation(Language.EN))
                .isEqualTo("Rules of the simplified proceeding (order No. 697), para. 7");
    }

    @Test
    void everyKindAndSourceHasItsName() {
        for (Language language : Language.values()) {
            LawWords words = LawWords.in(language);
            for (DocumentKind kind : DocumentKind.values()) {
                assertThat(words.text("kind." + kind)).isNotBlank();
            }
            for (Source source : Source.values()) {
                assertThat(words.text("source." + source)).isNotBlank();
            }
        }
    }

    /// Each finding of each case has its sentence, and the rule gave every input it needs.
    @Test
    void everyFindingCanBeSaid() {
        LawBook book = LawBook.load();
        for (Row row : CaseFiles.rows("admission.csv")) {
            AdmissionCase given = AdmissionCase.of(row);
            said(Admission.examine(given.document(), book.on(given.day())));
        }
        for (Row row : CaseFiles.rows("again.csv")) {
            AgainCase given = AgainCase.of(row);
            said(Admission.examine(given.document(), given.earlier(), book.on(given.day())));
        }
    }

    private static void said(List<Finding> findings) {
        for (Finding finding : findings) {
            LawWords words = LawWords.in(Language.KK);
            assertThat(places(words.text(finding.sentenceKey())))
                    .allMatch(finding.inputs()::containsKey);
            assertThat(words.sentence(finding.sentenceKey(), finding.inputs())).doesNotContain("{");
            assertThat(words.text(finding.remedyKey())).isNotBlank();
        }
    }

    @Test
    void inputsKeepTheirOrder() {
        LawBook book = LawBook.load();
        Row row = CaseFiles.rows("admission.csv").get(25);
        AdmissionCase given = AdmissionCase.of(row);
        Law law = book.on(LocalDate.of(2026, 8, 25));
        Finding ceiling = Admission.examine(given.document(), law).get(4);
        assertThat(ceiling.rule()).isEqualTo("ceiling");
        assertThat(ceiling.inputs().keySet())
                .containsExactly(
                        "demand",
                        "ceiling",
                        "mci",
                        "of",
                        "reading.ceiling.included",
                        "reading.ceiling.counts",
                        "reading.ceiling.mci-of");
        assertThat(ceiling.inputs().get("ceiling")).isEqualTo("173000.00");
        assertThat(ceiling.inputs()).isEqualTo(Map.copyOf(ceiling.inputs()));
    }

    @Test
    void aMissingWordIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawWords.in(Language.EN).text("rule.none"));
        assertThat(LawWords.in(Language.EN).sentence("rule.waiting.met", Map.of()))
                .contains("arrived on –");
    }

    private static Map<String, Set<String>> shape(Language language) {
        Map<String, Set<String>> shape = new TreeMap<>();
        LawWords words = LawWords.in(language);
        words.keys().forEach(key -> shape.put(key, places(words.text(key))));
        return shape;
    }

    private static Set<String> places(String text) {
        TreeSet<String> places = new TreeSet<>();
        PLACE.matcher(text)
                .results()
                .forEach(m -> places.add(m.group().substring(1, m.group().length() - 1)));
        return places;
    }
}

package kz.robotbailiff.bench.words;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every text of every bundle: pages, messages, papers, answers of the interface, the law's words.
class WordsTest {

    /// Papers and summaries of the law are written in the two languages of procedure.
    private static final Set<String> NOT_IN_ENGLISH =
            Set.of(
                    "core/src/main/resources/law/norms",
                    "service/src/main/resources/messages/ruling");

    private static final String LEARN =
            "unknown in %s: mend them or, once read and found right, keep them by -Drenew=true";

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    @Test
    void isThereInEachLanguageWithTheSamePlaces() {
        var all = Bundle.all().stream().collect(groupingBy(Bundle::name));
        assertThat(all).hasSizeGreaterThanOrEqualTo(8);
        all.forEach((name, bundles) -> {
            var languages = bundles.stream().map(Bundle::language).collect(toSet());
            assertThat(languages).as(name).contains("kk", "ru");
            if (!NOT_IN_ENGLISH.contains(name)) {
                assertThat(languages).as(name).contains("en");
            }
            var first = bundles.getFirst();
            bundles.forEach(other -> {
                assertThat(other.texts().keySet())
                        .as("%s", other)
                        .isEqualTo(first.texts().keySet());
                assertThat(places(other)).as("%s", other).isEqualTo(places(first));
                assertThat(other.texts().values()).as("%s", other).noneMatch(Spaces::astray);
            });
        });
    }

    private static Object places(Bundle bundle) {
        return bundle.texts().entrySet().stream()
                .collect(toMap(each -> each.getKey(), each -> Sentences.places(each.getValue())));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasOneAlphabetAWordAndNoTwins(Bundle bundle) {
        var known = Spelling.own(bundle.language());
        var alphabet = Alphabet.of(bundle.language());
        var wrong = new ArrayList<String>();
        bundle.texts()
                .forEach((key, text) -> {
                    for (var word : Sentences.words(text)) {
                        for (var part : known.contains(word) ? List.<String>of() : parts(word)) {
                            var why = alphabet.wrong(part, known);
                            if (why != null) {
                                wrong.add(key + ": " + part + ", " + why);
                            }
                        }
                    }
                });
        assertThat(wrong).isEmpty();
    }

    private static List<String> parts(String word) {
        return List.of(word.split("-", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void isSpelledRight(String language) throws IOException {
        var spelling = new Spelling(language);
        assumeTrue(spelling.isThere(), "SKIPPED: hunspell or hunspell-" + language + " is absent");
        var words = new TreeSet<String>();
        for (var bundle : Bundle.all()) {
            if (bundle.language().equals(language)) {
                bundle.texts().values().forEach(text -> words.addAll(Sentences.words(text)));
            }
        }
        assertThat(words).hasSizeGreaterThan(1_000);
        var unknown = spelling.unknown(words);
        if (Boolean.getBoolean("renew")) {
            WordList.of(language).learn(unknown);
            return;
        }
        assertThat(unknown).as(LEARN, language).isEmpty();
    }

    @Test
    void whatIsPlantedIsFound() {
        assertThat(Alphabet.KK.wrong("борышкep", Set.of())).isEqualTo("mixed alphabets");
        assertThat(Alphabet.KK.wrong("тұлғəсі", Set.of())).isEqualTo("mixed alphabets");
        assertThat(Alphabet.KK.wrong("CEMAXOP", Set.of())).isEqualTo("a Latin twin");
        assertThat(Alphabet.KK.wrong("їс", Set.of())).isEqualTo("a letter of another language");
        assertThat(Alphabet.RU.wrong("іск", Set.of())).isEqualTo("a letter of another language");
        assertThat(Alphabet.EN.wrong("caseо", Set.of())).isEqualTo("mixed alphabets");
        assertThat(Alphabet.KK.wrong("іс", Set.of())).isNull();
        assertThat(Alphabet.RU.wrong("JSON", Set.of())).isNull();
        assertThat(Sentences.places("{a} и {n, plural, one{# день} other{# дней {b}}}"))
                .containsExactly("a", "n");
        assertThat(Sentences.words("<b>ЖСН-дегі</b> {n, plural, other{# күн}} қалды, {no}-іс"))
                .containsExactly("ЖСН", "күн", "қалды");
        assertThat(Spaces.astray("a  b")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void aPlantedMisspellingIsFound(String language) {
        var spelling = new Spelling(language);
        assumeTrue(spelling.isThere(), "SKIPPED: hunspell or hunspell-" + language + " is absent");
        var wrong = language.equals("kk") ? "борышкир" : "должнек";
        assertThat(spelling.unknown(List.of(wrong, "SMS"))).containsExactly(wrong);
    }
}

package kz.robotbailiff.service.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.service.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PortalWordsTest {

    private static final Texts TEXTS = Texts.of("portal");
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");
    private static final Pattern MIXED =
            Pattern.compile("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}");

    /// The characters of the font's two files; docs/fonts.md says how they were made.
    private static final Pattern DRAWN =
            Pattern.compile("[ -~А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі«»–—…№₸→−×\u00a0\u202f“”’]*");

    @Test
    void everySentenceIsThereInThreeLanguagesWithTheSamePlaces() {
        var kk = TEXTS.in(Language.KK);
        for (var language : List.of(Language.RU, Language.EN)) {
            var other = TEXTS.in(language);
            assertThat(other.keys()).isEqualTo(kk.keys());
            for (var key : kk.keys()) {
                assertThat(other.places(key)).as(key).isEqualTo(kk.places(key));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordMixesAlphabetsAndEveryLetterIsInTheFont(Language language) {
        var phrases = TEXTS.in(language);
        for (var key : phrases.keys()) {
            var text = PLACE.matcher(phrases.raw(key)).replaceAll(" ");
            assertThat(MIXED.matcher(text).find()).as(key + ": " + text).isFalse();
            assertThat(DRAWN.matcher(phrases.raw(key)).matches()).as(key).isTrue();
            assertThat(phrases.raw(key)).as(key).isNotBlank().doesNotContain("ё");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"KK", "RU"})
    void kazakhAndRussianHoldNoEnglishWords(Language language) {
        var phrases = TEXTS.in(language);
        var allowed =
                Pattern.compile(
                        "\\b(SMS|eGov|HTML|PDF|JPEG|PNG|QR|CSV|ZIP|WCAG 2.2 AA|Mobile|IV)\\b");
        for (var key : phrases.keys()) {
            var text = PLACE.matcher(phrases.raw(key)).replaceAll(" ");
            assertThat(allowed.matcher(text).replaceAll(" "))
                    .as(key)
                    .doesNotContainPattern("[A-Za-z]");
        }
    }

    /// A suffix never touches a sum, a day or an hour: they are followed by a word of their own.
    @Test
    void kazakhSuffixesNeverTouchAFigure() {
        var phrases = TEXTS.in(Language.KK);
        var touched = "\\{(sum|date|time|left|paid|fee|total|debt)}-?\\p{IsCyrillic}";
        for (var key : phrases.keys()) {
            assertThat(phrases.raw(key)).as(key).doesNotContainPattern(touched);
        }
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeIsTold(Outcome outcome) {
        if (outcome == Outcome.NOTED) {
            return;
        }
        for (var language : Language.values()) {
            assertThat(TEXTS.in(language).has("event." + outcome)).isTrue();
        }
    }
}

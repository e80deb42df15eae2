package kz.robotbailiff.service.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.proceeding.ActKind;
import kz.robotbailiff.core.proceeding.Fact;
import kz.robotbailiff.core.proceeding.Outcome;
import kz.robotbailiff.service.docket.HandOvers;
import kz.robotbailiff.service.docket.Regions;
import kz.robotbailiff.service.platform.Phrases;
import kz.robotbailiff.service.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The console's bundles: the same sentences in three languages, each in one alphabet.
class ConsoleWordsTest {

    private static final Texts TEXTS = Texts.of("console");
    private static final Pattern MIXED =
            Pattern.compile("\\p{IsLatin}\\p{IsCyrillic}|\\p{IsCyrillic}\\p{IsLatin}");

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
    void noWordMixesAlphabets(Language language) {
        Phrases phrases = TEXTS.in(language);
        for (var key : phrases.keys()) {
            // What stands inside a plural form is words too: only its syntax is taken away.
            var text = phrases.raw(key).replaceAll("[{}]|\\b(one|few|other|plural)\\b", " ");
            assertThat(MIXED.matcher(text).find()).as(key + ": " + text).isFalse();
            assertThat(phrases.raw(key)).as(key).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeThatAPageShowsHasItsWord(Language language) {
        var keys = TEXTS.in(language).keys();
        assertThat(keys).containsAll(keyed("outcome.", Outcome.values()));
        assertThat(keys).containsAll(keyed("act.", ActKind.values()));
        assertThat(keys).containsAll(keyed("reply.", Reply.values()));
        assertThat(keys).containsAll(keyed("deed.", Reply.values()));
        assertThat(keys).containsAll(keyed("deed.", Officer.Word.values()));
        assertThat(keys).containsAll(keyed("bailiff.", HandOvers.Return.values()));
        assertThat(keys).containsAll(keyed("value.", Fact.Disputed.Claim.values()));
        assertThat(keys).containsAll(keyed("work.DISPUTE_", Fact.Disputed.Claim.values()));
        assertThat(keys)
                .containsAll(Regions.ALL.stream().map(region -> "region." + region).toList());
    }

    private static List<String> keyed(String before, Enum<?>[] codes) {
        return Arrays.stream(codes).map(code -> before + code.name()).toList();
    }
}

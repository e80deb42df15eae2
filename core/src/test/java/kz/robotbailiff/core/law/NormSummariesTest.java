package kz.robotbailiff.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.robotbailiff.core.document.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NormSummariesTest {

    private static final Set<String> NORMS =
            Arrays.stream(Norm.values())
                    .map(Norm::name)
                    .collect(Collectors.toCollection(TreeSet::new));

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void eachProvisionIsSummedUpAndNothingElse(Language language) {
        assertThat(NormSummaries.in(language).keys()).isEqualTo(NORMS);
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void eachSummaryIsOneSentenceOfItsOwn(Language language) {
        var summaries = NormSummaries.in(language);
        var seen = new HashSet<String>();
        for (var norm : NORMS) {
            assertThat(summaries.of(norm))
                    .as(norm)
                    .matches("[\\p{Lu}\\d].{20,260}[^.]\\.")
                    .doesNotContain(". ", "|", "{");
            assertThat(seen.add(summaries.of(norm))).as(norm).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void thePageHasTheSameWordsInBothLanguages(Language language) {
        assertThat(NormSummaries.ofPage(language).keys())
                .isEqualTo(NormSummaries.ofPage(Language.KK).keys());
    }
}

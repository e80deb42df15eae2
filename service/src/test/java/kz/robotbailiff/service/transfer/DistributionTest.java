package kz.robotbailiff.service.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Even distribution, computed on rosters written down here.
class DistributionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final String TARAZ = "3110";
    private static final String KORDAI = "3148";

    private long acts;

    private static String bailiff(String licence, String registered, String assigned, String more) {
        return """
        {"licence":"%s","name":{"kk":"А","ru":"А"},"region":"31","registered":[%s],
         "assigned":[%s],"phone":"+7 700 000 00 00","address":{"kk":"Т","ru":"Т"}%s}\
        """
                .formatted(licence, registered, assigned, more);
    }

    private static Distribution distribution(String... bailiffs) {
        return new Distribution(Roster.parse("[" + String.join(",", bailiffs) + "]"), DAY);
    }

    private static Distribution three() {
        var active = ",\"status\":\"active\"";
        return distribution(
                bailiff("A", "\"311010000\"", "\"310000000\"", active),
                bailiff("B", "\"311010000\"", "", active),
                bailiff("C", "\"311010000\"", "", active),
                bailiff("S", "\"311010000\"", "", ",\"status\":\"suspended\""),
                bailiff("L", "\"311010000\"", "", active + ",\"to\":\"2026-09-06\""));
    }

    private Case file(long person, String district) {
        acts++;
        return new Case(acts, acts, person, district, List.of(), null, List.of());
    }

    private static Case returned(Case file, List<String> by, @Nullable String territory) {
        return new Case(
                file.act(), file.file(), file.person(), file.district(), by, territory, List.of());
    }

    private static Choice chosen(Distribution distribution, Case file) {
        return Objects.requireNonNull(distribution.choose(file));
    }

    @Test
    void filesAreSharedEvenlyAmongTheActiveOnesOfTheDistrict() {
        var distribution = three();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            var choice = chosen(distribution, file(1_000 + i, TARAZ));
            assertThat(choice.candidates()).isEqualTo(3);
            assertThat(choice.place()).isEqualTo(i + 1);
            counts.merge(choice.licence(), 1, Integer::sum);
        }
        assertThat(counts)
                .containsOnly(Map.entry("A", 100), Map.entry("B", 100), Map.entry("C", 100));
    }

    @Test
    void ofEqualsTheOneComesFirstWhoseHashComesFirst() {
        var first =
                List.of("A", "B", "C").stream()
                        .min(java.util.Comparator.comparing(l -> Distribution.order(2026, l)))
                        .orElseThrow();
        assertThat(chosen(three(), file(1, TARAZ)).licence()).isEqualTo(first);
        assertThat(Distribution.order(2026, "A")).isNotEqualTo(Distribution.order(2027, "A"));
    }

    @Test
    void whereNobodyIsRegisteredTheAssignedOnesServeAndWhereNobodyIsAssignedNobodyGetsIt() {
        var distribution = three();
        var choice = chosen(distribution, file(1, KORDAI));
        assertThat(choice.licence()).isEqualTo("A");
        assertThat(choice.candidates()).isEqualTo(1);
        assertThat(distribution.choose(file(2, "7510"))).isNull();
    }

    @Test
    void filesOfOneDebtorGoToOneBailiffAndCount() {
        var distribution = three();
        var first = chosen(distribution, file(7, TARAZ));
        for (int i = 0; i < 5; i++) {
            var next = chosen(distribution, file(7, TARAZ));
            assertThat(next.licence()).isEqualTo(first.licence());
            assertThat(next.rule()).isEqualTo(Choice.Rule.SAME_DEBTOR);
        }
        var other = chosen(distribution, file(8, TARAZ));
        assertThat(other.licence()).isNotEqualTo(first.licence());
    }

    @Test
    void aReturnedFileGoesToAnotherUnlessItWasReturnedForTheTerritory() {
        var distribution = three();
        var others = returned(file(1, TARAZ), List.of("A", "B"), null);
        assertThat(chosen(distribution, others).licence()).isEqualTo("C");
        var everybody = returned(file(2, TARAZ), List.of("A", "B", "C"), null);
        assertThat(distribution.choose(everybody)).isNull();
        var back = returned(file(3, TARAZ), List.of(), "B");
        var choice = chosen(distribution, back);
        assertThat(choice.licence()).isEqualTo("B");
        assertThat(choice.rule()).isEqualTo(Choice.Rule.RETURNED_BY_TERRITORY);
    }

    @Test
    void nobodyGetsMoreThanOneAboveAnotherWhateverTheOrder() {
        var random = new Random(20_260_907);
        for (int run = 0; run < 50; run++) {
            var distribution = three();
            Map<String, Integer> counts = new HashMap<>(Map.of("A", 0, "B", 0, "C", 0));
            int files = random.nextInt(1, 200);
            for (int i = 0; i < files; i++) {
                var choice = chosen(distribution, file(10_000L * run + i, TARAZ));
                counts.merge(choice.licence(), 1, Integer::sum);
            }
            int most = counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
            int fewest = counts.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
            assertThat(most - fewest).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void aRosterThatIsWrongAnywhereIsRefusedWhole() {
        var active = ",\"status\":\"active\"";
        var good = bailiff("A", "\"311010000\"", "", active);
        assertThatThrownBy(() -> distribution(good, good)).hasMessageContaining("twice");
        assertThatThrownBy(() -> distribution()).hasMessageContaining("empty");
        var shapeless = bailiff("B", "\"31101\"", "", active);
        assertThatThrownBy(() -> distribution(good, shapeless)).hasMessageContaining("KATO");
        var nameless = bailiff("", "\"311010000\"", "", active);
        assertThatThrownBy(() -> distribution(nameless)).hasMessageContaining("licence");
    }
}

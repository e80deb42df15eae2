package kz.robotbailiff.service.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final LocalDate LAST = LocalDate.of(2024, 10, 7);

    @ParameterizedTest
    @CsvSource({
        "1,день",
        "2,дня",
        "4,дня",
        "5,дней",
        "11,дней",
        "12,дней",
        "21,день",
        "22,дня",
        "100,дней",
        "111,дней",
        "121,день"
    })
    void russianCountsInThreeForms(int n, String word) {
        var sentence =
                new Sentence("{n, plural, one{# день} few{# дня} other{# дней}}.", Language.RU);
        assertThat(sentence.fill(Map.of("n", n))).isEqualTo(n + " " + word + ".");
    }

    @Test
    void kazakhHasOneFormAndEnglishTwo() {
        var kk = new Sentence("{n} күн қалды", Language.KK);
        var en = new Sentence("{n, plural, one{# day} other{# days}} left, {x}", Language.EN);
        assertThat(kk.fill(Map.of("n", 26))).isEqualTo("26 күн қалды");
        assertThat(en.fill(Map.of("n", 1, "x", "really"))).isEqualTo("1 day left, really");
        assertThat(en.fill(Map.of("n", 26, "x", ""))).isEqualTo("26 days left, ");
        assertThat(en.places()).containsExactly("n", "x");
    }

    @Test
    void aValueIsNeverReadAsAPlace() {
        var sentence = new Sentence("{name}, {sum}", Language.KK);
        assertThat(sentence.fill(Map.of("name", "{sum}", "sum", "1"))).isEqualTo("{sum}, 1");
    }

    @Test
    void aMissingValueIsAnError() {
        var sentence = new Sentence("{name}", Language.KK);
        assertThatThrownBy(() -> sentence.fill(Map.of())).hasMessageContaining("{name}");
    }

    @Test
    void daysHaveTheirFormInEachLanguage() {
        assertThat(Days.label(LAST, Language.KK)).isEqualTo("2024 жылғы 7 қазан, дүйсенбі");
        assertThat(Days.label(LAST, Language.RU)).isEqualTo("7 октября 2024 года, понедельник");
        assertThat(Days.label(LAST, Language.EN)).isEqualTo("Monday 7 October 2024");
        assertThat(Days.running(LAST, Language.KK)).isEqualTo("2024 жылғы 7 қазан");
        assertThat(Days.running(LAST, Language.RU)).isEqualTo("7 октября 2024 года");
        assertThat(Days.dayAndMonth(LAST, Language.RU)).isEqualTo("7 октября");
    }

    @Test
    void everyDayOfAYearHasItsNameInEachLanguage() {
        var kk =
                List.of(
                        "қаңтар",
                        "ақпан",
                        "наурыз",
                        "сәуір",
                        "мамыр",
                        "маусым",
                        "шілде",
                        "тамыз",
                        "қыркүйек",
                        "қазан",
                        "қараша",
                        "желтоқсан");
        var weekdays =
                List.of(
                        "дүйсенбі",
                        "сейсенбі",
                        "сәрсенбі",
                        "бейсенбі",
                        "жұма",
                        "сенбі",
                        "жексенбі");
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2025, 1, 1))
                .forEach(day -> {
                    var month = kk.get(day.getMonthValue() - 1);
                    var weekday = weekdays.get(day.getDayOfWeek().getValue() - 1);
                    assertThat(Days.label(day, Language.KK))
                            .isEqualTo("2024 жылғы %d %s, %s", day.getDayOfMonth(), month, weekday);
                    assertThat(Days.label(day, Language.RU))
                            .matches("\\d{1,2} [а-я]+[ая] 2024 года, [а-я]+");
                    assertThat(Days.label(day, Language.EN))
                            .matches("[A-Z][a-z]+ \\d{1,2} [A-Z][a-z]+ 2024");
                });
    }

    @Test
    void hoursAreAlmatys() {
        assertThat(Days.hour(Instant.parse("2024-09-06T05:02:00Z"))).isEqualTo("10:02");
        assertThat(Days.hour(Instant.parse("2024-02-06T05:02:00Z"))).isEqualTo("11:02");
    }

    @Test
    void sumsKeepTogether() {
        assertThat(Sums.of(Tenge.of(20_156), Language.KK)).isEqualTo("20\u202f156\u202f₸");
        assertThat(Sums.of(Tenge.of(907_000_000), Language.EN))
                .isEqualTo("907\u202f000\u202f000\u202f₸");
        assertThat(Sums.of(Tenge.parse("5.05"), Language.RU)).isEqualTo("5,05\u202f₸");
        assertThat(Sums.of(Tenge.parse("5.50"), Language.EN)).isEqualTo("5.50\u202f₸");
        assertThat(Sums.plain(Tenge.of(1_000), Language.KK)).isEqualTo("1 000");
        assertThat(Sums.of(Tenge.of(999), Language.KK)).isEqualTo("999\u202f₸");
    }
}

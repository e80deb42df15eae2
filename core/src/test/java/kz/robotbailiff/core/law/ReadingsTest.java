package kz.robotbailiff.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the law leaves open: each question has an answer, another can be chosen, and a choice that
/// means nothing stops the start.
class ReadingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @EnumSource
    void theTableGivesTheFirstAnswerAndEveryAnswerHasItsWords(Question question) {
        assertThat(LawBook.load().on(DAY).readings().answer(question))
                .isEqualTo(question.answers().getFirst());
        for (Language language : Language.values()) {
            LawWords words = LawWords.in(language);
            assertThat(words.text(question.input())).endsWith("?");
            for (String answer : question.answers()) {
                assertThat(words.reading(question, answer)).endsWith(".");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInstallationChoosesAnotherAnswer(Question question) {
        String other = question == Question.REMINDER_DAYS ? "3 20 27" : question.answers().get(1);
        LawBook book = LawBook.load(Map.of(question.code(), other));
        assertThat(book.on(DAY).readings().answer(question)).isEqualTo(other);
        assertThat(book.on(LawBook.FIRST_DAY).readings().answer(question)).isEqualTo(other);
        assertThat(LawWords.in(Language.KK).reading(question, other)).doesNotContain("{");
    }

    @Test
    void aChoiceFromADayOnLeavesThePastAsItWasAndBeginsAnEdition() {
        LawBook book = LawBook.load(Map.of("ceiling.included", "no from 2026-09-01"));
        assertThat(book.on(DAY.minusDays(1)).readings().ceilingIncluded()).isTrue();
        assertThat(book.on(DAY.minusDays(1)).edition()).isEqualTo(20260825);
        assertThat(book.on(DAY).readings().ceilingIncluded()).isFalse();
        assertThat(book.on(DAY).edition()).isEqualTo(20260901);
    }

    @ParameterizedTest
    @CsvSource({
        "ceiling.included, often, say yes or no",
        "ceiling.included, no from tomorrow, give a day from 2015-01-01",
        "ceiling.included, no from 2014-12-31, give a day from 2015-01-01",
        "ceiling.height, yes, has no row ceiling.height",
        "seizure.banks, no, say all-at-once or one-after-another",
        "reminder.days, 20 3, growing days",
        "reminder.days, 1 2 3 4, growing days",
        "reminder.days, 0, growing days",
        "death, transfer, say measures-paused or measures-go-on",
    })
    void aChoiceThatMeansNothingIsRefusedByRowAndRemedy(String code, String text, String says) {
        assertThatThrownBy(() -> LawBook.load(Map.of(code, text)))
                .isInstanceOf(LawTableError.class)
                .hasMessageContaining("robot.law.reading." + code)
                .hasMessageContaining("What to do: ")
                .hasMessageContaining(says);
    }

    @Test
    void aFindingTellsWhatItRestsOn() {
        AdmissionCase given = AdmissionCase.of(CaseFiles.rows("admission.csv").getFirst());
        List<Finding> findings = Admission.examine(given.document(), LawBook.load().on(DAY));
        Finding ceiling = findings.get(4);
        assertThat(LawWords.in(Language.EN).readings(ceiling))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("“Up to” includes the ceiling itself");
    }

    @Test
    void remindersAreDays() {
        Readings readings = LawBook.load(Map.of("reminder.days", "3 20")).on(DAY).readings();
        assertThat(readings.reminderDays()).containsExactly(3, 20);
        assertThat(LawBook.load().on(DAY).readings().reminderDays()).isEmpty();
    }
}

package kz.robotbailiff.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.robotbailiff.core.document.DocumentKind;
import kz.robotbailiff.core.document.EnforcementDocument;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
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
        String other =
                question == Question.REMINDER_DAYS ? "3 20 27" : question.answers().getLast();
        LawBook book = LawBook.load(Map.of(question.code(), other));
        assertThat(book.on(DAY).readings().answer(question)).isEqualTo(other);
        assertThat(book.on(LawBook.FIRST_DAY).readings().answer(question)).isEqualTo(other);
        assertThat(LawWords.in(Language.KK).reading(question, other)).doesNotContain("{");
    }

    @Test
    void everyPredicateTurnsWithItsAnswer() {
        Map<String, String> others =
                Stream.of(Question.values())
                        .filter(question -> question != Question.REMINDER_DAYS)
                        .collect(Collectors.toMap(Question::code, q -> q.answers().getLast()));
        Readings table = LawBook.load().on(DAY).readings();
        Readings other = LawBook.load(others).on(DAY).readings();
        List<Predicate<Readings>> trueByTheTable =
                List.of(
                        Readings::ceilingIncluded,
                        Readings::ceilingCountsRemainder,
                        Readings::presentationRunsFromIssue,
                        Readings::likeNumbersAreOne,
                        Readings::presentationMovesToWorkingDay,
                        Readings::elapsedPartCounts,
                        Readings::lastDayMovesToWorkingDay,
                        Readings::moneyInFlightHoldsTransfer,
                        readings -> readings.pausesFor(Question.DEATH),
                        Readings::printsComplaint,
                        Readings::feeFromTransfer,
                        Readings::optOutAfterRuling);
        assertThat(trueByTheTable).allMatch(each -> each.test(table) && !each.test(other));
        List<Predicate<Readings>> falseByTheTable =
                List.of(
                        Readings::ceilingByNewYear,
                        Readings::termFromService,
                        Readings::measuresMoveToWorkingDay,
                        Readings::banksInTurn,
                        Readings::disputeHoldsTransfer);
        assertThat(falseByTheTable).allMatch(each -> !each.test(table) && each.test(other));
        assertThat(table.reminderDays()).isEmpty();
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
        "seizure.banks, by-lot, say all-at-once or one-after-another",
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

    @Test
    void theMciOfTheCeilingIsThatOfTheDayOrOfNewYear() {
        LocalDate may = LocalDate.of(2020, 5, 1);
        assertThat(LawBook.load().on(may).ceilingBase()).isEqualTo(Tenge.of(2_778));
        assertThat(chosen("ceiling.mci-of", "new-year").on(may).ceilingBase())
                .isEqualTo(Tenge.of(2_651));
    }

    @Test
    void theOtherAnswersOfAdmissionTurnTheOtherWay() {
        Row row = CaseFiles.rows("admission.csv").getFirst();
        EnforcementDocument given = AdmissionCase.of(row).document();
        assertThat(unmet(LawBook.load(), dear(given))).doesNotContain("ceiling");
        assertThat(unmet(chosen("ceiling.counts", "amount"), dear(given))).contains("ceiling");
        assertThat(unmet(LawBook.load(), undated(given))).doesNotContain("presentation");
        assertThat(unmet(chosen("presentation.without-decision-day", "refuse"), undated(given)))
                .contains("presentation");
    }

    private static LawBook chosen(String code, String answer) {
        return LawBook.load(Map.of(code, answer));
    }

    private static List<String> unmet(LawBook book, EnforcementDocument document) {
        return Admission.examine(document, book.on(document.arrivedOn())).stream()
                .filter(finding -> !finding.met())
                .map(Finding::rule)
                .toList();
    }

    /// Above the ceiling at first, and below it by what is left.
    private static EnforcementDocument dear(EnforcementDocument given) {
        return like(given, Tenge.of(200_000), Tenge.of(190_000), Optional.of(DAY.minusDays(9)));
    }

    private static EnforcementDocument undated(EnforcementDocument given) {
        return like(given, Tenge.of(10_000), Tenge.ZERO, Optional.empty());
    }

    private static EnforcementDocument like(
            EnforcementDocument given, Tenge amount, Tenge paid, Optional<LocalDate> decided) {
        return new EnforcementDocument(
                DocumentKind.BODY_RULING,
                given.source(),
                amount,
                paid,
                DAY.minusDays(40),
                Optional.empty(),
                decided,
                List.of(),
                DAY,
                given.kato(),
                true);
    }

    /// A reading that no code asks would be a row that means nothing.
    @ParameterizedTest
    @EnumSource
    void everyReadingIsAskedByTheProgram(Question question) throws IOException {
        String constant = "Question." + question;
        Path readings = Path.of("src/main/java/kz/robotbailiff/core/law/Readings.java");
        Matcher accessor =
                Pattern.compile("(\\w+)\\(\\) \\{[^}]*" + constant + "\\b")
                        .matcher(Files.readString(readings));
        String asked = accessor.find() ? "readings\\(\\)\\s*\\.\\s*" : "Cause\\.";
        String name = asked.startsWith("r") ? accessor.group(1) : question.name();
        Pattern used = Pattern.compile("(" + asked + name + "\\b|readings\\." + name + "\\b)");
        try (Stream<Path> files = Files.walk(CaseFiles.root())) {
            assertThat(
                            files.filter(file -> file.toString().contains("src/main/java"))
                                    .filter(file -> file.toString().endsWith(".java"))
                                    .filter(file -> !file.endsWith("Readings.java"))
                                    .anyMatch(file -> asks(file, used, constant)))
                    .isTrue();
        }
    }

    private static boolean asks(Path file, Pattern used, String constant) {
        try {
            String text = Files.readString(file);
            boolean told = file.endsWith("Fact.java") || file.endsWith("Step.java");
            return used.matcher(text).find()
                    || text.contains("answer(" + constant)
                    || (told && text.contains(constant));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

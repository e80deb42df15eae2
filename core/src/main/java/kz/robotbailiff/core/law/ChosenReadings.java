package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Answers that an installation chose in place of the table's, each for all days or from a day on.
///
/// `no from 2026-09-01` leaves what was decided before that day as it was; `no` alone is as if the
/// table had always said so.
final class ChosenReadings {
    private static final String FROM = " from ";

    private final Map<Question, Choice> choices = new EnumMap<>(Question.class);

    private record Choice(String answer, LocalDate from) {}

    /// @param settings answers by the code of their question
    ChosenReadings(Map<String, String> settings) {
        settings.forEach((code, text) -> choices.put(question(code), choice(code, text.strip())));
    }

    /// The answer for a day, where one was chosen.
    Optional<String> answer(Question question, LocalDate day) {
        return Optional.ofNullable(choices.get(question))
                .filter(choice -> !day.isBefore(choice.from()))
                .map(Choice::answer);
    }

    /// The days from which choices hold.
    Iterable<LocalDate> changes() {
        return choices.values().stream().map(Choice::from).toList();
    }

    private static Question question(String code) {
        return Question.of(code)
                .orElseThrow(() ->
                        new LawTableError(
                                Question.SETTING + code,
                                "law/reading.csv has no row " + code,
                                "use the code of one of its rows, or remove the setting"));
    }

    private static Choice choice(String code, String text) {
        int at = text.indexOf(FROM);
        String answer = at < 0 ? text : text.substring(0, at);
        Question question = question(code);
        if (!question.takes(answer)) {
            throw new LawTableError(
                    Question.SETTING + code,
                    "law/reading.csv row " + code + " takes no answer " + answer,
                    question.choice());
        }
        return new Choice(
                answer, at < 0 ? LawBook.FIRST_DAY : day(code, text.substring(at + FROM.length())));
    }

    private static LocalDate day(String code, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(LawBook.FIRST_DAY)) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // falls through: the setting is refused below with what to do
        }
        throw new LawTableError(
                Question.SETTING + code,
                "it begins on " + text,
                "give a day from " + LawBook.FIRST_DAY + " on, as in: yes from 2026-09-01");
    }
}

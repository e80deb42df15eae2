package kz.robotbailiff.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import kz.robotbailiff.core.document.Iin;
import kz.robotbailiff.core.money.Tenge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Plays the case tables that need no table of the law: numbers, sums and moments.
class PlainCasesTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void numbers(String sentence, Row row) {
        String number = row.text("number");
        assertThat(Iin.check(number)).hasToString(row.text("expected"));
        if (!row.optional("birth_date").isEmpty()) {
            String born = new Iin(number).birthDate().map(LocalDate::toString).orElse("none");
            assertThat(born).isEqualTo(row.text("birth_date"));
        }
    }

    static Stream<Arguments> numbers() {
        return CaseFiles.arguments("numbers.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void sums(String sentence, Row row) {
        String text = row.text("text");
        if (row.text("expected").equals("refused")) {
            assertThatThrownBy(() -> Tenge.parse(text))
                    .isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(Tenge.parse(text).toDecimal()).isEqualTo(row.text("expected"));
        }
    }

    static Stream<Arguments> sums() {
        return CaseFiles.arguments("sums.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void moments(String sentence, Row row) {
        String from = row.text("from");
        Object answer =
                switch (row.text("what")) {
                    case "begins" -> Almaty.begins(LocalDate.parse(from));
                    case "ends" -> Almaty.ends(LocalDate.parse(from));
                    case "day" -> Almaty.dayOf(Instant.parse(from));
                    case "hours" -> new HourDays(row.count("count")).endAfter(Instant.parse(from));
                    case "calendar" ->
                            new CalendarDays(row.count("count"))
                                    .lastDayAfter(LocalDate.parse(from));
                    default -> throw row.error("what is " + row.text("what"), "see the header");
                };
        assertThat(answer).hasToString(row.text("expected"));
    }

    static Stream<Arguments> moments() {
        return CaseFiles.arguments("moments.csv");
    }
}

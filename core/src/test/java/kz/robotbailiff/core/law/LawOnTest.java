package kz.robotbailiff.core.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawOnTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsEveryValueWithItsSourceAndTheDaysOfAProceeding() {
        assertThat(run("on", "2026-08-25")).isZero();
        assertThat(text(out))
                .contains("edition 20260825")
                .containsPattern("ceiling +173000.00")
                .containsPattern("seizure +2026-08-31")
                .containsPattern("prohibition +2026-09-05")
                .containsPattern("collection order +2026-09-15")
                .containsPattern("last day +2026-09-24")
                .containsPattern("transfer +2026-09-25")
                .contains("law 24.06.2026 No. 325-VIII");
    }

    @Test
    void sheetReadsLineByLine() {
        assertThat(run("on", "2026-08-25")).isZero();
        assertThat(text(out))
                .startsWith(
                        """
                        The law on 2026-08-25, edition 20260825, known until 2026-12-31
                          mci                          4325.00
                          ceiling                      173000.00
                          ceilingMci                   40
                          feeAtCeiling                 43250.00
                          workingDay                   yes

                        A proceeding opened on 2026-08-25 anywhere (timetable simplified-2024)
                          register of debtors          2026-08-25
                        """)
                .contains(
                        "\n\nlaw/mci.csv\n  GENERAL, tenge 4325 | from 2026-01-01 to 2026-12-31 |")
                .contains(
                        "\n\nlaw/nonworking-days.csv (from this day on, for two months)\n  2026-10")
                .contains("\n  law, mci 40 | from 2026-08-25 | DERIVED | Law 261-IV, art. 10-1");
        out.reset();
        assertThat(run("on", "2024-02-03")).isZero();
        assertThat(text(out))
                .containsPattern("workingDay +no")
                .contains("A proceeding opened on 2024-02-03 where KATO begins with 3110")
                .doesNotContain("register of debtors   ");
        assertThat(run("on")).isEqualTo(2);
        assertThat(text(err)).startsWith("law on DAY");
    }

    @Test
    void printsTheSameForMachines() {
        assertThat(run("on", "2026-08-25", "--json")).isZero();
        assertThat(text(out))
                .startsWith("{\n  \"day\": \"2026-08-25\"")
                .contains("\"edition\": 20260825")
                .contains("\"ceiling\": \"173000.00\"")
                .contains("\"transfer\": \"2026-09-25\"")
                .contains("\"optOutAllowed\": \"yes\"")
                .contains("\"purpose\": \"GENERAL\"");
    }

    @Test
    void printsWhatWasKnownOnAnotherDay() {
        assertThat(run("on", "2026-08-25", "--known", "2026-05-31")).isZero();
        assertThat(text(out)).contains("by what was known on 2026-05-31").contains("86500.00");
    }

    @Test
    void printsTheDaysOffThatAFileWouldMeet() {
        assertThat(run("on", "2026-08-25")).isZero();
        assertThat(text(out)).doesNotContain("2026-08-31, MOVED").doesNotContain("2026-10-26");
        assertThat(run("on", "2026-08-27", "--known", "2026-02-01")).isZero();
        assertThat(text(out)).contains("2026-08-31, MOVED_DAY_OFF").contains("2026-10-26");
    }

    @Test
    void saysThatNothingIsAdmittedBeyondTheHorizon() {
        assertThat(run("on", "2027-03-01")).isZero();
        assertThat(text(out)).contains("none: the law of this day is not known");
    }

    @Test
    void everyDayOfTheTablesCanBePrinted() {
        for (String day : List.of("2015-01-01", "2024-02-01", "2027-12-31", "2031-05-05")) {
            assertThat(run("on", day)).isZero();
        }
    }

    @Test
    void refusesWhatIsNoDay() {
        assertThat(run("on", "2026-02-30")).isEqualTo(2);
        assertThat(run("on")).isEqualTo(2);
        assertThat(run("on", "2026-01-01", "2026-01-02")).isEqualTo(2);
        assertThat(run("on", "--yaml")).isEqualTo(2);
        assertThat(run("on", "2014-12-31")).isEqualTo(1);
        assertThat(text(err)).contains("Not a day of the calendar").contains("known from 2015");
    }

    private int run(String... arguments) {
        return LawOn.run(
                List.of(arguments),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(UTF_8);
    }
}

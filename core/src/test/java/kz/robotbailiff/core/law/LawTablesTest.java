package kz.robotbailiff.core.law;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each case spoils one row of the real tables, and the program must refuse to start and say where.
class LawTablesTest {

    @ParameterizedTest(name = "{4}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "nothing",
            value = {
                "mci.csv|GENERAL,4325,2026-01-01|GENERAL,4325,2026-01-02|line 15|a gap of a day",
                "mci.csv|GENERAL,4325,2026-01-01|GENERAL,4325,2025-12-31|line 15|an overlap",
                "mci.csv|GENERAL,1982,2015-01-01|GENERAL,1982,2015-01-02|no general MCI|a late start",
                "mci.csv|GENERAL,4325,|GENERAL,-4325,|line 15|a negative value",
                "mci.csv|GENERAL,4325,|GENERAL,43x5,|line 15|a value that is no number",
                "mci.csv|GENERAL,4325,|GENERAL,,|line 15|a missing value",
                "mci.csv|4325,2026-01-01|4325,2026-02-30|line 15|a day that does not exist",
                "mci.csv|4325,2026-01-01|4325,1890-01-01|line 15|a day out of range",
                "mci.csv|4325,2026-01-01|4325,2027-01-01|line 15|an end before the beginning",
                "mci.csv|~\"Budget law 2026-2028, 08.12.2025, art. 7\"~|~~|line 15|a missing source",
                "mci.csv|~2025-12-08,,VERIFIED~|~2025-12-08,,SURE~|line 15|an unknown mark",
                "mci.csv|~4325,2026-01-01,2026-12-31,~|~4325,2026-01-01,~|line 15|a missing cell",
                "mci.csv|purpose,tenge|purpose,money|no column tenge|a renamed column",
                "ceiling.csv|2026-08-24,2026-06-25|2026-08-23,2026-06-25|line 6|a ceiling with a gap",
                "ceiling.csv|2024-06-19,2026-06-24|2024-06-19,|line 5|a row that was not closed",
                "timetable.csv|simplified-2024,30,|simplified-2024,-30,|line 3|a negative term",
                "timetable.csv|30,yes,|30,maybe,|line 3|neither yes nor no",
                "territory.csv|*,simplified-2024|*,simplified-2025|simplified-2025|no such timetable",
                "territory.csv|3110,|31x0,|line 2|a prefix that is no number",
                "territory.csv|2024,fines|2024,some|line 2|unknown kinds",
                "tariff.csv|60,300,20|61,300,20|line 3|bands that do not meet",
                "tariff.csv|20000,,3|20000,30000,3|no band goes beyond|no last band",
                "tariff.csv|0,60,25|0,60,125|line 2|a share above the whole",
                "term.csv|7,WORKING_DAYS,2024|-7,WORKING_DAYS,2024|line 2|a negative payout term",
                "term.csv|payout,7,WORKING_DAYS,2024|payout,7,DAYS,2024|line 2|an unknown unit",
                "waiting.csv|COURT_RULING|COURT_ORDER|is not simplified|a kind that never waits",
                "presentation.csv|ISSUED,2021|ISUED,2021|line 2|an unknown beginning",
                "reading.csv|included,yes|included,often|ceiling.included|an unclear reading",
                "reading.csv|interruption.elapsed|interruption.x|elapsed-part|a missing reading",
                "nonworking-days.csv|2026-01-02,HOLIDAY|2026-01-01,HOLIDAY|2026-01-01 over|a repeat",
                "nonworking-days.csv|2025-|2035-|a gap: no day off in 2025|a missing year",
                "nonworking-days.csv|2026-01-02,HOLIDAY|2026-01-02,PARTY|use one of|a strange kind"
            })
    void aSpoiledTableIsRefused(String file, String good, String bad, String says, String what) {
        assertThatThrownBy(() -> load(file, good, bad))
                .as(what)
                .isInstanceOfAny(LawTableError.class, IllegalStateException.class)
                .hasMessageContaining(says);
    }

    @Test
    void theRefusalNamesFileLineFaultAndRemedy() {
        assertThatThrownBy(
                        () -> load("mci.csv", "GENERAL,4325,2026-01-01", "GENERAL,4325,2026-01-02"))
                .hasMessage(
                        "law/mci.csv line 15: there is a gap after line 14 by what was known on"
                                + " 2025-12-08. What to do: give GENERAL a value for every day in"
                                + " between.");
    }

    @Test
    void anEmptyTableIsRefused() {
        assertThatThrownBy(() -> LawBook.load(_ -> "purpose,tenge\n"))
                .isInstanceOf(LawTableError.class)
                .hasMessageContaining("no rows");
    }

    @Test
    void anUnclosedQuoteIsRefused() {
        assertThatThrownBy(() -> Csv.read("x.csv", "a,b\n1,\"2\n"))
                .hasMessageContaining("x.csv line 2: a quote is never closed");
    }

    private static LawBook load(String file, String good, String bad) {
        return LawBook.load(name -> {
            String text = LawTables.resource(name);
            if (!name.equals(file)) {
                return text;
            }
            if (!text.contains(good)) {
                throw new AssertionError(file + " does not hold " + good);
            }
            return text.replace(good, bad == null ? "" : bad);
        });
    }
}

package kz.robotbailiff.core.law;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Each case spoils one row of the real tables, and the program must refuse to start and say where.
class LawTablesTest {

    @ParameterizedTest(name = "{4}")
    @CsvFileSource(
            resources = "/spoiled-tables.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            quoteCharacter = '~')
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

package kz.robotbailiff.core.simulation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalInt;
import kz.robotbailiff.core.law.Amendment;
import kz.robotbailiff.core.law.LawBook;

/// A question to the record: which documents, by the day on which they were examined, and under
/// which changed rules.
///
/// @param seed from which the band is drawn; the same seed and record give the same bytes
public record Policy(LocalDate from, LocalDate to, Amendment change, long seed) {
    /// Above it a private bailiff may not take a claim of the State (Law 261-IV, art. 138 p. 1).
    public static final int HIGHEST_CEILING = 1_000;

    public static final int LONGEST_TERM = 365;
    private static final int LONGEST_PERIOD_YEARS = 5;

    /// Refuses what makes no question.
    ///
    /// @param regions the regions there are, by the first two digits of the KATO code
    public void check(LawBook book, Collection<Integer> regions) {
        checkPeriod(book);
        within("ceiling", change.ceilingMci(), 1, HIGHEST_CEILING);
        within("term", change.termDays(), 1, LONGEST_TERM);
        int term = change.termDays().orElseGet(() -> termOf(book));
        measure("seizure", change.seizureAfter(), term);
        measure("prohibition", change.prohibitionAfter(), term);
        measure("collection", change.collectionAfter(), term);
        for (String prefix : change.territories()) {
            checkPlace(prefix, regions);
        }
    }

    private void checkPeriod(LawBook book) {
        if (from.isAfter(to)) {
            throw new PolicyRefused("period.reversed", "from", from, "to", to);
        }
        if (from.isBefore(LawBook.FIRST_DAY) || to.isAfter(book.horizon())) {
            throw new PolicyRefused(
                    "period.unknown", "first", LawBook.FIRST_DAY, "last", book.horizon());
        }
        if (from.plusYears(LONGEST_PERIOD_YEARS).isBefore(to)) {
            throw new PolicyRefused("period.long", "years", LONGEST_PERIOD_YEARS);
        }
    }

    private int termOf(LawBook book) {
        int term = book.on(to).longestTerm();
        return term > 0 ? term : book.on(book.horizon()).longestTerm();
    }

    private static void within(String name, OptionalInt value, int least, int most) {
        if (value.isPresent() && (value.getAsInt() < least || value.getAsInt() > most)) {
            throw new PolicyRefused(
                    name + ".range", "given", value.getAsInt(), "least", least, "most", most);
        }
    }

    /// A measure on a day after the last one would never be taken.
    private static void measure(String name, OptionalInt value, int term) {
        if (value.isPresent() && (value.getAsInt() < 0 || value.getAsInt() >= term)) {
            throw new PolicyRefused(
                    name + ".range", "given", value.getAsInt(), "least", 0, "most", term - 1);
        }
    }

    private static void checkPlace(String prefix, Collection<Integer> regions) {
        boolean known =
                prefix.isEmpty()
                        || (prefix.matches("[0-9]{2,9}")
                                && regions.contains(Integer.parseInt(prefix.substring(0, 2))));
        if (!known) {
            throw new PolicyRefused("region.unknown", "given", prefix);
        }
    }
}

package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.robotbailiff.core.document.DocumentKind;

/// What one table must say for another to make sense; a single table checks itself.
record LawBookCheck(LawTables tables) {

    void run() {
        territoriesNameTimetables();
        kindsAreSimplified(tables.waiting());
        kindsAreSimplified(tables.presentation());
        mciBeginsOnTheFirstDay();
        bandsMeet();
        readingsAreThere();
    }

    private void territoriesNameTimetables() {
        for (Entry<Territory> place : tables.territory().entries()) {
            if (!isCovered(place)) {
                throw place.row()
                        .error(
                                place.value().timetable()
                                        + " is not a timetable for all of its days",
                                "let law/timetable.csv cover them, or name another timetable");
            }
        }
    }

    /// A table has no gaps of its own, so a span is covered when its two ends are.
    private boolean isCovered(Entry<Territory> place) {
        List<Span> spans =
                tables.timetable().entries().stream()
                        .filter(entry -> entry.key().equals(place.value().timetable()))
                        .map(Entry::valid)
                        .toList();
        return spans.stream().anyMatch(span -> span.contains(place.valid().from()))
                && spans.stream().anyMatch(span -> span.contains(place.valid().to()));
    }

    private static void kindsAreSimplified(LawTable<Counting> table) {
        for (Entry<Counting> entry : table.entries()) {
            if (!entry.row().one(DocumentKind.class, "kind").simplified()) {
                throw entry.row().error(entry.key() + " is not simplified", "remove the row");
            }
        }
    }

    private void mciBeginsOnTheFirstDay() {
        LocalDate first = LawBook.FIRST_DAY;
        if (tables.mci().on(Law.GENERAL, first, first).isEmpty()) {
            throw new LawTableError(
                    tables.mci().file(),
                    "no general MCI on " + first,
                    "begin the table on that day");
        }
    }

    private void bandsMeet() {
        List<Entry<Band>> bands =
                tables.tariff().entries().stream()
                        .filter(entry -> entry.known().isOpen() && entry.valid().isOpen())
                        .sorted(Comparator.comparingInt(entry -> entry.value().aboveMci()))
                        .toList();
        int expected = 0;
        for (Entry<Band> band : bands) {
            if (band.value().aboveMci() != expected) {
                throw band.row()
                        .error(
                                "the band begins above " + band.value().aboveMci() + " MCI",
                                "begin it above " + expected + ", where the one before ends");
            }
            expected = band.value().upToMci().orElse(-1);
        }
        if (expected != -1) {
            throw new LawTableError(
                    tables.tariff().file(),
                    "no band goes beyond " + expected + " MCI",
                    "leave up_to_mci of the last band empty");
        }
    }

    /// Every row answers a question that the program asks, and every question has its row from the
    /// first day on.
    private void readingsAreThere() {
        for (Entry<String> row : tables.reading().entries()) {
            Question question =
                    Question.of(row.key())
                            .orElseThrow(() ->
                                    row.row()
                                            .error(
                                                    row.key() + " is asked by nothing",
                                                    "remove the row"));
            if (!question.takes(row.value())) {
                throw row.row()
                        .error(row.key() + " takes no answer " + row.value(), question.choice());
            }
        }
        for (Question question : Question.values()) {
            LocalDate first = LawBook.FIRST_DAY;
            if (tables.reading().on(question.code(), first, first).isEmpty()) {
                throw new LawTableError(
                        tables.reading().file(),
                        "nothing answers " + question.code() + " on " + first,
                        "add its row: " + question.choice());
            }
        }
    }
}

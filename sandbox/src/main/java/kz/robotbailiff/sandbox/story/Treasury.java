package kz.robotbailiff.sandbox.story;

import java.util.List;
import java.util.regex.Pattern;
import kz.robotbailiff.core.money.Tenge;

/// The treasury's list of orders, as its page shows them.
record Treasury(Screen page) {

    private static final Pattern ROW = Pattern.compile("(?s)<tr>(<td>.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("<td>(.*?)</td>");
    private static final int PURPOSE = 1;
    private static final int SUM = 2;
    private static final int STATE = 4;

    /// How many orders for a purpose over a sum have been paid.
    long paid(String purpose, long tenge) {
        return rows().stream()
                .filter(row -> row.get(PURPOSE).equals(purpose))
                .filter(row -> row.get(SUM).equals(Tenge.of(tenge).toDecimal()))
                .filter(row -> row.get(STATE).equals("paid"))
                .count();
    }

    private List<List<String>> rows() {
        return ROW.matcher(page.html())
                .results()
                .map(row -> cells(row.group(1)))
                .filter(cells -> cells.size() > STATE)
                .toList();
    }

    private static List<String> cells(String row) {
        return CELL.matcher(row).results().map(cell -> Screen.unescaped(cell.group(1))).toList();
    }
}

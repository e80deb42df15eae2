package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A back-dated or future change of one row of a law table, to be tried out and never kept.
///
/// It is taken as if it had always been known: where rows of its key are valid on its days, it
/// stands in their place for as long as they were held to be so. What was decided meanwhile stays
/// decided; this only tells what would have come out.
///
/// @param table the table's name, as `mci` for `law/mci.csv`
public record LawChange(String table, Row row) {
    private static final String CALENDAR = "nonworking-days";
    private static final String NO_KEY = "";

    /// The column that tells the rows of one table apart.
    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    Map.entry("mci", "purpose"),
                    Map.entry("subsistence", NO_KEY),
                    Map.entry("ceiling", "basis"),
                    Map.entry("territory", "prefix"),
                    Map.entry("timetable", "code"),
                    Map.entry("tariff", "above_mci"),
                    Map.entry("limit", "code"),
                    Map.entry("protected", "code"),
                    Map.entry("term", "code"),
                    Map.entry("waiting", "kind"),
                    Map.entry("presentation", "kind"),
                    Map.entry("reading", "code"),
                    Map.entry(CALENDAR, "date"));

    public LawChange {
        if (!KEYS.containsKey(table)) {
            throw row.error("there is no table " + table, "name one of " + KEYS.keySet());
        }
    }

    /// Reads a change from a CSV of one row: the columns of its table, and `table` with its name.
    public static LawChange ofCsv(String file, String text) {
        List<Row> rows = Csv.read(file, text);
        if (rows.size() != 1) {
            throw new LawTableError(file, "there are " + rows.size() + " rows", "give exactly one");
        }
        return new LawChange(rows.getFirst().text("table"), rows.getFirst());
    }

    /// A change by the columns of its table, and `table` with its name.
    public static LawChange of(String file, Map<String, String> cells) {
        Row row = new Row(file, 1, Map.copyOf(cells));
        return new LawChange(row.text("table"), row);
    }

    String file() {
        return table + ".csv";
    }

    /// The whole table with the change in it.
    String appliedTo(String text) {
        List<Row> rows = Csv.read("law/" + file(), text);
        List<String> header = List.copyOf(rows.getFirst().cells().keySet());
        List<Map<String, String>> changed = table.equals(CALENDAR) ? days(rows) : spans(rows);
        return Csv.write(header, changed);
    }

    /// A day stands in the table once; what was announced about it before is as if it never was.
    private List<Map<String, String>> days(List<Row> rows) {
        List<Map<String, String>> kept = new ArrayList<>();
        for (Row other : rows) {
            if (!other.text("date").equals(row.text("date"))) {
                kept.add(other.cells());
            }
        }
        kept.add(cells(LocalDate.of(2001, 12, 13).toString(), ""));
        return kept;
    }

    private List<Map<String, String>> spans(List<Row> rows) {
        Span span = row.span("valid_from", "valid_to");
        List<Map<String, String>> result = new ArrayList<>();
        List<Row> ofKey = rows.stream().filter(this::isOfKey).toList();
        for (Row other : rows) {
            Span old = other.span("valid_from", "valid_to");
            if (ofKey.contains(other) && old.overlaps(span)) {
                replace(other, old, span, result);
            } else {
                result.add(other.cells());
            }
        }
        beyond(ofKey, span, result);
        return result;
    }

    private boolean isOfKey(Row other) {
        String key = KEYS.getOrDefault(table, NO_KEY);
        return key.isEmpty() || other.text(key).equals(row.text(key));
    }

    /// What the old row says before and after the change's days stays, and is held as long.
    private void replace(Row other, Span old, Span span, List<Map<String, String>> result) {
        if (old.from().isBefore(span.from())) {
            result.add(valid(other.cells(), old.from(), span.from().minusDays(1)));
        }
        LocalDate from = old.from().isAfter(span.from()) ? old.from() : span.from();
        LocalDate to = old.to().isBefore(span.to()) ? old.to() : span.to();
        Map<String, String> cells = cells(other.text("known_from"), other.optional("known_to"));
        result.add(valid(cells, from, to));
        if (old.to().isAfter(span.to())) {
            result.add(valid(other.cells(), span.to().plusDays(1), old.to()));
        }
    }

    /// Days for which the table had nothing yet: known with the last row, as if in one act with it.
    private void beyond(List<Row> ofKey, Span span, List<Map<String, String>> result) {
        Row last =
                ofKey.stream().max(Comparator.comparing(other -> valid(other).to())).orElse(null);
        if (last == null) {
            result.add(valid(cells(span.from().toString(), ""), span.from(), span.to()));
        } else if (span.to().isAfter(valid(last).to())) {
            LocalDate next = valid(last).to().plusDays(1);
            LocalDate from = span.from().isAfter(next) ? span.from() : next;
            result.add(valid(cells(last.text("known_from"), ""), from, span.to()));
        }
    }

    private static Span valid(Row other) {
        return other.span("valid_from", "valid_to");
    }

    private Map<String, String> cells(String knownFrom, String knownTo) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.remove("table");
        cells.put("known_from", knownFrom);
        cells.put("known_to", knownTo);
        return cells;
    }

    private static Map<String, String> valid(
            Map<String, String> cells, LocalDate from, LocalDate to) {
        Map<String, String> dated = new LinkedHashMap<>(cells);
        dated.put("valid_from", from.toString());
        dated.put("valid_to", to.equals(Span.OPEN) ? "" : to.toString());
        return dated;
    }
}

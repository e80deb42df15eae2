package kz.robotbailiff.core.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads comma-separated rows with a header; a cell in double quotes may hold commas and doubled
/// quotes, and no cell spans lines, so that a line number always means one row.
final class Csv {
    private Csv() {}

    static List<Row> read(String file, String text) {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(file, number, line);
            if (header.isEmpty()) {
                header = cells;
            } else {
                rows.add(row(file, number, header, cells));
            }
        }
        return rows;
    }

    /// The same rows as text again; a column that a row lacks is an empty cell.
    static String write(List<String> header, List<Map<String, String>> rows) {
        StringBuilder text = new StringBuilder(String.join(",", header)).append('\n');
        for (Map<String, String> row : rows) {
            List<String> cells =
                    header.stream().map(name -> quoted(row.getOrDefault(name, ""))).toList();
            text.append(String.join(",", cells)).append('\n');
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    private static Row row(String file, int number, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new LawTableError(
                    file + " line " + number,
                    "there are " + cells.size() + " cells under " + header.size() + " columns",
                    "give one cell for each of " + header + ", in quotes where it holds a comma");
        }
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byName.put(header.get(i), cells.get(i));
        }
        return new Row(file, number, byName);
    }

    private static List<String> cells(String file, int number, String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new LawTableError(
                    file + " line " + number, "a quote is never closed", "close it on its line");
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}

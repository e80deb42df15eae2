package kz.robotbailiff.service.policy;

import java.util.List;
import java.util.stream.Collectors;
import kz.robotbailiff.service.docket.Sheet;
import kz.robotbailiff.service.docket.Sheet.Section;
import kz.robotbailiff.service.docket.Sheet.Table;

/// A report as text that reads well in a terminal and on a page; drawings are files beside it.
final class Markdown {

    private Markdown() {}

    /// @param drawings whether to name the files of the drawings
    static String of(Sheet sheet, boolean drawings) {
        return "# "
                + sheet.title()
                + "\n"
                + sheet.sections().stream()
                        .map(section -> section(section, drawings))
                        .collect(Collectors.joining());
    }

    private static String section(Section section, boolean drawings) {
        var text = new StringBuilder("\n## ").append(section.heading()).append("\n\n");
        section.sentences().forEach(said -> text.append("* ").append(said).append('\n'));
        if (!section.sentences().isEmpty() && section.table().isPresent()) {
            text.append('\n');
        }
        section.drawing()
                .filter(_ -> drawings)
                .ifPresent(drawing ->
                        text.append("![" + drawing.title() + "]")
                                .append("(" + drawing.name() + ".svg)\n\n"));
        section.table().ifPresent(table -> text.append(table(table)));
        return text.toString();
    }

    private static String table(Table table) {
        var rule = table.head().stream().map(_ -> "---").toList();
        return row(table.head())
                + row(rule).replaceFirst("---", ":--").replace(" --- ", " --: ")
                + table.rows().stream().map(Markdown::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}

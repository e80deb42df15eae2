package kz.robotbailiff.core.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import kz.robotbailiff.core.document.Earlier;
import kz.robotbailiff.core.document.EnforcementDocument;

/// A row of `cases/again.csv`: an ordinary document whose decision was presented before.
record AgainCase(LocalDate day, EnforcementDocument document, List<Earlier> earlier) {

    private static final List<String> ORDINARY =
            List.of(
                    "source",
                    "paid",
                    "issued",
                    "in_force",
                    "decided",
                    "interrupted",
                    "kato",
                    "individual");

    static AgainCase of(Row row) {
        var cells = new HashMap<>(row.cells());
        ORDINARY.forEach(column -> cells.put(column, ""));
        var given = AdmissionCase.of(new Row(row.file(), row.line(), cells));
        return new AgainCase(given.day(), given.document(), earlier(row));
    }

    private static List<Earlier> earlier(Row row) {
        return row.optional("earlier").isEmpty()
                ? List.of()
                : Arrays.stream(row.text("earlier").split("\\+"))
                        .map(Earlier.Course::valueOf)
                        .map(course -> new Earlier(course, "ПС-1", row.day("since")))
                        .toList();
    }
}

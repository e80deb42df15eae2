package kz.robotbailiff.core.law;

import static kz.robotbailiff.core.law.LawIndex.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.document.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Writes `docs/law.md` and its sisters in Kazakh and Russian from the code, the tables and the
/// cases, so that they cannot age: where one differs the test fails; `-Drenew=true` writes it anew.
class LawDocTest {
    private static final Path PAGE = CaseFiles.root().resolve("docs/law.md");

    @Test
    void thePageSaysWhatTheCodeDoes() throws IOException {
        compare(PAGE, page());
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void thePagesInKazakhAndRussianSayTheSame(Language language) throws IOException {
        Path page = PAGE.resolveSibling("law." + language.tag() + ".md");
        compare(page, new LawPage(language).lines());
    }

    private static void compare(Path file, List<String> lines) throws IOException {
        String page = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("renew")) {
            Files.writeString(file, page);
        }
        assertThat(file).as("renew it with -Drenew=true").hasContent(page);
    }

    private static List<String> page() {
        List<String> page = new ArrayList<>();
        page.add("# The law: article, rule, cases");
        page.add("");
        page.add("[Қазақша](law.kk.md) · [По-русски](law.ru.md)");
        page.add("");
        page.add("Written by `LawDocTest` from the code, the tables under `law/` and the cases.");
        page.add("How each rule is decided stands above its method in");
        page.add("[`Admission`](../core/src/main/java/kz/robotbailiff/core/law/Admission.java).");
        page.add("All values of a day with their sources: `./robot law on 2026-08-25`.");
        page.add(rows() + " cases stand in [`cases/`](../cases/README.md).");
        admission(page);
        norms(page);
        boundaries(page);
        readings(page);
        editions(page);
        return page;
    }

    static int rows() {
        return CaseFiles.names().stream().mapToInt(name -> CaseFiles.rows(name).size()).sum();
    }

    private static void admission(List<String> page) {
        Map<String, int[]> counts = LawIndex.outcomes();
        page.addAll(
                List.of(
                        "",
                        "## Rules of admission",
                        "",
                        "| rule | in words | rests on | cases met | cases failed |",
                        "|---|---|---|---|---|"));
        for (Finding rule : LawIndex.rules()) {
            int[] count = counts.getOrDefault(rule.rule(), new int[2]);
            page.add(
                    row(
                            "`" + rule.rule() + "`",
                            LawWords.in(Language.EN).text("rule." + rule.rule() + ".title"),
                            rule.norm().citation(Language.EN),
                            count[0],
                            count[1]));
        }
    }

    private static void norms(List<String> page) {
        Map<String, Set<String>> classes = LawIndex.citedIn();
        Map<String, Map<String, Integer>> cases = LawIndex.cases();
        page.addAll(
                List.of(
                        "",
                        "## Provisions",
                        "",
                        "What each says, in our own words and not the statute's.",
                        "",
                        "| provision | қысқаша | кратко | name | decided in | cases (rows) |",
                        "|---|---|---|---|---|---|"));
        for (Norm norm : Norm.values()) {
            page.add(
                    row(
                            norm.citation(Language.EN),
                            NormSummaries.in(Language.KK).of(norm.name()),
                            NormSummaries.in(Language.RU).of(norm.name()),
                            "`" + norm + "`",
                            String.join(", ", classes.getOrDefault(norm.name(), Set.of())),
                            LawIndex.written(cases.getOrDefault(norm.name(), Map.of()))));
        }
    }

    private static void boundaries(List<String> page) {
        page.addAll(
                List.of(
                        "",
                        "## Boundaries",
                        "",
                        "Where the answer turns, and the case on either side, by its sentence.",
                        "",
                        "| boundary | file | this side | other side |",
                        "|---|---|---|---|"));
        for (Row boundary : Boundaries.rows()) {
            page.add(
                    row(
                            boundary.text("boundary"),
                            "["
                                    + boundary.text("file")
                                    + "](../cases/"
                                    + boundary.text("file")
                                    + ")",
                            side(boundary, "this_side"),
                            side(boundary, "other_side")));
        }
    }

    private static String side(Row boundary, String side) {
        Row row = Boundaries.side(boundary, side);
        String outcome = boundary.text("file").equals("tariff.csv") ? "percent" : "expected";
        return row.text("sentence") + " → `" + row.text(outcome) + "`";
    }

    private static void readings(List<String> page) {
        page.addAll(
                List.of(
                        "",
                        "## Open questions and how they are read",
                        "",
                        "What the law leaves open is a dated row of `law/reading.csv`.",
                        "",
                        "| question | answer | reason | rests on |",
                        "|---|---|---|---|"));
        for (Entry<String> reading :
                LawIndex.BOOK.tables().reading().on(LawIndex.NOW, LawIndex.NOW)) {
            page.add(
                    row(
                            "`" + reading.key() + "`",
                            reading.value(),
                            LawWords.in(Language.EN)
                                    .reading(
                                            Question.of(reading.key()).orElseThrow(),
                                            reading.value()),
                            reading.source()));
        }
    }

    private static void editions(List<String> page) {
        page.addAll(
                List.of(
                        "",
                        "## Rows that are not verified",
                        "",
                        "| table | key | from | mark | source |",
                        "|---|---|---|---|---|"));
        for (LawTable<?> table : LawIndex.BOOK.tables().ofValues()) {
            for (Entry<?> entry : table.entries()) {
                boolean open = entry.mark() != Mark.VERIFIED && entry.known().isOpen();
                if (open && !table.file().endsWith("reading.csv")) {
                    page.add(
                            row(
                                    "`" + table.file() + "`",
                                    entry.key(),
                                    entry.valid().from(),
                                    entry.mark(),
                                    entry.source()));
                }
            }
        }
    }
}

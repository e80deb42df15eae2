package kz.robotbailiff.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.robotbailiff.core.document.Language;
import org.junit.jupiter.api.Test;

/// Writes `docs/law.md` from the code, the tables and the cases, so that it cannot age: where it
/// differs the test fails; `-Drenew=true` writes the page anew.
class LawDocTest {
    private static final Path PAGE = CaseFiles.root().resolve("docs/law.md");
    private static final Pattern CITED = Pattern.compile("\\bNorm\\.([A-Z_]+)");
    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);
    private static final LawBook BOOK = LawBook.load();

    @Test
    void thePageSaysWhatTheCodeDoes() throws IOException {
        String page = String.join("\n", page()) + "\n";
        if (Boolean.getBoolean("renew")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("renew it with -Drenew=true").hasContent(page);
    }

    private static List<String> page() {
        List<String> page = new ArrayList<>();
        page.add("# The law: article, rule, cases");
        page.add("");
        page.add("Written by `LawDocTest` from the code, the tables under `law/` and the cases.");
        page.add("What each rule says in our own words stands above its method in");
        page.add("[`Admission`](../core/src/main/java/kz/robotbailiff/core/law/Admission.java).");
        page.add("All values of a day with their sources: `./robot law on 2026-08-25`.");
        admission(page);
        norms(page);
        readings(page);
        editions(page);
        return page;
    }

    private static void admission(List<String> page) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Row row : CaseFiles.rows("admission.csv")) {
            AdmissionCase given = AdmissionCase.of(row);
            count(counts, Admission.examine(given.document(), BOOK.on(given.day())));
        }
        for (Row row : CaseFiles.rows("again.csv")) {
            AgainCase given = AgainCase.of(row);
            count(
                    counts,
                    Admission.examine(given.document(), given.earlier(), BOOK.on(given.day())));
        }
        page.addAll(
                List.of(
                        "",
                        "## Rules of admission",
                        "",
                        "| rule | ереже | правило | rests on | cases met | cases failed |",
                        "|---|---|---|---|---|---|"));
        AdmissionCase any = AdmissionCase.of(CaseFiles.rows("admission.csv").getFirst());
        List<Finding> inOrder = Admission.examine(any.document(), BOOK.on(NOW));
        for (Finding rule : inOrder) {
            int[] count = counts.getOrDefault(rule.rule(), new int[2]);
            String title = "rule." + rule.rule() + ".title";
            page.add(
                    row(
                            "`" + rule.rule() + "`",
                            LawWords.in(Language.KK).text(title),
                            LawWords.in(Language.RU).text(title),
                            rule.norm().citation(Language.EN),
                            count[0],
                            count[1]));
        }
    }

    private static void count(Map<String, int[]> counts, List<Finding> findings) {
        for (Finding found : findings) {
            counts.computeIfAbsent(found.rule(), _ -> new int[2])[found.met() ? 0 : 1]++;
        }
    }

    private static void norms(List<String> page) {
        Map<String, Set<String>> classes = citedIn();
        Map<String, Map<String, Integer>> cases = cases();
        page.addAll(
                List.of(
                        "",
                        "## Provisions",
                        "",
                        "| provision | in short | decided in | cases (rows) |",
                        "|---|---|---|---|"));
        for (Norm norm : Norm.values()) {
            page.add(
                    row(
                            norm.citation(Language.RU),
                            "`" + norm + "`",
                            String.join(", ", classes.getOrDefault(norm.name(), new TreeSet<>())),
                            written(cases.getOrDefault(norm.name(), new TreeMap<>()))));
        }
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
        for (Entry<String> reading : BOOK.tables().reading().on(NOW, NOW)) {
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
        for (LawTable<?> table : BOOK.tables().ofValues()) {
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

    /// The classes of `core` that name a provision.
    private static Map<String, Set<String>> citedIn() {
        Map<String, Set<String>> cited = new TreeMap<>();
        try (Stream<Path> files = Files.walk(CaseFiles.root().resolve("core/src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                CITED.matcher(Files.readString(file))
                        .results()
                        .forEach(norm ->
                                cited.computeIfAbsent(norm.group(1), _ -> new TreeSet<>())
                                        .add(name));
            }
            return cited;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Map<String, Integer>> cases() {
        Map<String, Map<String, Integer>> cases = new TreeMap<>();
        for (String name : CaseFiles.names()) {
            for (Row row : CaseFiles.rows(name)) {
                for (String norm : row.cells().getOrDefault("norm", "").split("\\+")) {
                    cases.computeIfAbsent(norm, _ -> new TreeMap<>()).merge(name, 1, Integer::sum);
                }
            }
        }
        return cases;
    }

    private static String written(Map<String, Integer> files) {
        return String.join(
                ", ",
                files.entrySet().stream()
                        .map(file -> file.getKey() + " (" + file.getValue() + ")")
                        .toList());
    }

    private static String row(Object... cells) {
        return "| " + String.join(" | ", Stream.of(cells).map(Object::toString).toList()) + " |";
    }
}

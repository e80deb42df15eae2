package kz.robotbailiff.core.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the pages of the law count: where a provision is cited, and which cases try it.
final class LawIndex {
    static final LocalDate NOW = LocalDate.of(2026, 11, 22);
    static final LawBook BOOK = LawBook.load();
    private static final Pattern CITED = Pattern.compile("\\bNorm\\.([A-Z_]+)");

    private LawIndex() {}

    /// Each rule of admission in its order, as it stands for an ordinary document.
    static List<Finding> rules() {
        AdmissionCase any = AdmissionCase.of(CaseFiles.rows("admission.csv").getFirst());
        return Admission.examine(any.document(), BOOK.on(NOW));
    }

    /// For each rule of admission the number of cases that fail it and that meet it.
    static Map<String, int[]> outcomes() {
        Map<String, int[]> counts = new TreeMap<>();
        for (Row row : CaseFiles.rows("admission.csv")) {
            AdmissionCase given = AdmissionCase.of(row);
            count(counts, Admission.examine(given.document(), BOOK.on(given.day())));
        }
        for (Row row : CaseFiles.rows("again.csv")) {
            AgainCase given = AgainCase.of(row);
            Law law = BOOK.on(given.day());
            count(counts, Admission.examine(given.document(), given.earlier(), law));
        }
        return counts;
    }

    private static void count(Map<String, int[]> counts, List<Finding> findings) {
        for (Finding found : findings) {
            counts.computeIfAbsent(found.rule(), _ -> new int[2])[found.met() ? 0 : 1]++;
        }
    }

    /// The classes of `core` that name a provision.
    static Map<String, Set<String>> citedIn() {
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

    /// For each provision the files with cases of it, and how many rows each has.
    static Map<String, Map<String, Integer>> cases() {
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

    static String written(Map<String, Integer> files) {
        return String.join(
                ", ",
                files.entrySet().stream()
                        .map(file -> file.getKey() + " (" + file.getValue() + ")")
                        .toList());
    }

    /// A line of a table in Markdown.
    static String row(Object... cells) {
        return "| " + String.join(" | ", Stream.of(cells).map(Object::toString).toList()) + " |";
    }
}

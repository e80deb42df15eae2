package kz.robotbailiff.bench.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Texts stand in bundles alone; the glossary and the table of bodies are written in clean letters.
class PlacesOfTextTest {

    /// The words of a date, and two letters that names are compared by.
    private static final Set<String> MAY = Set.of("Days.java", "Corroboration.java");

    private static final Pattern LITERAL = Pattern.compile("[\"'][^\"]*[\u0400-\u052f]");

    @Test
    void noJavaOfCoreOrServiceHoldsAText() throws IOException {
        var found = new ArrayList<String>();
        for (var module : List.of("core", "service")) {
            try (var files = Files.walk(Bundle.root().resolve(module + "/src/main/java"))) {
                for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    if (holdsText(Files.readString(file))) {
                        found.add(file.getFileName().toString());
                    }
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(MAY);
    }

    private static boolean holdsText(String java) {
        return java.lines()
                .filter(line -> !line.strip().startsWith("//"))
                .anyMatch(line -> LITERAL.matcher(line).find());
    }

    @Test
    void aTextInJavaIsFound() {
        assertThat(holdsText("    say(\"қаулы\");")).isTrue();
        assertThat(holdsText("    /// «қаулы», \"ruling\"")).isFalse();
    }

    @Test
    void theGlossaryHasBothLanguagesOfEveryTermInCleanLetters() throws IOException {
        var rows = rows("docs/glossary.md", "|").skip(2).toList();
        assertThat(rows).hasSizeGreaterThan(60);
        for (var row : rows) {
            var cells = row.substring(1).split("\\|", -1);
            assertThat(cells).as(row).hasSize(5).noneMatch(cell -> cell.equals("  "));
            clean(cells[1], "kk");
            clean(cells[2], "ru");
        }
    }

    @Test
    void theBodiesAreWrittenInCleanLetters() throws IOException {
        var file = "service/src/main/resources/territory/bodies.csv";
        var heads = rows(file, "region").findFirst().orElseThrow().split(",", -1);
        for (var row : rows(file, "").skip(1).toList()) {
            var cells = row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            for (int i = 0; i < heads.length; i++) {
                var language =
                        heads[i].endsWith("_kk") ? "kk" : heads[i].endsWith("_ru") ? "ru" : "";
                if (!language.isEmpty()) {
                    clean(cells[i], language);
                }
            }
        }
    }

    private static void clean(String text, String language) {
        var known = Spelling.own(language);
        for (var word : Sentences.words(text)) {
            for (var part : Arrays.asList(word.split("-", -1))) {
                assertThat(Alphabet.of(language).wrong(part, known)).as("%s", text).isNull();
            }
        }
    }

    private static Stream<String> rows(String file, String begin) throws IOException {
        Path path = Bundle.root().resolve(file);
        return Files.readString(path).lines().filter(line -> line.startsWith(begin));
    }
}

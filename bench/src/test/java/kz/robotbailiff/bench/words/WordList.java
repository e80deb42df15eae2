package kz.robotbailiff.bench.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Our list of a language's right words that its dictionary lacks, one file under
/// `src/test/resources/words`; lines that open with `#` say what the words below are.
record WordList(Path file) {

    private static final int COLUMNS = 99;

    static WordList of(String name) {
        var folder = Bundle.root().resolve("bench/src/test/resources/words");
        return new WordList(folder.resolve("known_" + name + ".txt"));
    }

    Set<String> words() throws IOException {
        var words = new TreeSet<String>();
        for (var line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                words.addAll(List.of(line.strip().toLowerCase(Locale.ROOT).split("\\s+")));
            }
        }
        return words;
    }

    /// Adds words that somebody has read and found right.
    void learn(Set<String> right) throws IOException {
        var all = new TreeSet<>(words());
        right.forEach(word -> all.add(word.toLowerCase(Locale.ROOT)));
        var lines =
                new ArrayList<>(
                        Files.readAllLines(file).stream()
                                .filter(line -> line.startsWith("#"))
                                .toList());
        var line = new StringBuilder();
        for (var word : all) {
            if (line.length() + word.length() >= COLUMNS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        Files.write(file, lines);
    }
}

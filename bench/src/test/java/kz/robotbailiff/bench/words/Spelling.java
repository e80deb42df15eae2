package kz.robotbailiff.bench.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// The spelling of a language: Hunspell with Debian's dictionary, and our own list of words that
/// the dictionary lacks.
final class Spelling {

    private static final Path DICTIONARIES = Path.of("/usr/share/hunspell");
    private static final Map<String, String> NAMES = Map.of("kk", "kk_KZ", "ru", "ru_RU");

    private final String dictionary;
    private final Set<String> own;

    Spelling(String language) {
        dictionary = Objects.requireNonNull(NAMES.get(language));
        own = own(language);
    }

    /// Whether this machine has Hunspell and the dictionary.
    boolean isThere() {
        return Files.exists(DICTIONARIES.resolve(dictionary + ".dic"))
                && Files.isExecutable(Path.of("/usr/bin/hunspell"));
    }

    /// The words that neither the dictionary nor our list has.
    Set<String> unknown(Collection<String> words) {
        var asked = new TreeSet<String>();
        for (var word : words) {
            if (!own.contains(word.toLowerCase(Locale.ROOT))) {
                asked.addAll(List.of(word.split("-", -1)));
            }
        }
        asked.removeIf(word -> own.contains(word.toLowerCase(Locale.ROOT)));
        return new TreeSet<>(hunspell(asked));
    }

    private List<String> hunspell(Set<String> words) {
        try {
            var list = Files.createTempFile("words", ".txt");
            Files.write(list, words);
            var command =
                    List.of("hunspell", "-d", dictionary, "-i", "utf-8", "-l", list.toString());
            var hunspell = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(hunspell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Files.delete(list);
            if (hunspell.waitFor() != 0) {
                throw new AssertionError(said);
            }
            return said.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Our list of a language, in small letters; a line that opens with `#` says why.
    static Set<String> own(String language) {
        var words = new ArrayList<String>();
        for (var name : List.of(language, "all")) {
            var path = "/words/known_" + name + ".txt";
            try (var in = Objects.requireNonNull(Spelling.class.getResourceAsStream(path), path)) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .forEach(words::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Set.copyOf(words);
    }
}

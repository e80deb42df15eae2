package kz.robotbailiff.bench.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /// The words that we know to be right, in small letters.
    static Set<String> own(String language) {
        try {
            var words = new TreeSet<>(WordList.of("all").words());
            words.addAll(WordList.of(language).words());
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

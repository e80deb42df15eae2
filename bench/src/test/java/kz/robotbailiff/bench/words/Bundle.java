package kz.robotbailiff.bench.words;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/// The texts of one bundle in one language.
///
/// @param name as the bundle is called in every language, with its folder
record Bundle(String name, String language, SortedMap<String, String> texts) {

    static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final int ENDING = "_kk.properties".length();

    /// Every bundle below `src/main/resources` of every module, in every language it has.
    static List<Bundle> all() {
        try (var files = Files.walk(root(), 20)) {
            return files.filter(Bundle::isBundle).sorted().map(Bundle::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBundle(Path file) {
        var path = file.toString().replace('\\', '/');
        return path.contains("/src/main/resources/")
                && path.matches(".*_(" + String.join("|", LANGUAGES) + ")\\.properties");
    }

    private static Bundle read(Path file) {
        var path = root().relativize(file).toString().replace('\\', '/');
        var language = path.substring(path.length() - ENDING + 1, path.length() - ENDING + 3);
        try (var in = Files.newBufferedReader(file)) {
            return new Bundle(path.substring(0, path.length() - ENDING), language, texts(in));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static SortedMap<String, String> texts(Reader in) throws IOException {
        var properties = new Properties();
        properties.load(in);
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k)));
        return texts;
    }

    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        return Objects.requireNonNull(folder, "the house's root");
    }

    @Override
    public String toString() {
        return name.substring(name.lastIndexOf('/') + 1) + " in " + language;
    }
}

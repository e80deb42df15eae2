package kz.robotbailiff.core.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import kz.robotbailiff.core.document.Language;

/// A bundle of one language as the pages of the law read it: what each provision says, in our own
/// words, or the words of the page itself.
record NormSummaries(Properties texts) {

    static NormSummaries in(Language language) {
        return read("norms", language);
    }

    /// The headings and the introduction of the page, which no program shows.
    static NormSummaries ofPage(Language language) {
        return read("page", language);
    }

    String of(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static NormSummaries read(String bundle, Language language) {
        var name = "/law/" + bundle + "_" + language.tag() + ".properties";
        var texts = new Properties();
        try (var in = Objects.requireNonNull(Norm.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new NormSummaries(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

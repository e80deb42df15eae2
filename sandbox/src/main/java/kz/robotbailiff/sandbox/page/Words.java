package kz.robotbailiff.sandbox.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import kz.robotbailiff.core.document.Language;
import org.jspecify.annotations.Nullable;

/// The sentences of the sandbox's pages in one language.
public final class Words {

    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            ALL.put(language, new Words(language, load(language)));
        }
    }

    private final Language language;
    private final Properties sentences;

    private Words(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    private static Properties load(Language language) {
        var name = "words_" + language.tag() + ".properties";
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            var sentences = new Properties();
            sentences.load(new InputStreamReader(in, UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words of a language.
    public static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /// The words of the language asked for, else of the browser's first one we have, else Kazakh.
    public static Words chosen(@Nullable String asked, @Nullable String acceptLanguage) {
        for (var tag : wishes(asked, acceptLanguage)) {
            for (var language : Language.values()) {
                if (language.tag().equals(tag)) {
                    return in(language);
                }
            }
        }
        return in(Language.KK);
    }

    private static List<String> wishes(@Nullable String asked, @Nullable String acceptLanguage) {
        var wishes = new ArrayList<String>();
        if (asked != null) {
            wishes.add(asked);
        }
        if (acceptLanguage != null && !acceptLanguage.isBlank()) {
            ranges(acceptLanguage)
                    .forEach(range -> wishes.add(Locale.forLanguageTag(range).getLanguage()));
        }
        return wishes;
    }

    private static List<String> ranges(String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .map(Locale.LanguageRange::getRange)
                    .toList();
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }

    /// The language of these words.
    public Language language() {
        return language;
    }

    /// A sentence with its `{name}` places filled: name, value, name, value and so on.
    public String say(String key, Object... values) {
        var sentence = Objects.requireNonNull(sentences.getProperty(key), key);
        for (var i = 0; i < values.length; i += 2) {
            sentence = sentence.replace("{" + values[i] + "}", String.valueOf(values[i + 1]));
        }
        return sentence;
    }
}

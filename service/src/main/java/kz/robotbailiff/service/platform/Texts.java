package kz.robotbailiff.service.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import kz.robotbailiff.core.document.Language;

/// The sentences of one room in kk, ru and en, from `messages/<room>_{kk,ru,en}.properties`.
///
/// ```java
/// var phrases = Texts.of("notice").in(Language.KK);
/// phrases.say("sms.paid", "name", name, "no", number);
/// ```
public final class Texts {

    private final Map<Language, Phrases> phrases = new EnumMap<>(Language.class);

    private Texts(String room, Language... languages) {
        for (var language : languages) {
            phrases.put(language, new Phrases(language, load(room, language)));
        }
    }

    /// Loads the bundles of a room; a missing one is a programmer's error.
    public static Texts of(String room) {
        return new Texts(room, Language.values());
    }

    /// Loads the bundles of what exists in some languages only; rulings speak no English.
    public static Texts of(String room, Language... languages) {
        return new Texts(room, languages);
    }

    /// The sentences in one language.
    public Phrases in(Language language) {
        return Objects.requireNonNull(phrases.get(language));
    }

    private static Map<String, String> load(String room, Language language) {
        var name = "/messages/" + room + "_" + language.tag() + ".properties";
        try (var in = Texts.class.getResourceAsStream(name)) {
            Objects.requireNonNull(in, name);
            var read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var sentences = new TreeMap<String, String>();
            read.stringPropertyNames().forEach(key -> sentences.put(key, read.getProperty(key)));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}

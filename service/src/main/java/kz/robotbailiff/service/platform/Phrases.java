package kz.robotbailiff.service.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.robotbailiff.core.document.Language;
import org.jspecify.annotations.Nullable;

/// The sentences of one room in one language.
public final class Phrases {

    private final Language language;
    private final Map<String, String> sentences;

    Phrases(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = Map.copyOf(sentences);
    }

    /// The language of these sentences.
    public Language language() {
        return language;
    }

    /// Every key there is.
    public Set<String> keys() {
        return sentences.keySet();
    }

    /// Whether there is a sentence under this key.
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /// The sentence as written, with its places unfilled.
    public String raw(String key) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence for " + key + " in " + language.tag());
        }
        return sentence;
    }

    /// The sentence with its `{name}` places filled: name, value, name, value and so on.
    public String say(String key, @Nullable Object... pairs) {
        if (pairs.length % 2 != 0) {
            throw new IllegalArgumentException("a place without a value: " + key);
        }
        var values = new HashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(String.valueOf(pairs[i]), String.valueOf(pairs[i + 1]));
        }
        return say(key, values);
    }

    /// The sentence with its `{name}` places filled; a place without a value is an error.
    public String say(String key, Map<String, ?> values) {
        return new Sentence(raw(key), language).fill(values);
    }

    /// The names of the places in a sentence.
    public Set<String> places(String key) {
        return new Sentence(raw(key), language).places();
    }
}

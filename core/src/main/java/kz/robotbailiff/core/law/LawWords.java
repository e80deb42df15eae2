package kz.robotbailiff.core.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kz.robotbailiff.core.document.Language;

/// The law's own words in one language, from `law/words_kk.properties` and its sisters.
public final class LawWords {
    private static final Map<Language, LawWords> ALL = loadAll();

    private final Properties texts;

    private LawWords(Properties texts) {
        this.texts = texts;
    }

    public static LawWords in(Language language) {
        LawWords words = ALL.get(language);
        if (words == null) {
            throw new IllegalStateException("no words of the law in " + language);
        }
        return words;
    }

    public String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words of the law for: " + key);
        }
        return text;
    }

    /// Whether the law has words for this key.
    public boolean knows(String key) {
        return texts.containsKey(key);
    }

    /// The sentence under a key with its {named} places filled.
    public String sentence(String key, Map<String, String> values) {
        StringBuilder sentence = new StringBuilder();
        String text = text(key);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            String name = text.substring(open + 1, close);
            sentence.append(text, from, open).append(values.getOrDefault(name, "–"));
            from = close + 1;
        }
        return sentence.append(text, from, text.length()).toString();
    }

    /// How the open questions that a finding rests on were read, a sentence each.
    public List<String> readings(Finding finding) {
        return Arrays.stream(Question.values())
                .filter(question -> finding.inputs().containsKey(question.input()))
                .map(question -> reading(question, answer(finding, question)))
                .toList();
    }

    /// The reading behind an answer.
    public String reading(Question question, String answer) {
        return sentence(question.sentenceKey(answer), Map.of("answer", answer));
    }

    private static String answer(Finding finding, Question question) {
        return finding.inputs().getOrDefault(question.input(), "");
    }

    String citation(Norm norm) {
        StringBuilder citation = new StringBuilder(text("act." + norm.act()));
        append(citation, "article", norm.article());
        append(citation, norm.article().isEmpty() ? "point" : "paragraph", norm.point());
        append(citation, "subparagraph", norm.subpoint());
        return citation.toString();
    }

    Iterable<String> keys() {
        return texts.stringPropertyNames();
    }

    private void append(StringBuilder citation, String part, String number) {
        if (!number.isEmpty()) {
            citation.append(", ").append(sentence("cite." + part, Map.of("number", number)));
        }
    }

    private static Map<Language, LawWords> loadAll() {
        Map<Language, LawWords> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new LawWords(load("/law/words_" + language.tag() + ".properties")));
        }
        return all;
    }

    private static Properties load(String name) {
        Properties texts = new Properties();
        try (InputStream in = LawWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}

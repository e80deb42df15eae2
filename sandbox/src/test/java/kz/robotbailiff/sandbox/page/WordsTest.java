package kz.robotbailiff.sandbox.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.robotbailiff.core.document.Language;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    @Test
    void theThreeLanguagesHaveTheSameKeysAndPlaces() throws IOException {
        var english = shape(Language.EN);
        assertThat(english).hasSizeGreaterThan(10);
        assertThat(shape(Language.KK)).isEqualTo(english);
        assertThat(shape(Language.RU)).isEqualTo(english);
    }

    @Test
    void theBrowsersLanguageIsTakenUnlessAnotherIsAskedFor() {
        assertThat(Words.chosen(null, "fr, ru;q=0.8").language()).isEqualTo(Language.RU);
        assertThat(Words.chosen("en", "ru").language()).isEqualTo(Language.EN);
        assertThat(Words.chosen("xx", null).language()).isEqualTo(Language.KK);
        assertThat(Words.chosen(null, ";;=").language()).isEqualTo(Language.KK);
    }

    @Test
    void placesAreFilled() {
        assertThat(Words.in(Language.EN).say("role.bailiff", "licence", "SB-1")).endsWith("SB-1");
    }

    private static Map<String, String> shape(Language language) throws IOException {
        var file = "words_" + language.tag() + ".properties";
        var sentences = new Properties();
        try (var in = Words.class.getResourceAsStream(file)) {
            sentences.load(new InputStreamReader(in, UTF_8));
        }
        var shape = new TreeMap<String, String>();
        sentences.forEach((key, value) -> shape.put(key.toString(), places(value.toString())));
        return shape;
    }

    private static String places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(match -> match.group())
                .sorted()
                .collect(Collectors.joining());
    }
}

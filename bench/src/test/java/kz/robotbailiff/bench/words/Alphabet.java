package kz.robotbailiff.bench.words;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which letters a language has, and what is wrong with the letters of a word.
///
/// A Latin letter that looks like a Cyrillic one is seen by nobody and breaks search, sorting and
/// speech; messages that cheat people are full of them.
enum Alphabet {
    KK("абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі"),
    RU("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    EN("abcdefghijklmnopqrstuvwxyz");

    private static final String TWINS = "aceopxyikhABCEHIKMOPTXYəɵ";

    private final String letters;

    Alphabet(String letters) {
        this.letters = letters;
    }

    static Alphabet of(String language) {
        return valueOf(language.toUpperCase(Locale.ROOT));
    }

    /// What is wrong with a word of a text in this language, or nothing.
    ///
    /// @param known words that are right as they stand, in small letters
    @Nullable String wrong(String word, Set<String> known) {
        if (known.contains(word.toLowerCase(Locale.ROOT))) {
            return null;
        }
        var scripts = word.chars().filter(Character::isLetter).mapToObj(UnicodeScript::of);
        if (scripts.distinct().count() > 1) {
            return "mixed alphabets";
        }
        var cyrillic = UnicodeScript.of(word.charAt(0)) == UnicodeScript.CYRILLIC;
        if (this != EN && !cyrillic) {
            return word.chars().allMatch(c -> TWINS.indexOf(c) >= 0) ? "a Latin twin" : null;
        }
        var strange = word.toLowerCase(Locale.ROOT).chars().filter(Character::isLetter);
        return strange.allMatch(c -> letters.indexOf(c) >= 0)
                ? null
                : "a letter of another language";
    }
}

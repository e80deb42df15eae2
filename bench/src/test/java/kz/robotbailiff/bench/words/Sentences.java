package kz.robotbailiff.bench.words;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Takes a text apart: its places, such as `{name}` or `{n, plural, one{# day} other{# days}}`, and
/// the words that a reader sees.
final class Sentences {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>|&\\w+;");
    private static final Pattern ADDRESS = Pattern.compile("\\S*[/@.]\\w[\\w/.?=&{}-]*/\\S*");
    private static final Pattern SUFFIX_OF_ABBREVIATION =
            Pattern.compile("((?:\\p{Lu}|\\d|[a-zA-Z]){2,}|[№}»”\"])-\\p{Ll}+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    private Sentences() {}

    /// The names of the places.
    static SortedSet<String> places(String text) {
        var names = new TreeSet<String>();
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open)) {
            int close = end(text, open);
            names.add(text.substring(open + 1, close).split(",", 2)[0].strip());
            open = close;
        }
        return names;
    }

    /// The words, a place standing for none, the forms of a plural for theirs.
    static List<String> words(String text) {
        var plain = TAG.matcher(shown(text)).replaceAll(" ");
        plain = ADDRESS.matcher(plain).replaceAll(" ");
        plain = SUFFIX_OF_ABBREVIATION.matcher(plain).replaceAll("$1");
        var words = new ArrayList<String>();
        WORD.matcher(plain).results().forEach(found -> words.add(found.group()));
        return words;
    }

    private static String shown(String text) {
        var shown = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = end(text, open);
            shown.append(text, from, open);
            var inside = text.substring(open + 1, close);
            shown.append(inside.contains(",") ? forms(inside) : "}");
            from = close + 1;
        }
        return shown.append(text, from, text.length()).toString();
    }

    /// What the braces of a plural's forms hold.
    private static String forms(String inside) {
        var forms = new StringBuilder(" ");
        for (int open = inside.indexOf('{'); open >= 0; open = inside.indexOf('{', open)) {
            int close = end(inside, open);
            forms.append(shown(inside.substring(open + 1, close))).append(' ');
            open = close;
        }
        return forms.toString();
    }

    private static int end(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a place that does not end: " + text);
    }
}

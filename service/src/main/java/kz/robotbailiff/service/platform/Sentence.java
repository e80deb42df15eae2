package kz.robotbailiff.service.platform;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.robotbailiff.core.document.Language;

/// One sentence with places: `{name}`, or `{n, plural, one{# day} other{# days}}`.
///
/// Only what our three languages need of the ICU notation is here; a form is chosen by the rules of
/// CLDR, and Kazakh has one form for every number.
record Sentence(String text, Language language) {

    String fill(Map<String, ?> values) {
        var filled = new StringBuilder(text.length() + 40);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = closing(text, open);
            filled.append(text, from, open).append(place(text.substring(open + 1, close), values));
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }

    Set<String> places() {
        var names = new TreeSet<String>();
        for (int open = text.indexOf('{'); open >= 0; ) {
            int close = closing(text, open);
            names.add(name(text.substring(open + 1, close)));
            open = text.indexOf('{', close);
        }
        return names;
    }

    private String place(String inside, Map<String, ?> values) {
        var name = name(inside);
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for {" + name + "} in: " + text);
        }
        return name.equals(inside) ? value.toString() : plural(inside, value.toString());
    }

    private String plural(String inside, String number) {
        var form = form(inside, number(number));
        return form.replace("#", number);
    }

    private String form(String inside, String wanted) {
        String other = "";
        for (int open = inside.indexOf('{'); open >= 0; ) {
            int close = closing(inside, open);
            var label = inside.substring(0, open).stripTrailing();
            var form = inside.substring(open + 1, close);
            if (label.endsWith(" " + wanted)) {
                return form;
            }
            other = label.endsWith(" other") ? form : other;
            open = inside.indexOf('{', close);
        }
        return other;
    }

    private String number(String text) {
        long n = Long.parseLong(text);
        return switch (language) {
            case KK -> "other";
            case EN -> n == 1 ? "one" : "other";
            case RU -> russian(n % 10, n % 100);
        };
    }

    private static String russian(long last, long lastTwo) {
        if (last == 1 && lastTwo != 11) {
            return "one";
        }
        boolean few = last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14);
        return few ? "few" : "other";
    }

    private static String name(String inside) {
        int comma = inside.indexOf(',');
        return comma < 0 ? inside : inside.substring(0, comma).strip();
    }

    private static int closing(String text, int open) {
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

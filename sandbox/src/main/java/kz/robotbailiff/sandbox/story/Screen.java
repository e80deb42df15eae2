package kz.robotbailiff.sandbox.story;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A page as a browser has it on the screen: its words, its links and its forms.
record Screen(int status, URI address, String html) {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern FIELD =
            Pattern.compile("(?s)<(input|button|select|textarea)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)(?:\\s*=\\s*\"([^\"]*)\")?");
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"([^\"]*)\"");

    /// The words alone, with single spaces; hard spaces count as spaces.
    String text() {
        var bare = html.replaceAll("(?s)<(style|script|head)\\b.*?</\\1>", " ");
        return unescaped(bare.replaceAll("(?s)<[^>]*>", " "))
                .replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ")
                .strip();
    }

    /// Whether these words stand on the page, however their spaces are made.
    boolean says(String words) {
        return text().contains(words.replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " "));
    }

    /// The addresses of its links.
    List<URI> links() {
        return LINK.matcher(html)
                .results()
                .map(found -> address.resolve(unescaped(found.group(1))))
                .toList();
    }

    /// Where the first link to such a path leads that stands at these words or after them.
    URI linkFrom(String words, String path) {
        var rest = html.substring(Math.max(0, html.lastIndexOf("<a", html.indexOf(words))));
        return new Screen(status, address, rest)
                .links().stream()
                        .filter(link -> link.getPath().startsWith(path))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no link " + path + " on " + this));
    }

    /// Whether there is a form that leads to an address with this end.
    boolean hasForm(String end) {
        return forms().stream().anyMatch(form -> form.action().getPath().endsWith(end));
    }

    /// The first form that leads to an address with this end.
    Form form(String end) {
        return forms().stream()
                .filter(form -> form.action().getPath().endsWith(end))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to …%s on %s".formatted(end, this)));
    }

    /// What stands in the page's text after these characters, up to the next quotation mark.
    String after(String mark) {
        int from = html.indexOf(mark);
        if (from < 0) {
            throw new AssertionError("no " + mark + " on " + this);
        }
        int begin = from + mark.length();
        return unescaped(html.substring(begin, html.indexOf('"', begin)));
    }

    /// All forms, in order.
    List<Form> forms() {
        return FORM.matcher(html)
                .results()
                .map(found -> form(attributes(found.group(1)), found.group(2)))
                .toList();
    }

    private Form form(Map<String, String> form, String inside) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : FIELD.matcher(inside).results().toList()) {
            var attributes = attributes(field.group(2));
            var name = attributes.getOrDefault("name", "");
            var type = attributes.getOrDefault("type", "");
            boolean chosen = !type.matches("radio|checkbox") || attributes.containsKey("checked");
            if (!name.isEmpty() && chosen && !field.group(1).equals("button")) {
                fields.put(name, attributes.getOrDefault("value", ""));
            }
        }
        var action = form.getOrDefault("action", "");
        return new Form(
                action.isEmpty() ? address : address.resolve(action),
                "post".equalsIgnoreCase(form.get("method")),
                fields);
    }

    private static Map<String, String> attributes(String tag) {
        var attributes = new LinkedHashMap<String, String>();
        for (var found : ATTRIBUTE.matcher(tag).results().toList()) {
            var value = found.group(2);
            attributes.put(found.group(1), value == null ? "" : unescaped(value));
        }
        return attributes;
    }

    static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#x27;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }

    /// What a person who reports trouble would say of it.
    @Override
    public String toString() {
        var words = text();
        return status
                + " "
                + address.getPath()
                + " «"
                + words.substring(0, Math.min(90, words.length()))
                + "…»";
    }
}

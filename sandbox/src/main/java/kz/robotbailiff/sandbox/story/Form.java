package kz.robotbailiff.sandbox.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A form of a page, with the fields that it would send if nobody typed anything.
record Form(URI action, boolean post, Map<String, String> fields) {

    /// The same form with something typed into a field.
    Form with(String name, String value) {
        var typed = new LinkedHashMap<>(fields);
        typed.put(name, value);
        return new Form(action, post, typed);
    }

    /// What the browser sends.
    String encoded() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}

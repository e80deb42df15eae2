package kz.robotbailiff.sandbox.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads what a browser writes behind a `?` or into a form's body.
final class Form {

    private Form() {}

    /// The fields in the order sent; of a field sent twice the last one counts.
    static Map<String, String> read(@Nullable String text) {
        var fields = new LinkedHashMap<String, String>();
        if (text == null || text.isEmpty()) {
            return fields;
        }
        for (var pair : text.split("&", -1)) {
            var equals = pair.indexOf('=');
            var name = equals < 0 ? pair : pair.substring(0, equals);
            var value = equals < 0 ? "" : pair.substring(equals + 1);
            fields.put(URLDecoder.decode(name, UTF_8), URLDecoder.decode(value, UTF_8));
        }
        return fields;
    }
}

package kz.robotbailiff.sandbox.world;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a stand-in sends back; `headers` holds only what goes beyond the content type.
public record Answer(int status, String contentType, Body body, Map<String, String> headers) {

    /// An answer without further headers.
    public Answer(int status, String contentType, Body body) {
        this(status, contentType, body, Map.of());
    }

    /// 200 with a record as JSON.
    public static Answer json(Object value) {
        return json(200, value);
    }

    /// Any status with a record as JSON.
    public static Answer json(int status, Object value) {
        return new Answer(status, "application/json", Body.of(Json.bytes(value)));
    }

    /// 200 with a page.
    public static Answer html(String page) {
        return html(200, page);
    }

    /// Any status with a page.
    public static Answer html(int status, String page) {
        return new Answer(status, "text/html; charset=utf-8", Body.of(page));
    }

    /// Any status with a plain sentence.
    public static Answer text(int status, String sentence) {
        return new Answer(status, "text/plain; charset=utf-8", Body.of(sentence));
    }

    /// Any status and nothing more.
    public static Answer empty(int status) {
        return new Answer(status, "", Body.NONE);
    }

    /// 303: the browser goes on to another address with GET.
    public static Answer seeOther(String address) {
        return empty(303).with("Location", address);
    }

    /// The same answer with one header more.
    public Answer with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, contentType, body, more);
    }
}

package kz.robotbailiff.sandbox.world;

import java.util.Map;

/// One request as a stand-in sees it: `path` begins after the stand-in's own name and with a slash,
/// header names are lower case, and a form's fields are read with [#form()].
public record Call(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        Body body) {

    /// The body as text.
    public String text() {
        return body.text();
    }

    /// The body read as JSON into a record.
    public <T> T json(Class<T> type) {
        return Json.read(body.bytes(), type);
    }

    /// The body read as the fields of an HTML form.
    public Map<String, String> form() {
        return Form.read(text());
    }

    /// Whether this is the given method on the given path.
    public boolean is(String wantedMethod, String wantedPath) {
        return method.equals(wantedMethod) && path.equals(wantedPath);
    }

    /// The n-th part of the path, counted from 0, or nothing.
    public String part(int n) {
        var parts = path.substring(1).split("/", -1);
        return n < parts.length ? parts[n] : "";
    }
}

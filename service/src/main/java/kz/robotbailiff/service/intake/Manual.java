package kz.robotbailiff.service.intake;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The API on one page, made from its OpenAPI document, so that the two cannot differ.
final class Manual {

    /// The page brings its few lines of style along and loads nothing.
    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private static final String STYLE =
            """
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:auto;padding:1rem;
            color:#1b1f24;background:#fff}h1,h2,h3{line-height:1.25}h2{margin-top:2.5rem}
            pre{background:#f3f4f6;padding:.75rem;overflow:auto;border-radius:.4rem}
            code,pre{font:14px/1.45 ui-monospace,monospace}td,th{padding:.35rem .8rem .35rem 0;
            text-align:left;vertical-align:top;border-top:1px solid #d8dbe0}
            .verb{color:#0b5c3b;font-weight:600}table{border-collapse:collapse}
            """;

    private final JsonNode api;
    private final Wording wording;

    Manual(String openApi, Wording wording) {
        // Our own document, and deeper than anything that may come from outside.
        this.api = JsonMapper.shared().readTree(openApi);
        this.wording = wording;
    }

    String html() {
        var info = api.path("info");
        return """
        <!doctype html><html lang="en"><meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <title>%s</title><style>%s</style><h1>%s</h1>%s
        <p><a href="/api/openapi.json">OpenAPI</a> ·
        <a href="/api/schema/enforcement-document.json">JSON Schema</a></p>
        <h2>Operations</h2>%s<h2>Problems</h2><table>%s</table></html>
        """
                .formatted(
                        text(info, "title"),
                        STYLE,
                        text(info, "title"),
                        paragraphs(info),
                        operations(),
                        problems());
    }

    private String operations() {
        return api.path("paths").properties().stream()
                .flatMap(path ->
                        path.getValue().properties().stream()
                                .map(operation -> operation(path.getKey(), operation)))
                .collect(Collectors.joining());
    }

    private static String operation(String path, Map.Entry<String, JsonNode> operation) {
        var body = operation.getValue();
        return """
        <h3 id="%s"><span class="verb">%s</span> <code>/api/v1%s</code></h3><p><b>%s</b></p>%s%s
        """
                .formatted(
                        text(body, "operationId"),
                        operation.getKey().toUpperCase(java.util.Locale.ROOT),
                        HtmlUtils.htmlEscape(path),
                        text(body, "summary"),
                        paragraphs(body),
                        examples(body));
    }

    private static String examples(JsonNode operation) {
        var sent = operation.path("requestBody").path("content");
        var answered = operation.path("responses").properties();
        var html = new StringBuilder(example("Request", sent));
        answered.forEach(answer ->
                html.append(
                        example("Answer " + answer.getKey(), answer.getValue().path("content"))));
        return html.toString();
    }

    private static String example(String title, JsonNode content) {
        return content.properties().stream()
                .filter(type -> type.getValue().has("example"))
                .map(type -> title + ", " + type.getKey() + pre(type.getValue().get("example")))
                .collect(Collectors.joining());
    }

    private static String pre(JsonNode example) {
        var text = example.isString() ? example.stringValue() : example.toPrettyString();
        return "<pre>" + HtmlUtils.htmlEscape(text) + "</pre>";
    }

    private String problems() {
        var rows = new StringBuilder();
        for (var trouble : Trouble.values()) {
            rows.append(
                    "<tr id=\"%s\"><th>%d<th><code>%s</code><td>%s. %s"
                            .formatted(
                                    trouble.code(),
                                    trouble.status(),
                                    trouble.code(),
                                    HtmlUtils.htmlEscape(wording.title(trouble)),
                                    HtmlUtils.htmlEscape(wording.detail(trouble))));
        }
        return rows.toString();
    }

    private static String paragraphs(JsonNode node) {
        return text(node, "description")
                .lines()
                .map(line -> "<p>" + line + "</p>")
                .collect(Collectors.joining());
    }

    private static String text(JsonNode node, String field) {
        return HtmlUtils.htmlEscape(node.path(field).stringValue(""));
    }
}

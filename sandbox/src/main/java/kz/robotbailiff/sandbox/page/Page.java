package kz.robotbailiff.sandbox.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.robotbailiff.core.document.Language;

/// Sets a piece of HTML into the frame of the sandbox's pages.
public final class Page {

    /// Lets a page show itself and its own style, and nothing else.
    public static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'";

    private static final String STYLE = style();

    private Page() {}

    private static String style() {
        try (var in = Objects.requireNonNull(Page.class.getResourceAsStream("sandbox.css"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A whole page; `self` is its address without the language, to switch languages with.
    public static String of(Words words, String title, String self, String main) {
        return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="icon" href="data:,">
        <title>%s</title><style>%s</style></head>
        <body><header><p>%s</p><nav aria-label="%s">%s</nav></header>
        <main><h1>%s</h1>
        %s
        </main></body></html>
        """
                .formatted(
                        words.language().tag(),
                        escape(title),
                        STYLE,
                        escape(words.say("frame.sandbox")),
                        escape(words.say("frame.languages")),
                        languages(words, self),
                        escape(title),
                        main);
    }

    private static String languages(Words words, String self) {
        var joint = self.contains("?") ? "&amp;" : "?";
        return Stream.of(Language.values())
                .map(language -> language(words, language, escape(self) + joint))
                .collect(Collectors.joining(" "));
    }

    private static String language(Words words, Language language, String address) {
        var name = escape(words.say("frame." + language.tag()));
        var tag = language.tag();
        return language == words.language()
                ? "<span aria-current=\"true\">%s</span>".formatted(name)
                : "<a href=\"%slang=%s\" lang=\"%s\">%s</a>".formatted(address, tag, tag, name);
    }

    /// A text made safe between tags and inside quoted attributes.
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

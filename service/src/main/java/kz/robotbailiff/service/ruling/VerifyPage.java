package kz.robotbailiff.service.ruling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.platform.Texts;
import kz.robotbailiff.service.platform.Tokens;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Makes `verify.html`: one file that checks rulings in a browser without any network.
///
/// Its own policy forbids it to fetch or send anything. It carries the certificates that are
/// trusted and the signed list of rulings that hold no longer, as of the day it was taken.
final class VerifyPage {

    private final SpringTemplateEngine engine = engine();
    private final String script = resource("verify.js");
    private final String style = resource("verify.css");
    private final String words = words();

    String with(byte[] trust) {
        var values =
                Map.<String, Object>of(
                        "policy", policy(),
                        "style", style,
                        "trust", new String(trust, StandardCharsets.UTF_8),
                        "words", words,
                        "script", script);
        return engine.process("verify", new Context(Locale.ROOT, values));
    }

    String policy() {
        return ("default-src 'none'; script-src %s; style-src %s; base-uri 'none'; "
                        + "form-action 'none'")
                .formatted(hash(script), hash(style));
    }

    private static String hash(String text) {
        var hash = Tokens.sha256(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    /// No `<` may stand in a text: it would end the block that holds it.
    private static String words() {
        var texts = Texts.of("verify");
        var all = new TreeMap<String, Object>();
        for (var language : Language.values()) {
            var phrases = texts.in(language);
            var said = new TreeMap<String, String>();
            phrases.keys().forEach(key -> said.put(key, phrases.raw(key)));
            all.put(language.tag(), said);
        }
        return Canonical.write(all).replace("<", "\\u003c");
    }

    private static SpringTemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver(VerifyPage.class.getClassLoader());
        resolver.setPrefix("templates/ruling/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private static String resource(String name) {
        try (var in = VerifyPage.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package kz.robotbailiff.service.ruling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.robotbailiff.service.platform.Tokens;
import kz.robotbailiff.service.ruling.paper.QrCode;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Lays a ruling out, as a page of its own and as what the press makes a paper of.
final class Layout {

    private final SpringTemplateEngine pages = engine(TemplateMode.HTML);
    private final SpringTemplateEngine papers = engine(TemplateMode.XML);
    private final String style = resource("ruling.css");
    private final String paperStyle = resource("paper.css");
    private final String verify;

    /// @param verify the address of the page that checks a ruling
    Layout(String verify) {
        this.verify = verify;
    }

    /// One page that needs nothing else: both languages, style and all.
    String page(List<Sheet> sheets, @Nullable QrCode code) {
        var context = context(sheets, style);
        context.setVariable("code", code);
        context.setVariable("verify", verify);
        return pages.process("ruling", context);
    }

    /// The page that is printed; it is XML, as the press demands.
    String paper(List<Sheet> sheets, @Nullable QrCode code) {
        var number = sheets.getFirst().number();
        var context = context(sheets, paperStyle.replace("NUMBER", number));
        context.setVariable("code", code == null ? null : code.image());
        return papers.process("paper", context);
    }

    String policy() {
        var hash = Tokens.sha256(style.getBytes(StandardCharsets.UTF_8));
        return "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static Context context(List<Sheet> sheets, String style) {
        var values = new HashMap<String, Object>();
        values.put("sheets", sheets);
        values.put("style", style);
        return new Context(Locale.ROOT, values);
    }

    private static SpringTemplateEngine engine(TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver(Layout.class.getClassLoader());
        resolver.setPrefix("templates/ruling/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setTemplateMode(mode);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    private static String resource(String name) {
        try (var in = Layout.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

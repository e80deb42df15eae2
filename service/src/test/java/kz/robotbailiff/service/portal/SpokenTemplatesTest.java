package kz.robotbailiff.service.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.platform.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// A page with its sentences already in it is, byte by byte, the page that looks each of them up.
class SpokenTemplatesTest {

    private static final Texts TEXTS = Texts.of("portal");

    private static SpringTemplateEngine engine() {
        var plain = new ClassLoaderTemplateResolver();
        plain.setPrefix("templates/");
        plain.setSuffix(".html");
        plain.setCharacterEncoding("UTF-8");
        plain.setOrder(2);
        var engine = new SpringTemplateEngine();
        engine.addTemplateResolver(new SpokenTemplates(TEXTS));
        engine.addTemplateResolver(plain);
        return engine;
    }

    private static Context reader(Language language) {
        return new Context(
                Locale.ROOT,
                Map.of(
                        "v",
                        new Voice(TEXTS.in(language)),
                        "rest",
                        "/help",
                        "display",
                        Display.of(""),
                        "now",
                        Instant.EPOCH,
                        "errors",
                        Map.of()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsAsThePlainTemplateDoes(Language language) {
        var engine = engine();
        for (var page : new String[] {"home", "help", "accessibility", "badlink", "left"}) {
            var spoken = engine.process(SpokenTemplates.name(page, language), reader(language));
            assertThat(spoken)
                    .isEqualTo(engine.process("portal/" + page, reader(language)))
                    .contains(TEXTS.in(language).say("common.owner"));
        }
    }
}

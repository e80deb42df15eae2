package kz.robotbailiff.service.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;
import org.thymeleaf.templateresource.StringTemplateResource;
import org.unbescape.html.HtmlEscape;

/// The templates once for each language, with the sentences that are the same for every reader
/// already in them: a third of what a page says is not looked up again for each who reads it.
///
/// Under `portal/ru/my` stands `portal/my` in Russian. What depends on the case or the reader, and
/// whatever is not written in one of the two plain forms below, is left to the template engine.
final class SpokenTemplates implements ITemplateResolver {

    private static final String ROOM = "portal/";

    private static final Pattern NAME = Pattern.compile(ROOM + "(kk|ru|en)/([a-z-]+)");

    /// An element that holds one whole sentence.
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(<[a-z][^<>]*?) th:text=\"\\$\\{v\\.say\\('([a-z0-9.]+)'\\)}\""
                            + "([^<>]*>)[^<>]*</");

    /// A link to a page that has the same address for everybody.
    private static final Pattern LINK =
            Pattern.compile(" th:href=\"\\$\\{v\\.path\\('([a-z/]*)'\\)}\"");

    private final Map<String, Voice> voices;

    SpokenTemplates(Texts texts) {
        voices =
                Arrays.stream(Language.values())
                        .collect(
                                Collectors.toMap(Language::tag, each -> new Voice(texts.in(each))));
    }

    /// The name of a template in a language.
    static String name(String template, Language language) {
        return ROOM + language.tag() + "/" + template;
    }

    @Override
    public @Nullable TemplateResolution resolveTemplate(
            IEngineConfiguration configuration,
            @Nullable String owner,
            String template,
            @Nullable Map<String, Object> attributes) {
        var name = NAME.matcher(template);
        if (!name.matches()) {
            return null;
        }
        return new TemplateResolution(
                new StringTemplateResource(spoken(read(name.group(2)), name.group(1))),
                TemplateMode.HTML,
                AlwaysValidCacheEntryValidity.INSTANCE);
    }

    @Override
    public String getName() {
        return "spoken";
    }

    /// Asked before the usual resolver, which has no order.
    @Override
    public Integer getOrder() {
        return 1;
    }

    private static String read(String name) {
        var path = "/templates/" + ROOM + name + ".html";
        try (var file = SpokenTemplates.class.getResourceAsStream(path)) {
            Objects.requireNonNull(file, path);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private String spoken(String template, String tag) {
        var voice = Objects.requireNonNull(voices.get(tag));
        var own = template.replace("~{" + ROOM, "~{" + ROOM + tag + "/");
        var said =
                replaced(
                        SENTENCE,
                        own,
                        found ->
                                found.group(1)
                                        + found.group(3)
                                        + HtmlEscape.escapeHtml4Xml(voice.say(found.group(2)))
                                        + "</");
        return replaced(LINK, said, found -> " href=\"" + voice.path(found.group(1)) + "\"");
    }

    private static String replaced(
            Pattern pattern, String text, Function<MatchResult, String> saying) {
        return pattern.matcher(text).replaceAll(saying.andThen(Matcher::quoteReplacement));
    }
}

package kz.robotbailiff.service.console;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.platform.Texts;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/// Lays a page of the console out: its language, who is logged in, and the words.
///
/// The language is chosen by `?language=` and kept in a cookie that holds nothing else.
final class Desktop {

    private static final String COOKIE = "console-language";

    private final Texts words = Texts.of("console");
    private final Texts law = Texts.of("decision");
    private final Time time;

    Desktop(Time time) {
        this.time = time;
    }

    ModelAndView page(
            String name, HttpServletRequest request, Staff staff, Map<String, ?> contents) {
        var language = language(request);
        var page = new ModelAndView("console/" + name);
        page.addObject("w", new Words(words.in(language), law.in(language), language));
        page.addObject("staff", staff);
        page.addObject("now", time.now());
        page.addObject("path", request.getRequestURI());
        page.addAllObjects(contents);
        return page;
    }

    Language language(HttpServletRequest request) {
        var wanted = request.getParameter("language");
        return named(wanted == null ? cookie(request) : wanted);
    }

    /// Keeps the language that the address names.
    static void keepLanguage(HttpServletRequest request, HttpServletResponse response) {
        var wanted = request.getParameter("language");
        if (wanted != null) {
            var cookie = new Cookie(COOKIE, named(wanted).tag());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    private static Language named(@Nullable String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(Language.KK);
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }
}

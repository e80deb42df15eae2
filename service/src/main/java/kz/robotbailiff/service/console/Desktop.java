package kz.robotbailiff.service.console;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.docket.Explanations;
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
    private final Time time;
    private final Explanations explanations;

    Desktop(Time time, Explanations explanations) {
        this.time = time;
        this.explanations = explanations;
    }

    ModelAndView page(
            String name, HttpServletRequest request, Staff staff, Map<String, ?> contents) {
        var page = new ModelAndView("console/" + name);
        page.addObject("w", words(request));
        page.addObject("problem", problem(request));
        page.addObject("staff", staff);
        page.addObject("now", time.now());
        page.addObject("path", request.getRequestURI());
        page.addObject("kept", "");
        page.addAllObjects(contents);
        return page;
    }

    /// The words in the language of the page.
    Words words(HttpServletRequest request) {
        var language = language(request);
        return new Words(words.in(language), explanations, language);
    }

    /// What the form that leads here lacked, as a code of the bundle; empty when nothing.
    private static String problem(HttpServletRequest request) {
        var problem = request.getParameter("problem");
        return problem == null || !problem.matches("[a-z]{1,20}") ? "" : problem;
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

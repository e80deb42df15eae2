package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.platform.Texts;
import kz.robotbailiff.service.platform.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Puts a page together: its words, the same page in the other languages, and how it is displayed.
final class Pages {

    private final Texts texts = Texts.of("portal");
    private final Time time;

    Pages(Time time) {
        this.time = time;
    }

    /// A page in a language.
    ///
    /// @param name the template's name
    ModelAndView page(String name, Language language, HttpServletRequest request) {
        var page = new ModelAndView(SpokenTemplates.name(name, language));
        page.addObject("v", voice(language));
        page.addObject("rest", rest(request.getRequestURI()));
        page.addObject("display", Display.of(Cookies.value(request, Cookies.DISPLAY)));
        page.addObject("visit", request.getAttribute(Visit.class.getName()));
        page.addObject("now", time.now());
        page.addObject("errors", Map.of());
        return page;
    }

    /// What a page in this language speaks with.
    Voice voice(Language language) {
        return new Voice(texts.in(language));
    }

    /// The same page again with what is wrong beside each field, and what was typed.
    static ModelAndView wrong(
            ModelAndView page, Map<String, String> errors, Map<String, @Nullable String> typed) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("errors", errors);
        typed.forEach(page::addObject);
        return page;
    }

    /// Whether a form was sent only to see it in another language: what was typed stays, and
    /// nothing is done with it.
    static boolean isSwitch(HttpServletRequest request) {
        return request.getParameter("switch") != null;
    }

    /// The page with another status than 200.
    static ModelAndView with(ModelAndView page, HttpStatusCode status) {
        page.setStatus(status);
        return page;
    }

    /// On to another page, by GET.
    static ModelAndView on(String address) {
        var redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        redirect.setHttp10Compatible(false);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }

    /// What follows the language in an address, so that the other languages' links can be made.
    static String rest(String path) {
        for (var language : Language.values()) {
            var start = "/" + language.tag();
            if (path.equals(start) || path.startsWith(start + "/")) {
                return path.substring(start.length());
            }
        }
        return path.equals("/") ? "" : path;
    }

    /// The language of an address, or Kazakh where it names none.
    static Language language(@Nullable String path) {
        for (var language : Language.values()) {
            var start = "/" + language.tag();
            if (path != null && (path.equals(start) || path.startsWith(start + "/"))) {
                return language;
            }
        }
        return Language.KK;
    }
}

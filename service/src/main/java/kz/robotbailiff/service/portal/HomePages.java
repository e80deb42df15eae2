package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.core.money.Tenge;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The pages that anybody may see: home, display, components, and the page after leaving.
@Controller
public class HomePages {

    private static final String LANG = "/{lang:kk|ru|en}";

    private final Pages pages;
    private final Visits visits;
    private final PortalSettings settings;

    HomePages(Pages pages, Visits visits, PortalSettings settings) {
        this.pages = pages;
        this.visits = visits;
        this.settings = settings;
    }

    @GetMapping({"/", "/my", "/my/**", "/case", "/check"})
    ModelAndView withoutLanguage(HttpServletRequest request) {
        var language = Preferred.language(request);
        return Pages.on("/" + language.tag() + Pages.rest(request.getRequestURI()));
    }

    @GetMapping(LANG)
    ModelAndView home(@PathVariable String lang, HttpServletRequest request) {
        return pages.page("home", Language.ofTag(lang), request);
    }

    @GetMapping(LANG + "/components")
    ModelAndView components(@PathVariable String lang, HttpServletRequest request) {
        var page = pages.page("components", Language.ofTag(lang), request);
        page.addObject("sampleSum", Tenge.of(20_156));
        return page.addObject("standings", List.of(Measure.Standing.values()));
    }

    @GetMapping(LANG + "/display")
    ModelAndView display(@PathVariable String lang, HttpServletRequest request) {
        return pages.page("display", Language.ofTag(lang), request);
    }

    @PostMapping(LANG + "/display")
    ModelAndView setDisplay(
            @PathVariable String lang,
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "") String contrast,
            @RequestParam(defaultValue = "") String colours,
            HttpServletResponse response) {
        var display = new Display(size, contrast, colours);
        Cookies.display(response, display.cookie(), settings.secure());
        return Pages.on("/" + lang + "/display");
    }

    @PostMapping(LANG + "/leave")
    ModelAndView leave(
            @PathVariable String lang, HttpServletRequest request, HttpServletResponse response) {
        visits.close(Cookies.value(request, Cookies.VISIT));
        Cookies.visit(response, null, settings.secure());
        // Not "cookies": that would reach the neighbour services of one domain.
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return Pages.on("/" + lang + "/left");
    }

    @GetMapping(LANG + "/left")
    ModelAndView left(@PathVariable String lang, HttpServletRequest request) {
        return pages.page("left", Language.ofTag(lang), request);
    }
}

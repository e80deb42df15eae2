package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import kz.robotbailiff.core.document.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What anybody may read without a case: help, how the robot decides, how a ruling is verified, the
/// figures of the whole country, and how accessible these pages are.
@Controller
public class PublicPages {

    private static final String LANG = "/{lang:kk|ru|en}";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Pages pages;
    private final PublicRules rules;
    private final PublicFigures figures;

    PublicPages(Pages pages, PublicRules rules, PublicFigures figures) {
        this.pages = pages;
        this.rules = rules;
        this.figures = figures;
    }

    @GetMapping({"/help", "/robot", "/verify", "/statistics", "/accessibility"})
    ModelAndView withoutLanguage(HttpServletRequest request) {
        var language = Preferred.language(request);
        return Pages.on("/" + language.tag() + request.getRequestURI());
    }

    @GetMapping(LANG + "/help")
    ModelAndView help(@PathVariable String lang, HttpServletRequest request) {
        return pages.page("help", Language.ofTag(lang), request);
    }

    @GetMapping(LANG + "/accessibility")
    ModelAndView accessibility(@PathVariable String lang, HttpServletRequest request) {
        return pages.page("accessibility", Language.ofTag(lang), request);
    }

    @GetMapping(LANG + "/verify")
    ModelAndView verify(@PathVariable String lang, HttpServletRequest request) {
        return pages.page("verify", Language.ofTag(lang), request);
    }

    /// The law of today as the robot holds it: every number with its provision and its first day.
    @GetMapping(LANG + "/robot")
    ModelAndView robot(@PathVariable String lang, HttpServletRequest request) {
        var language = Language.ofTag(lang);
        var page = pages.page("robot", language, request);
        var law = rules.today();
        return page.addObject("law", law)
                .addObject("rows", rules.rows(law, pages.voice(language)))
                .addObject("readings", PublicRules.readings(law, language));
    }

    @GetMapping(LANG + "/statistics")
    ModelAndView statistics(@PathVariable String lang, HttpServletRequest request) {
        return pages.page("statistics", Language.ofTag(lang), request)
                .addObject("figures", figures.now());
    }

    /// The same figures for machines: a line a region, sums in tenge.
    @GetMapping(value = LANG + "/statistics.csv")
    ResponseEntity<String> table() {
        return ResponseEntity.ok().contentType(CSV).body(figures.now().csv());
    }
}

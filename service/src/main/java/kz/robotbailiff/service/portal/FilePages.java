package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import kz.robotbailiff.core.document.Language;
import kz.robotbailiff.service.docket.Explanations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What else there is to read of a case: its documents, why each decision was made, who has looked,
/// and what to do when one cannot pay now.
@Controller
public class FilePages {

    private static final String MY = "/{lang:kk|ru|en}/my/{number}";

    private final Pages pages;
    private final Gate gate;
    private final CasePages cases;
    private final AccessLog log;
    private final Explanations explanations;

    FilePages(Pages pages, Gate gate, CasePages cases, AccessLog log, Explanations explanations) {
        this.pages = pages;
        this.gate = gate;
        this.cases = cases;
        this.log = log;
        this.explanations = explanations;
    }

    @GetMapping(MY + "/documents")
    ModelAndView documents(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        var visit = gate.reader(request, number);
        log.note(visit, "documents");
        return page("documents", lang, visit, request);
    }

    @GetMapping(MY + "/cannot-pay")
    ModelAndView cannotPay(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        return page("cannot-pay", lang, gate.reader(request, number), request);
    }

    @GetMapping(MY + "/access")
    ModelAndView access(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        var visit = gate.owner(request, number, "access");
        return pages.page("access", Language.ofTag(lang), request)
                .addObject("looks", log.of(visit.file()));
    }

    /// One decision with everything it rests on.
    @GetMapping(MY + "/decisions/{decision}")
    ModelAndView decision(
            @PathVariable String lang,
            @PathVariable String number,
            @PathVariable long decision,
            HttpServletRequest request) {
        var visit = gate.owner(request, number, "decisions/" + decision);
        var language = Language.ofTag(lang);
        var explained =
                explanations.of(visit.file(), language).stream()
                        .filter(each -> each.decision() == decision)
                        .findFirst()
                        .orElseThrow(NotHere::new);
        log.note(visit, "decision");
        return page("decision", lang, visit, request)
                .addObject("d", explained)
                .addObject("why", Why.of(explained, explanations, language));
    }

    private ModelAndView page(String name, String lang, Visit visit, HttpServletRequest request) {
        return pages.page(name, Language.ofTag(lang), request)
                .addObject("c", cases.of(visit.file()));
    }
}

package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// «Келіспеймін» / «Не согласен»: the price first, then what changes, then the question, on one
/// page, for the debtor alone (R 7). Either answer takes the same two presses, and none is
/// preselected; what makes one pause is showing beforehand who one is.
@Controller
public class OptOutPages {

    private static final String OPT_OUT = "/{lang:kk|ru|en}/my/{number}/opt-out";

    private final Pages pages;
    private final Gate gate;
    private final CasePages cases;
    private final DebtorFacts facts;

    OptOutPages(Pages pages, Gate gate, CasePages cases, DebtorFacts facts) {
        this.pages = pages;
        this.gate = gate;
        this.cases = cases;
        this.facts = facts;
    }

    @GetMapping(OPT_OUT)
    ModelAndView ask(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        return question(lang, number, request);
    }

    @PostMapping(OPT_OUT)
    ModelAndView answer(
            @PathVariable String lang,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request) {
        var visit = gate.owningPresser(request, number, "opt-out");
        if (answer.equals("no")) {
            return Pages.on(path(lang, number) + "/opt-out/kept");
        }
        if (!answer.equals("yes")) {
            return wrong(question(lang, number, request), lang);
        }
        var page = cases.of(visit.file());
        if (page.mayOptOut()) {
            facts.optedOut(visit.file());
        }
        boolean done = page.mayOptOut() || page.story().deeds().optedOut() != null;
        return Pages.on(path(lang, number) + (done ? "/opt-out/done" : ""));
    }

    @GetMapping(OPT_OUT + "/done")
    ModelAndView done(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        var visit = gate.reader(request, number);
        var page = cases.of(visit.file());
        if (page.story().deeds().optedOut() == null) {
            return Pages.on(path(lang, number));
        }
        return pages.page("optout-done", Language.ofTag(lang), request).addObject("c", page);
    }

    @GetMapping(OPT_OUT + "/kept")
    ModelAndView kept(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        var visit = gate.reader(request, number);
        var page = cases.of(visit.file());
        if (page.story().deeds().optedOut() != null) {
            return Pages.on(path(lang, number) + "/opt-out/done");
        }
        return pages.page("optout-kept", Language.ofTag(lang), request).addObject("c", page);
    }

    /// The question, or the place where the person belongs instead: Back after the press shows
    /// that it is done, and before the ruling was opened there is nothing to ask.
    private ModelAndView question(String lang, String number, HttpServletRequest request) {
        var visit = gate.owner(request, number, "opt-out");
        var page = cases.of(visit.file());
        if (page.story().deeds().optedOut() != null) {
            return Pages.on(path(lang, number) + "/opt-out/done");
        }
        if (!page.mayOptOut()) {
            return Pages.on(path(lang, number) + "#optout");
        }
        return pages.page("optout", Language.ofTag(lang), request).addObject("c", page);
    }

    private ModelAndView wrong(ModelAndView page, String lang) {
        if (!page.getModel().containsKey("c")) {
            return page;
        }
        var error = pages.voice(Language.ofTag(lang)).say("optout.err");
        return Pages.wrong(page, Map.of("answer", error), Map.of());
    }

    private static String path(String lang, String number) {
        return "/" + lang + "/my/" + number;
    }
}

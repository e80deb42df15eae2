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

/// «Келіспеймін» / «Не согласен»: the price first, then what changes, then the question, then the
/// question again, because nothing undoes it (R 7).
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
        return question("optout", lang, number, request);
    }

    @PostMapping(OPT_OUT)
    ModelAndView answer(
            @PathVariable String lang,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request) {
        gate.presser(request, number);
        return switch (answer) {
            case "yes" -> Pages.on(path(lang, number) + "/opt-out/confirm");
            case "no" -> Pages.on(path(lang, number) + "/opt-out/kept");
            default -> wrong(question("optout", lang, number, request), lang);
        };
    }

    @GetMapping(OPT_OUT + "/confirm")
    ModelAndView askAgain(
            @PathVariable String lang, @PathVariable String number, HttpServletRequest request) {
        return question("optout-confirm", lang, number, request);
    }

    @PostMapping(OPT_OUT + "/confirm")
    ModelAndView confirm(
            @PathVariable String lang,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request) {
        var visit = gate.presser(request, number);
        if (answer.equals("no")) {
            return Pages.on(path(lang, number) + "/opt-out/kept");
        }
        var story = cases.of(visit.file()).story();
        if (answer.equals("yes") && story.mayOptOut()) {
            facts.optedOut(visit.file());
        }
        boolean done = answer.equals("yes") || story.deeds().optedOut() != null;
        return Pages.on(path(lang, number) + (done ? "/opt-out/done" : "/opt-out/confirm"));
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
    private ModelAndView question(
            String name, String lang, String number, HttpServletRequest request) {
        var visit = gate.reader(request, number);
        var page = cases.of(visit.file());
        if (page.story().deeds().optedOut() != null) {
            return Pages.on(path(lang, number) + "/opt-out/done");
        }
        if (!page.story().mayOptOut()) {
            return Pages.on(path(lang, number) + "#optout");
        }
        return pages.page(name, Language.ofTag(lang), request).addObject("c", page);
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

package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// "Confirm it is you": by eGov, or by a code to the telephone on record.
@Controller
public class ConfirmPages {

    private static final String CONFIRM = "/{lang:kk|ru|en}/my/{number}/confirm";

    private final Pages pages;
    private final Gate gate;
    private final Visits visits;
    private final StepUp stepUp;
    private final Ways ways;

    ConfirmPages(Pages pages, Gate gate, Visits visits, StepUp stepUp, Ways ways) {
        this.pages = pages;
        this.gate = gate;
        this.visits = visits;
        this.stepUp = stepUp;
        this.ways = ways;
    }

    /// Which ways there are to show who one is, as this installation is set up.
    record Ways(boolean egov, boolean sms, boolean secure) {}

    @GetMapping(CONFIRM)
    ModelAndView ask(
            @PathVariable String lang,
            @PathVariable String number,
            @RequestParam(name = "for", defaultValue = "") String next,
            HttpServletRequest request) {
        var after = new After(Language.ofTag(lang), number, next);
        if (gate.reader(request, number).isKnown()) {
            return Pages.on(after.address());
        }
        var other = request.getParameter("other") != null;
        return choice(after, other ? "confirm.other" : "", request);
    }

    @PostMapping(CONFIRM + "/egov")
    ModelAndView egov(
            @PathVariable String lang,
            @PathVariable String number,
            @RequestParam(name = "for", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        gate.presser(request, number);
        var after = new After(Language.ofTag(lang), number, next);
        Cookies.after(response, after.address(), ways.secure());
        return Pages.on(EgovDoor.BEGIN);
    }

    @PostMapping(CONFIRM + "/sms")
    ModelAndView sms(
            @PathVariable String lang,
            @PathVariable String number,
            @RequestParam(name = "for", defaultValue = "") String next,
            HttpServletRequest request) {
        var visit = gate.presser(request, number);
        if (!ways.sms()) {
            throw new NotHere();
        }
        var after = new After(Language.ofTag(lang), number, next);
        return switch (stepUp.ask(visit, after.language())) {
            case SENT -> Pages.on(code(after));
            case NO_PHONE -> choice(after, "confirm.nophone", request);
            case TOO_MANY ->
                    Pages.with(
                            choice(after, "confirm.many", request), HttpStatus.TOO_MANY_REQUESTS);
            case NOT_NOW ->
                    Pages.with(
                            choice(after, "confirm.notnow", request),
                            HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    @GetMapping(CONFIRM + "/code")
    ModelAndView code(
            @PathVariable String lang,
            @PathVariable String number,
            @RequestParam(name = "for", defaultValue = "") String next,
            HttpServletRequest request) {
        var after = new After(Language.ofTag(lang), number, next);
        if (gate.reader(request, number).isKnown()) {
            return Pages.on(after.address());
        }
        return page("confirm-code", after, request);
    }

    @PostMapping(CONFIRM + "/code")
    ModelAndView enter(
            @PathVariable String lang,
            @PathVariable String number,
            @RequestParam(name = "for", defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var visit = gate.presser(request, number);
        var after = new After(Language.ofTag(lang), number, next);
        var digits = String.valueOf(request.getParameter("code")).replaceAll("[\\s-]", "");
        if (!digits.matches("[0-9]{6}") || !stepUp.fits(visit, digits)) {
            var error = pages.voice(after.language()).say("confirm.err");
            return Pages.wrong(
                    page("confirm-code", after, request), Map.of("otp", error), Map.of());
        }
        Cookies.visit(response, visits.raise(visit), ways.secure());
        return Pages.on(after.address());
    }

    private static String code(After after) {
        var path = "/" + after.language().tag() + "/my/" + after.number() + "/confirm/code";
        return after.page().isEmpty() ? path : path + "?for=" + after.page();
    }

    private ModelAndView choice(After after, String trouble, HttpServletRequest request) {
        return page("confirm", after, request).addObject("trouble", trouble);
    }

    private ModelAndView page(String name, After after, HttpServletRequest request) {
        return pages.page(name, after.language(), request)
                .addObject("number", after.number())
                .addObject("next", after.page())
                .addObject("minutes", StepUp.LIFE.toMinutes())
                .addObject("ways", ways);
    }
}

package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The two ways in: the personal link, and number with check code.
///
/// Looking opens nothing: previewers of messengers and scanners of mail look at every link before
/// its owner does.
@Controller
public class EntryPages {

    private static final String LANG = "/{lang:kk|ru|en}";
    private static final int LONGEST = 60;

    private final Pages pages;
    private final Doors doors;
    private final Visits visits;
    private final Attempts attempts;
    private final boolean secure;
    private final boolean egov;

    EntryPages(Pages pages, Doors doors, Visits visits, Attempts attempts, ConfirmPages.Ways ways) {
        this.pages = pages;
        this.doors = doors;
        this.visits = visits;
        this.attempts = attempts;
        this.secure = ways.secure();
        this.egov = ways.egov();
    }

    @GetMapping("/k/{token}")
    ModelAndView landing(@PathVariable String token, HttpServletRequest request) {
        return landing(Preferred.language(request), token, request);
    }

    @GetMapping(LANG + "/k/{token}")
    ModelAndView landing(
            @PathVariable String lang, @PathVariable String token, HttpServletRequest request) {
        return landing(Language.ofTag(lang), token, request);
    }

    private ModelAndView landing(Language language, String token, HttpServletRequest request) {
        return doors.byLink(token)
                .map(_ -> pages.page("landing", language, request))
                .orElseGet(() -> badLink(language, request));
    }

    @PostMapping(LANG + "/k/{token}")
    ModelAndView open(
            @PathVariable String lang,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = doors.byLink(token);
        return found.isPresent()
                ? enter(found.get(), "link", lang, response)
                : badLink(Language.ofTag(lang), request);
    }

    /// Wrong, expired, foreign and never issued links get the same bytes: the token is not in them.
    private ModelAndView badLink(Language language, HttpServletRequest request) {
        var page = pages.page("badlink", language, request);
        page.addObject("rest", "/case");
        return Pages.with(page, HttpStatus.NOT_FOUND);
    }

    @GetMapping(LANG + "/case")
    ModelAndView ask(@PathVariable String lang, HttpServletRequest request) {
        var page = form(Language.ofTag(lang), request);
        var told = List.of("ended", "failed", "none");
        var notice = told.stream().filter(key -> request.getParameter(key) != null).findFirst();
        return page.addObject("notice", notice.orElse(""));
    }

    @PostMapping(LANG + "/case")
    ModelAndView enter(
            @PathVariable String lang,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var language = Language.ofTag(lang);
        var asked = new Asked(number.strip(), code.replaceAll("[\\s-]", ""));
        if (Pages.isSwitch(request)) {
            return form(language, request).addAllObjects(asked.typed());
        }
        var error = asked.error();
        if (error.isEmpty() && isFull(request, asked)) {
            error = Asked.MANY;
        }
        if (!error.isEmpty()) {
            return again(language, asked, error, request);
        }
        var found = doors.byNumber(asked.number(), asked.code());
        if (found.isEmpty()) {
            attempts.wrong(request.getRemoteAddr(), asked.number());
            return again(language, asked, Asked.DIFFER, request);
        }
        return enter(found.get(), "number", lang, response);
    }

    /// What was typed into the form.
    private record Asked(String number, String code) {

        static final String MANY = "check.err.many";
        static final String DIFFER = "enter.err";

        String error() {
            if (number.isEmpty() || number.length() > LONGEST) {
                return "enter.err.number";
            }
            return code.matches("[0-9]{10}") ? "" : "check.err.code";
        }

        Map<String, @Nullable String> typed() {
            var typed = new HashMap<String, @Nullable String>();
            typed.put("number", number);
            typed.put("code", code);
            return typed;
        }
    }

    private ModelAndView form(Language language, HttpServletRequest request) {
        return pages.page("case", language, request)
                .addObject("notice", "")
                .addObject("egov", egov)
                .addObject("keep", true);
    }

    private boolean isFull(HttpServletRequest request, Asked asked) {
        return attempts.addressIsFull(request.getRemoteAddr())
                || attempts.caseIsFull(asked.number());
    }

    private ModelAndView again(
            Language language, Asked asked, String error, HttpServletRequest request) {
        var page = form(language, request);
        var voice = pages.voice(language);
        var field = error.equals("check.err.code") ? "code" : "number";
        var errors = new LinkedHashMap<String, String>();
        errors.put(
                field,
                error.equals(Asked.MANY)
                        ? voice.say(error, "n", Attempts.WINDOW.toMinutes())
                        : voice.say(error));
        return Pages.wrong(page, errors, asked.typed());
    }

    private ModelAndView enter(
            Doors.Found found, String way, String lang, HttpServletResponse response) {
        Cookies.visit(response, visits.open(found.file(), way), secure);
        return Pages.on("/" + lang + "/my/" + found.number());
    }
}

package kz.robotbailiff.service.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.robotbailiff.core.document.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// "Is this message from us?": yes or no, and when it was sent; never a word about anybody.
///
/// The last digits of the telephone belong to the question, so that a genuine code copied into a
/// false message is answered with no.
@Controller
public class CheckPages {

    private static final String CHECK = "/{lang:kk|ru|en}/check";

    private final Pages pages;
    private final Doors doors;
    private final Attempts attempts;

    CheckPages(Pages pages, Doors doors, Attempts attempts) {
        this.pages = pages;
        this.doors = doors;
        this.attempts = attempts;
    }

    @GetMapping(CHECK)
    ModelAndView ask(@PathVariable String lang, HttpServletRequest request) {
        return page(Language.ofTag(lang), "", "", request);
    }

    @PostMapping(CHECK)
    ModelAndView answer(
            @PathVariable String lang,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String phone,
            HttpServletRequest request) {
        var language = Language.ofTag(lang);
        var page = page(language, code, phone, request);
        if (Pages.isSwitch(request)) {
            return page;
        }
        var digits = code.replaceAll("[\\s-]", "");
        var errors = errors(pages.voice(language), digits, phone.strip(), request);
        if (!errors.isEmpty()) {
            return Pages.wrong(page, errors, Map.of());
        }
        var sent = doors.sentAt(digits, phone.strip());
        if (sent.isEmpty()) {
            attempts.wrong(request.getRemoteAddr());
        }
        return page.addObject("answer", sent.isPresent() ? "yes" : "no")
                .addObject("sent", sent.orElse(null));
    }

    private Map<String, String> errors(
            Voice voice, String code, String phone, HttpServletRequest request) {
        var errors = new LinkedHashMap<String, String>();
        if (!code.matches("[0-9]{10}")) {
            errors.put("code", voice.say("check.err.code"));
        }
        if (!phone.matches("[0-9]{4}")) {
            errors.put("phone", voice.say("check.err.phone"));
        }
        if (errors.isEmpty() && attempts.addressIsFull(request.getRemoteAddr())) {
            errors.put("code", voice.say("check.many", "n", Attempts.WINDOW.toMinutes()));
        }
        return errors;
    }

    private ModelAndView page(
            Language language, String code, String phone, HttpServletRequest request) {
        var typed = new HashMap<String, @Nullable String>();
        typed.put("code", code);
        typed.put("phone", phone);
        var page = pages.page("check", language, request).addAllObjects(typed);
        return page.addObject("keep", true).addObject("answer", "");
    }
}
